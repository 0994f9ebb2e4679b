// Completes an equivalent, number or name that the translator has begun to type.

import type { InsertableKind } from '../../model/insertable.js';
import type { NumberedTerm } from '../terms/terms.js';
import { type Editor, selectionOf } from './editor.js';

/** A text that can be completed, and its key: the number of a term, or a kind of insertable. */
export type Offer = {
  readonly text: string;
  readonly of: number | InsertableKind;
  readonly choice: number;
};

/** The complete text, and where its typed beginning starts. */
export type Completion = Offer & { readonly start: number };

/** How many code units before the insertion point are the beginning of a term; 0 if they are too few to tell. */
const begun = (before: string, term: string): number => {
  for (let length = Math.min(term.length - 1, before.length); length > 0; length -= 1) {
    const part = term.slice(0, length);
    if (!before.toLowerCase().endsWith(part.toLowerCase())) continue;
    // A syllable inside a Korean word, a single letter or a single hiragana begins nothing.
    const previous = before.at(-1 - length) ?? '';
    if (/^[가-힣]/u.test(part) && /[가-힣]/u.test(previous)) continue;
    if (/^[A-Za-z]/.test(part) && /[A-Za-z]/.test(previous)) continue;
    if (length === 1 && /^[\p{Script=Hiragana}A-Za-z0-9]/u.test(part)) continue;
    // The 20 of 1200 does not begin 2026年.
    if (/^[0-9]/.test(part) && /[0-9０-９.,]/u.test(previous)) continue;
    // The 日 of 6日 does not begin 日本, nor does the 地 of 土地 begin 地方.
    if (length === 1 && /^\p{Script=Han}/u.test(part) && /[0-9０-９\p{Script=Han}]/u.test(previous)) continue;
    return length;
  }
  return 0;
};

/** The completion of which most is typed already. */
export const completionOf = (editor: Editor, offers: readonly Offer[]): Completion | undefined => {
  const { text, cursor } = editor;
  const before = text.slice(0, cursor);
  if (before === '' || selectionOf(editor) !== undefined) return undefined;
  let best: Completion | undefined;
  let most = 0;
  for (const offer of offers) {
    const length = begun(before, offer.text);
    if (length <= most || text.startsWith(offer.text.slice(length), cursor)) continue;
    most = length;
    best = { ...offer, start: cursor - length };
  }
  return best;
};

/** The possible completions of terms: each equivalent. */
export const termOffers = (terms: readonly NumberedTerm[]): readonly Offer[] =>
  terms.flatMap(({ number, targets }) =>
    targets.map(({ term }, choice): Offer => ({ text: term.text, of: number, choice })),
  );

/** The first word of a text with the space that follows it. A text without spaces and middle dots is one word. */
export const firstWord = (text: string): string => /^\s*[^\s·・/]+[·・/]?/u.exec(text)?.[0] ?? text;
