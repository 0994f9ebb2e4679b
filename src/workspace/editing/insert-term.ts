// Inserts insertables of the segment with the right particle: the equivalent of a numbered or begun term, a quantity, a
// name.

import type { InsertableKind } from '../../model/insertable.js';
import { josaFor, leadingHangul } from '../../text/korean/josa.js';
import { currentTerms, insertableOffers } from '../select.js';
import { type Insertion, type State, withNotice } from '../state.js';
import { type Completion, completionOf, type Offer, termOffers } from './complete.js';
import { replace, selectionOf } from './editor.js';
import { withEditor } from './with-editor.js';

/** The last insertion, if the same key is pressed again at once. */
const repeated = ({ inserted, editor }: State, of: Insertion['of']): Insertion | undefined =>
  inserted?.of !== undefined &&
  inserted.of === of &&
  editor.cursor === inserted.start + inserted.text.length &&
  editor.text.startsWith(inserted.text, inserted.start)
    ? inserted
    : undefined;

/**
 * Inserts a text in place of the last insertion by the same key, in place of the selection, or at the insertion point.
 */
const putChoice = (state: State, term: Omit<Insertion, 'start'>): State => {
  const { editor } = state;
  const again = repeated(state, term.of);
  const selected = selectionOf(editor);
  return put(state, again?.start ?? selected?.start ?? editor.cursor, selected?.end ?? editor.cursor, term);
};

/** Replaces a span with a term and adapts the particle after it. */
const put = (state: State, start: number, end: number, term: Omit<Insertion, 'start'>): State => {
  const editor = replace(state.editor, start, end, term.text);
  const behind = state.to === 'ko' ? leadingHangul(editor.text.slice(editor.cursor)) : '';
  const particle = josaFor(term.text, behind) ?? behind;
  const fitted = replace(editor, editor.cursor, editor.cursor + behind.length, particle);
  const inserted: Insertion = { ...term, start };
  return withEditor({ ...state, inserted }, { text: fitted.text, cursor: editor.cursor });
};

/** Inserts a term from elsewhere at the insertion point. */
export const putTerm = (state: State, text: string): State =>
  putChoice(state, { of: undefined, choice: 0, text });

/**
 * Inserts the equivalent of term `number`: the preferred one first, and with each repetition of the key the next one in
 * its place.
 */
export const insertTerm = (state: State, number: number): State => {
  const term = currentTerms(state).find((candidate) => candidate.number === number);
  if (term === undefined) return withNotice(state, 'no-term', { number });
  const again = repeated(state, number);
  const choice = again === undefined ? 0 : (again.choice + 1) % term.targets.length;
  const text = term.targets[choice]?.term.text;
  return text === undefined
    ? withNotice(state, 'no-target', { term: term.surface })
    : putChoice(state, { of: number, choice, text });
};

/**
 * Inserts a quantity or a person's name of the segment in the target's notation: the first one that the translation
 * lacks, and with each repetition of the key the next one in its place.
 */
export const insertInsertable = (state: State, kind: InsertableKind): State => {
  const offers = insertableOffers(state, kind);
  const again = repeated(state, kind);
  const missing = offers.findIndex(({ there }) => !there);
  const choice = again === undefined ? Math.max(0, missing) : (again.choice + 1) % offers.length;
  const text = offers[choice]?.text;
  return text === undefined ? withNotice(state, `no-${kind}`) : putChoice(state, { of: kind, choice, text });
};

/**
 * Handles a digit after Esc. It is the complete number of a term unless another digit could follow; then it waits for
 * that digit or any other key.
 */
export const insertByDigit = (state: State, digit: string): State => {
  const pending = (state.pending ?? '') + digit;
  const number = Number(pending);
  if (number > 0 && number * 10 <= currentTerms(state).length) return { ...state, pending };
  return insertTerm({ ...state, pending: undefined }, number);
};

const insertableKinds = ['quantity', 'name'] as const satisfies readonly InsertableKind[];

/**
 * The completion of the text before the insertion point: an equivalent, or a number or name that the translation lacks.
 */
export const completion = (state: State): Completion | undefined => {
  if (state.overlay.kind !== 'none') return undefined;
  const others = insertableKinds.flatMap((of) =>
    insertableOffers(state, of).flatMap(({ text, there }, choice): readonly Offer[] =>
      there ? [] : [{ text, of, choice }],
    ),
  );
  return completionOf(state.editor, [...termOffers(currentTerms(state)), ...others]);
};

/** Inserts the whole completion. */
export const completeWhole = (state: State, { start, of, choice, text }: Completion): State =>
  put(state, start, state.editor.cursor, { of, choice, text });

/**
 * Corrects a particle that was typed after an inserted term. Call it at the end of the word, because 이 may continue as
 * 이며.
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
  return withNotice(
    withEditor({ ...state, inserted: undefined }, replace(editor, end, editor.cursor, particle)),
    'particle',
    { before: inserted.text + typed, after: inserted.text + particle },
  );
};
