// Propagation: gives a confirmed translation to untouched segments with the same source.

import type { Unit } from '../../model/unit.js';
import { changeUnits } from '../editing/undo.js';
import { popped } from '../overlay.js';
import type { PropagationAnswer } from '../preferences.js';
import { type State, withCount, withNotice } from '../state.js';

/** The untouched segments with the same source as this one. */
export const untouchedRepetitions = (
  { units, repetitions, current, editor }: State,
  ordinal: number,
): readonly number[] =>
  (repetitions.get(ordinal) ?? []).filter(
    (repetition) =>
      repetition !== ordinal &&
      units[repetition]?.state === 'untouched' &&
      !(repetition === current && editor.text.trim() !== ''),
  );

/** Copies a translation to the untouched repetitions of its segment as drafts. */
export const propagateTo = (state: State, ordinal: number): State => {
  const target = state.units[ordinal]?.target ?? '';
  const changed = new Map(
    untouchedRepetitions(state, ordinal).flatMap((repetition): [number, Unit][] => {
      const unit = state.units[repetition];
      return unit === undefined ? [] : [[repetition, { ...unit, target, state: 'draft' }]];
    }),
  );
  if (changed.size === 0) return state;
  return withCount(changeUnits(state, changed), 'propagate', { count: changed.size, number: ordinal + 1 });
};

/** Propagates the translation of a segment that was just confirmed, or opens the prompt. */
export const offerPropagation = (state: State, ordinal: number): State => {
  if (state.preferences.propagation === 'no' || state.units[ordinal]?.state !== 'done') return state;
  const repetitions = untouchedRepetitions(state, ordinal);
  if (repetitions.length === 0) return state;
  if (state.preferences.propagation === 'yes') return propagateTo(state, ordinal);
  return { ...state, overlay: { kind: 'propagate', ordinal, repetitions } };
};

/** Applies the answer to the propagation prompt; without an open prompt it changes nothing. */
export const answerPropagation = (state: State, answer: PropagationAnswer): State => {
  const { overlay, preferences } = state;
  if (overlay.kind !== 'propagate') return state;
  const closed = popped(state);
  const propagation = { always: 'yes', here: preferences.propagation, never: 'no' } as const;
  const next: State = { ...closed, preferences: { ...preferences, propagation: propagation[answer] } };
  return answer === 'never' ? withNotice(next, 'propagation-off') : propagateTo(next, overlay.ordinal);
};
