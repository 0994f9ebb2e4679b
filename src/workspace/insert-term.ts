// Putting the equivalent of a numbered term into the translation.

import { insert, replace } from './editor.js';
import { currentTerms } from './select.js';
import type { State } from './state.js';

/**
 * The equivalent of term `number` at the insertion point: the preferred one, and each time the same number follows
 * at once, the next one in its place.
 */
export const insertTerm = (state: State, number: number): State => {
  const term = currentTerms(state).find((candidate) => candidate.number === number);
  if (term === undefined) return { ...state, notice: { kind: 'no-term', values: { number } } };
  const { inserted, editor } = state;
  const again =
    inserted?.number === number &&
    editor.cursor === inserted.start + inserted.text.length &&
    editor.text.startsWith(inserted.text, inserted.start);
  const choice = again ? (inserted.choice + 1) % term.targets.length : 0;
  const text = term.targets[choice]?.term.text;
  if (text === undefined) {
    return { ...state, notice: { kind: 'no-target', values: { term: term.surface } } };
  }
  const start = again ? inserted.start : editor.cursor;
  return {
    ...state,
    editor: again ? replace(editor, start, editor.cursor, text) : insert(editor, text),
    inserted: { number, choice, start, text },
  };
};

/**
 * A digit after Esc. It is the number of a term at once, unless there are so many terms that another digit could
 * follow; then it waits for that or for any other key.
 */
export const insertByDigit = (state: State, digit: string): State => {
  const pending = (state.pending ?? '') + digit;
  const number = Number(pending);
  if (number > 0 && number * 10 <= currentTerms(state).length) return { ...state, pending };
  return insertTerm({ ...state, pending: undefined }, number);
};
