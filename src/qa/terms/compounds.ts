// Compound nouns of a text by sentence: runs of nouns without a space, such as 過疎地域 and 인구감소지역.

import type { Morpheme } from '../../model/analysis.js';
import type { Span } from '../../model/span.js';
import type { CheckText } from '../check.js';

/** A compound of at least two parts; `head` and `tail` are its outer parts. `text` has no spaces. */
export type Compound = Span & { readonly text: string; readonly head: string; readonly tail: string };

const leastLength = 4;
const isPart = ({ wordClass }: Morpheme): boolean =>
  wordClass === 'noun' || wordClass === 'prefix' || wordClass === 'suffix';

/** The parts of a morpheme: itself, or the parts of a compound in the dictionary or glossary. */
const partsOf = ({ surface, start, inner }: Morpheme): readonly string[] => {
  const borders = [0, ...inner.map((at) => at - start), surface.length];
  const parts = borders.slice(1).map((end, i) => surface.slice(borders[i], end));
  // 過疎地域 as one word of the glossary: kanji words consist of pairs.
  return parts.length === 1 && /^(?:\p{Script=Han}{2}){2,}$/u.test(surface)
    ? (surface.match(/.{2}/gu) ?? parts)
    : parts;
};

/** Runs of nouns without a space. */
const runsOf = (morphemes: readonly Morpheme[]): readonly (readonly Morpheme[])[] => {
  const runs: Morpheme[][] = [];
  let before: Morpheme | undefined;
  for (const morpheme of morphemes) {
    if (isPart(morpheme)) {
      if (before !== undefined && isPart(before) && before.end === morpheme.start)
        runs.at(-1)?.push(morpheme);
      else runs.push([morpheme]);
    }
    before = morpheme;
  }
  return runs;
};

const toCompound = (run: readonly Morpheme[]): readonly Compound[] => {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = run.map(({ surface }) => surface).join('');
  if (text.length < leastLength) return [];
  const parts = run.flatMap(partsOf);
  // A glossary word without parts still has a beginning and an end.
  const head = parts.length > 1 ? (parts[0] ?? '') : text.slice(0, 2);
  const tail = parts.length > 1 ? (parts.at(-1) ?? '') : text.slice(-2);
  return [{ start: first.start, end: last.end, text, head, tail }];
};

/** 지역 커뮤니티: Korean may separate the parts of a compound. Two runs of nouns with only a space between them. */
const spacedPairs = (runs: readonly (readonly Morpheme[])[], text: string): (readonly Morpheme[])[] =>
  runs.flatMap((run, i) => {
    const next = runs[i + 1];
    const [end, start] = [run.at(-1)?.end, next?.[0]?.start];
    return next !== undefined && text.slice(end, start) === ' ' ? [[...run, ...next]] : [];
  });

/** The compounds of each sentence; with `spaced`, also Korean ones that are written as two words. */
export const compoundsBySentence = (
  { text, lang, sentences, analysis }: CheckText,
  spaced = false,
): readonly (readonly Compound[])[] => {
  const runs = runsOf(analysis.morphemes);
  const all = spaced && lang === 'ko' ? [...runs, ...spacedPairs(runs, text)] : runs;
  const compounds = all.flatMap(toCompound);
  return sentences.map(({ start, end }) => compounds.filter((one) => start <= one.start && one.end <= end));
};
