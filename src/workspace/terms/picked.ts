// The chosen words of the source as a glossary lists them: without particles.

import type { Span } from '../../model/span.js';
import { type Editor, selectionOf } from '../editing/editor.js';
import type { Laid } from '../overlay.js';
import type { State } from '../state.js';

const wordsHere = ({ insertables, current }: State): readonly Span[] => insertables.get(current)?.words ?? [];

/** The chosen span of the source without the ending of its last word; empty if nothing is chosen. */
export const pickedText = (state: State, { field }: Pick<Laid<'pick'>, 'field'>): string => {
  const selected = selectionOf(field);
  if (selected === undefined) return '';
  const last = wordsHere(state).findLast(({ start }) => start < selected.end);
  const end =
    last !== undefined && last.end > selected.start ? Math.min(selected.end, last.end) : selected.end;
  return field.text.slice(selected.start, end).replaceAll('\n', ' ').trim();
};

/** Chooses the next or previous word of the source; after the last comes the first. */
export const pickWord = (state: State, field: Editor, step: -1 | 1): Editor => {
  const words = wordsHere(state);
  const { start, end } = selectionOf(field) ?? { start: field.cursor, end: field.cursor };
  const fresh = selectionOf(field) === undefined;
  const next =
    step > 0
      ? (words.find((word) => (fresh ? word.end > end : word.start >= end)) ?? words[0])
      : (words.findLast((word) => word.end <= start) ?? words.at(-1));
  return next === undefined ? field : { text: field.text, anchor: next.start, cursor: next.end };
};
