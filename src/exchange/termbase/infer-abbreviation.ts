// Recognises an abbreviation by its form: 행안부 of 행정안전부, 経産省 of 経済産業省, DX.

import type { Term } from '../../model/concept.js';

type Written = Pick<Term, 'text' | 'status'>;

const acronym = /^[A-Z][A-Z0-9&.-]{1,7}$/;
const spacesAndDots = /[\s·ㆍ・･⋅‧]/gu;
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]*$/u;

const squeezed = (text: string): string =>
  text.normalize('NFKC').replace(spacesAndDots, '').replaceAll('ᆞ', '');

/**
 * The rest of `full` after the characters of `short` are removed in order; undefined if `full` does not contain them in
 * order.
 */
const leftOut = (short: string, full: string): string | undefined => {
  const wanted = [...short];
  let rest = '';
  let next = 0;
  for (const character of full) {
    if (character === wanted[next]) next += 1;
    else rest += character;
  }
  return next === wanted.length ? rest : undefined;
};

const shortens = (short: string, full: string): boolean => {
  if (full.includes(short) || [...short][0] !== [...full][0]) return false;
  const rest = leftOut(short, full);
  // 取組 omits only okurigana of 取り組み: another spelling, not an abbreviation.
  return rest !== undefined && !kana.test(rest);
};

const mayStandInFull: ReadonlySet<string> = new Set(['preferred', 'admitted', 'superseded']);

/**
 * Whether an admitted term abbreviates another term of its concept and language: it begins with the same character, and
 * omits more than kana, spaces and middle dots in more than one place (자치단체 of 지방자치단체 is a separate word). A
 * Latin acronym always counts as an abbreviation.
 */
export const looksAbbreviated = (term: Written, others: readonly Written[]): boolean => {
  if (term.status !== 'admitted') return false;
  const short = squeezed(term.text);
  if (acronym.test(short)) return true;
  return others.some((other) => mayStandInFull.has(other.status) && shortens(short, squeezed(other.text)));
};
