// Inserts insertables of the segment with the right particle: the equivalent of a numbered or begun term, a quantity, a
// name.

import type { InsertableKind } from '../../model/insertable.js';
import type { Span } from '../../model/span.js';
import { josaFor, leadingHangul } from '../../text/korean/josa.js';
import { currentTerms, currentUnit, insertableOffers } from '../select.js';
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
  if (term === undefined)
    return isSought(state) ? withNotice(state, 'still-searching') : withNotice(state, 'no-term', { number });
  const again = repeated(state, number);
  const choice = again === undefined ? 0 : (again.choice + 1) % term.targets.length;
  const text = term.targets[choice]?.term.text;
  return text === undefined
    ? withNotice(state, 'no-target', { term: term.surface })
    : putChoice(state, { of: number, choice, text });
};

/** Whether the terms and other insertables of the segment are still being searched for. */
const isSought = ({ matches, current }: State): boolean => !matches.has(current);

/** The text of the source between two insertables if it is no word: 6. 5.(금) 12:00; else undefined. */
const gapBetween = (state: State, { end }: Span, { start }: Span): string | undefined => {
  const gap = start < end ? undefined : currentUnit(state)?.segment.text.slice(end, start);
  return gap !== undefined && /^[\s,·:()]*$/u.test(gap) ? gap : undefined;
};

/** The next insertable behind the one that the same key has just put in; a space parts two numbers, and words in Korean. */
const putBehind = (state: State, gap: string, term: Omit<Insertion, 'start'>): State => {
  const { editor, to } = state;
  const meet = /\d$/u.test(editor.text.slice(0, editor.cursor)) && /^\d/u.test(term.text);
  const parted =
    meet || (to === 'ko' && /\s/u.test(gap)) ? replace(editor, editor.cursor, editor.cursor, ' ') : editor;
  return put({ ...state, editor: parted }, parted.cursor, parted.cursor, term);
};

/**
 * Inserts a quantity or a person's name of the segment in the target's notation: the first one that the translation
 * lacks. If the key is repeated, the next one is appended if it is adjacent in the source (a date and its time), and replaces the
 * last one otherwise.
 */
export const insertInsertable = (state: State, kind: InsertableKind): State => {
  const offers = insertableOffers(state, kind);
  const again = repeated(state, kind);
  const missing = offers.findIndex(({ there }) => !there);
  if (again === undefined) {
    const choice = Math.max(0, missing);
    const text = offers[choice]?.text;
    return text === undefined
      ? withNotice(state, isSought(state) ? 'still-searching' : `no-${kind}`)
      : putChoice(state, { of: kind, choice, text });
  }
  const last = offers[again.choice];
  const beside = offers[again.choice + 1];
  const gap = last && beside && !beside.there ? gapBetween(state, last.of, beside.of) : undefined;
  if (beside !== undefined && gap !== undefined)
    return putBehind(state, gap, { of: kind, choice: again.choice + 1, text: beside.text });
  // Text before the insertion point is not inserted a second time.
  const before = state.editor.text.slice(0, again.start);
  const choices = offers.map((_, index) => (again.choice + 1 + index) % offers.length);
  const choice = choices.find((one) => !before.includes(offers[one]?.text ?? '')) ?? again.choice;
  return putChoice(state, { of: kind, choice, text: offers[choice]?.text ?? again.text });
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
