// The expected equivalent that a translator has begun to type.

import type { NumberedTerm } from '../terms/terms.js';
import { type Editor, selectionOf } from './editor.js';

/** The whole equivalent, and where what was typed of it begins. */
export type Completion = {
  readonly text: string;
  readonly start: number;
  readonly number: number;
  readonly choice: number;
};

/** How much of a term's beginning stands before the insertion point; 0 where that says nothing. */
const begun = (before: string, term: string): number => {
  for (let length = Math.min(term.length - 1, before.length); length > 0; length -= 1) {
    const part = term.slice(0, length);
    if (!before.toLowerCase().endsWith(part.toLowerCase())) continue;
    // A syllable inside another Korean word begins nothing, nor does a letter, nor one hiragana.
    const previous = before.at(-1 - length) ?? '';
    if (/^[가-힣]/u.test(part) && /[가-힣]/u.test(previous)) continue;
    if (/^[A-Za-z]/.test(part) && /[A-Za-z]/.test(previous)) continue;
    if (length === 1 && /^[\p{Script=Hiragana}A-Za-z0-9]/u.test(part)) continue;
    // The 日 of 6日 does not begin 日本, nor does the 地 of 土地 begin 地方.
    if (length === 1 && /^\p{Script=Han}/u.test(part) && /[0-9０-９\p{Script=Han}]/u.test(previous)) continue;
    return length;
  }
  return 0;
};

/** The equivalent of which most is typed already. */
export const completionOf = (editor: Editor, terms: readonly NumberedTerm[]): Completion | undefined => {
  const { text, cursor } = editor;
  const before = text.slice(0, cursor);
  if (before === '' || selectionOf(editor) !== undefined) return undefined;
  let best: Completion | undefined;
  let most = 0;
  for (const { number, targets } of terms) {
    for (const [choice, { term }] of targets.entries()) {
      const length = begun(before, term.text);
      if (length <= most || text.startsWith(term.text.slice(length), cursor)) continue;
      most = length;
      best = { text: term.text, start: cursor - length, number, choice };
    }
  }
  return best;
};
