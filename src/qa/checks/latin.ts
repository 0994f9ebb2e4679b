// Latin abbreviations: kept unchanged (KT, ICT, KOICA) unless the translation spells them out.

import loadAbbreviations from '../../../data/language/latin-abbreviations.tsv';
import { contains } from '../../model/span.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { Check, CheckText, Fault } from '../check.js';
import { isGloss } from '../marks/script-runs.js';
import { urlSpans } from '../marks/url-spans.js';

type Fact = 'differs' | 'missing';
type Word = { readonly start: number; readonly end: number; readonly text: string };

const abbreviation =
  /(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])[A-ZＡ-Ｚ][A-Za-zＡ-Ｚａ-ｚ0-9０-９&＆-]*[A-ZＡ-Ｚ0-9０-９](?![A-Za-zＡ-Ｚａ-ｚ])s?/g;
// Numerals and version marks are not abbreviations.
const isNumbered = /^(?:[IVXLC]+|[A-Z]\d{1,3}|[RHSTM]\d+.*)$/;
const kinds = once(
  () =>
    new Map(
      readTable(loadAbbreviations, 'abbreviation', 'kind').map(({ abbreviation, kind }) => [
        abbreviation,
        kind,
      ]),
    ),
);
/** Units, currencies and marks are not abbreviations either. */
const isNoName = (word: string): boolean => {
  const kind = kinds().get(word);
  return isNumbered.test(word) || (kind !== undefined && kind !== 'spelled out');
};
// For these, each language has words of its own that are at least as frequent.
const isSpelledOut = (word: string): boolean => kinds().get(word) === 'spelled out';

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/(?<=[A-Z])S$/, '');

const wordsOf = ({ text }: CheckText): readonly Word[] => {
  if (!/[A-ZＡ-Ｚ]/.test(text)) return [];
  const urls = urlSpans(text);
  return Array.from(text.matchAll(abbreviation), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  })).filter((word) => !isNoName(word.text.normalize('NFKC')) && !urls.some((url) => contains(url, word)));
};

/** Same letters in another order, or one of them changed: a typing error. */
const isSlip = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)];
  if ([...x].sort().join('') === [...y].sort().join('')) return true;
  if (Math.abs(x.length - y.length) > 1 || Math.min(x.length, y.length) < 3) return false;
  let head = 0;
  while (head < x.length && x.charAt(head) === y.charAt(head)) head++;
  let tail = 0;
  while (tail < Math.min(x.length, y.length) - head && x.at(-1 - tail) === y.at(-1 - tail)) tail++;
  return Math.max(x.length, y.length) - head - tail <= 1;
};

export const latin = {
  id: 'latin',
  facts: ['differs', 'missing'],
  severity: 'warning',
  unit: ({ source, target }) => {
    const ours = wordsOf(source);
    if (ours.length === 0) return [];
    const theirs = wordsOf(target);
    const has = (words: readonly Word[], word: Word) =>
      words.some(({ text }) => fold(text) === fold(word.text));
    const folded = fold(target.text);
    const faults: Fault<Fact>[] = [];
    for (const word of ours) {
      if (has(theirs, word) || folded.includes(fold(word.text))) continue;
      const slip = theirs.find((other) => !has(ours, other) && isSlip(word.text, other.text));
      if (slip !== undefined) {
        const values = { source: word.text, target: slip.text };
        faults.push({ fact: 'differs', source: word, target: slip, values, fix: word.text });
        continue;
      }
      // In brackets it explains the source's own wording; inside a term the glossary decides.
      const explained = isGloss(source.text, word.start) || isSpelledOut(fold(word.text));
      if (explained || word.text.length < 3 || source.matches.some((match) => contains(match, word)))
        continue;
      faults.push({ fact: 'missing', severity: 'hint', source: word, values: { source: word.text } });
    }
    return faults;
  },
} as const satisfies Check<Fact>;
