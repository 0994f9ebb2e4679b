// Propagation: a confirmed translation for segments with the same source that nobody has touched.

import type { Unit } from '../../model/unit.js';
import { changeUnits } from '../editing/undo.js';
import { type State, toldCount } from '../state.js';

/** The untouched segments with the same source as this one. */
export const untouchedTwins = (
  { units, twins, current, editor }: State,
  ordinal: number,
): readonly number[] =>
  (twins.get(ordinal) ?? []).filter(
    (twin) =>
      twin !== ordinal &&
      units[twin]?.state === 'untouched' &&
      !(twin === current && editor.text.trim() !== ''),
  );

/** The translation of a segment given to its untouched twins, as drafts: the translator still sees each. */
export const spreadTo = (state: State, ordinal: number): State => {
  const target = state.units[ordinal]?.target ?? '';
  const changed = new Map(
    untouchedTwins(state, ordinal).flatMap((twin): [number, Unit][] => {
      const unit = state.units[twin];
      return unit === undefined ? [] : [[twin, { ...unit, target, state: 'draft' }]];
    }),
  );
  if (changed.size === 0) return state;
  return toldCount(changeUnits(state, changed), 'spread', { count: changed.size, number: ordinal + 1 });
};

/** After a segment was confirmed: spreads it, or asks whether to. */
export const offerSpread = (state: State, ordinal: number): State => {
  if (state.spread === 'no' || state.units[ordinal]?.state !== 'done') return state;
  const twins = untouchedTwins(state, ordinal);
  if (twins.length === 0) return state;
  if (state.spread === 'yes') return spreadTo(state, ordinal);
  return { ...state, overlay: { kind: 'spread', ordinal, twins } };
};
