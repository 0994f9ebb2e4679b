// What can be read off the state: progress, the terms at hand, what a search meets.

import type { Segment } from '../model/segment.js';
import type { Unit, UnitState } from '../model/unit.js';
import { stateAfterTyping } from './commit.js';
import type { Editor } from './editor.js';
import type { State } from './state.js';
import { type NumberedTerm, numberedTerms } from './terms.js';

/** The unit the translator is at; undefined in an empty document. */
export const currentUnit = (state: State): Unit | undefined => state.units[state.current];

/** The numbered terms of the current segment. */
export const currentTerms = (state: State): readonly NumberedTerm[] =>
  numberedTerms(state.matches.get(state.current), state.to);

/** How far a segment is, typing that is not stored yet included. */
export const stateOf = (state: State, ordinal: number): UnitState => {
  const unit = state.units[ordinal];
  if (unit === undefined) return 'untouched';
  return ordinal === state.current ? stateAfterTyping(unit, state.editor.text) : unit.state;
};

/** Segments in each state, and the share of confirmed ones in whole per cent. */
export type Progress = Readonly<Record<UnitState | 'total' | 'percent', number>>;

export const progress = (state: State): Progress => {
  const counts: Record<UnitState, number> = { untouched: 0, draft: 0, done: 0, flagged: 0 };
  for (const ordinal of state.units.keys()) counts[stateOf(state, ordinal)] += 1;
  const total = state.units.length;
  // Rounded down: 100 % has to mean that nothing is left.
  return { ...counts, total, percent: total === 0 ? 100 : Math.floor((counts.done * 100) / total) };
};

/** The field that typing goes to. */
export const focus = ({ overlay, editor }: State): Editor | undefined => {
  if (overlay.kind === 'none') return editor;
  return overlay.kind === 'help' ? undefined : overlay.field;
};

/** The same for texts that differ in width, case or composition only. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const foldedSources = new WeakMap<Segment, string>();
const foldedSource = (segment: Segment): string => {
  const text = foldedSources.get(segment) ?? folded(segment.text);
  foldedSources.set(segment, text);
  return text;
};

/** Ordinals of the segments in whose source or target a text occurs. */
export const searchHits = (units: readonly Unit[], query: string): readonly number[] => {
  const wanted = folded(query);
  if (wanted === '') return [];
  return units.flatMap(({ segment, target }, ordinal) =>
    foldedSource(segment).includes(wanted) || folded(target).includes(wanted) ? [ordinal] : [],
  );
};
