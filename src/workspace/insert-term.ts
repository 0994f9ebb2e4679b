// Putting an equivalent into the translation: of a numbered term, or of one that was begun; with the right particle.

import { josaFor, leadingHangul } from '../text/josa.js';
import { type Completion, completionOf } from './complete.js';
import { replace, selectionOf } from './editor.js';
import { currentTerms } from './select.js';
import { type Insertion, type State, told } from './state.js';

/** Replaces a stretch by a term; a particle that stands behind it takes the form that fits. */
const put = (state: State, start: number, end: number, term: Omit<Insertion, 'start'>): State => {
  const editor = replace(state.editor, start, end, term.text);
  const behind = state.to === 'ko' ? leadingHangul(editor.text.slice(editor.cursor)) : '';
  const particle = josaFor(term.text, behind) ?? behind;
  const fitted = replace(editor, editor.cursor, editor.cursor + behind.length, particle);
  return {
    ...state,
    editor: { text: fitted.text, cursor: editor.cursor },
    inserted: { ...term, start },
  };
};

/** A term from elsewhere at the insertion point. */
export const putTerm = (state: State, text: string): State => {
  const { start, end } = selectionOf(state.editor) ?? {
    start: state.editor.cursor,
    end: state.editor.cursor,
  };
  return put(state, start, end, { number: 0, choice: 0, text });
};

/**
 * The equivalent of term `number` at the insertion point: the preferred one, and each time the same number follows
 * at once, the next one in its place.
 */
export const insertTerm = (state: State, number: number): State => {
  const term = currentTerms(state).find((candidate) => candidate.number === number);
  if (term === undefined) return told(state, 'no-term', { number });
  const { inserted, editor } = state;
  const again =
    inserted?.number === number &&
    editor.cursor === inserted.start + inserted.text.length &&
    editor.text.startsWith(inserted.text, inserted.start);
  const choice = again ? (inserted.choice + 1) % term.targets.length : 0;
  const text = term.targets[choice]?.term.text;
  if (text === undefined) return told(state, 'no-target', { term: term.surface });
  const selected = selectionOf(editor);
  const start = again ? inserted.start : (selected?.start ?? editor.cursor);
  return put(state, start, selected?.end ?? editor.cursor, { number, choice, text });
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

/** What Tab would put in: the equivalent whose beginning stands before the insertion point. */
export const completion = (state: State): Completion | undefined =>
  state.overlay.kind === 'none' ? completionOf(state.editor, currentTerms(state)) : undefined;

/** Puts in the whole of the equivalent that was begun. */
export const complete = (state: State): State => {
  const found = completion(state);
  return found === undefined
    ? state
    : put(state, found.start, state.editor.cursor, {
        number: found.number,
        choice: found.choice,
        text: found.text,
      });
};

/**
 * Puts a particle right that was typed behind an inserted term; called when the word ends, for 이 may go on as 이며.
 */
export const settleParticle = (state: State): State => {
  const { inserted, editor } = state;
  if (state.to !== 'ko' || inserted === undefined) return state;
  const end = inserted.start + inserted.text.length;
  if (!editor.text.startsWith(inserted.text, inserted.start)) return state;
  const typed = editor.text.slice(end, editor.cursor);
  const particle = josaFor(inserted.text, typed);
  if (particle === undefined || particle === typed || leadingHangul(editor.text.slice(editor.cursor)) !== '')
    return state;
  return told(
    { ...state, editor: replace(editor, end, editor.cursor, particle), inserted: undefined },
    'particle',
    { before: inserted.text + typed, after: inserted.text + particle },
  );
};
