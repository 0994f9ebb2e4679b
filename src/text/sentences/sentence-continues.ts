// Text after a closed quotation or an end mark that still belongs to the same sentence.

import loadContinuations from '../../../data/language/japanese-sentence-continuations.tsv';
import { alternatives } from '../alternatives.js';
import { once } from '../once.js';
import { readTable } from '../table.js';

/** Whether a sticky pattern (flag `y`) matches at an offset in UTF-16 code units. Changes its `lastIndex`. */
export const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** The end of a sticky pattern's match at an offset; the offset itself if it does not match. */
export const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

// 「…。」と述べた, 「…。」などの意見: particles and quoting words, but not ところで, もし, それは, which begin a
// sentence.
const japaneseGoesOn = once(
  () => new RegExp(alternatives(readTable(loadContinuations, 'form', 'followed_by', 'not_followed_by')), 'y'),
);

// “…한다.” 라고 말했다: quoting words, also after a space.
const koreanQuotes = /이?라(?:고|며|는|면|던)|이?란 |면서|하고 |하며|하는 /y;
// Only after a quotation: 고 also means "the late", 등 is a name.
const koreanEndings = /고[ ,]|며[ ,]|등(?:[ 의을이,]|$)/y;

const commas = /[,、，;；]/y;
const joiners = /[:：·ㆍ・~～-]/y;
const opening = /[“‘「『（(【〔〈《<[［"'`▲△▶▷○●◎□■◇◆※*]/y;

/** The form of a possible end: `spaced` before the following text, `quoted` with closing marks, `western` for . ! ? */
export type EndShape = { readonly spaced: boolean; readonly quoted: boolean; readonly western: boolean };

/** Whether the sentence continues at `at`, the first character after a possible end that is neither mark nor space. */
export const goesOn = (text: string, at: number, { spaced, quoted, western }: EndShape): boolean => {
  if (at >= text.length) return false;
  if (matchesAt(commas, text, at) || matchesAt(koreanQuotes, text, at)) return true;
  if (quoted && matchesAt(koreanEndings, text, at)) return true;
  if (spaced) return false;
  if (western) return !matchesAt(opening, text, at);
  return matchesAt(joiners, text, at) || matchesAt(japaneseGoesOn(), text, at);
};
