// The searchable form of a text: normalised, with optional Japanese characters marked.

import type { Analysis, Morpheme } from '../../model/analysis.js';
import type { Lang } from '../../model/language.js';
import type { WordClass } from '../../model/token.js';
import { isLoanDot, mayHaveOkurigana, okuriganaIn } from '../../text/japanese/okurigana.js';
import { boundedMemo } from '../../text/memo.js';
import { type Normalised, normalise } from '../../text/normalise.js';
import { isLatinHyphen } from './other-spellings.js';

/**
 * A normalised text. `skips` tells for each code unit whether a term may lack it; undefined if no unit is optional.
 */
export type WrittenText = Normalised & { readonly skips: Uint8Array | undefined };

// Words recur; 50,000 are more than a dictionary of common words has.
const okuriganaOf = boundedMemo(50_000, okuriganaIn);

const wordClasses: ReadonlySet<WordClass> = new Set(['noun', 'predicate', 'suffix']);

const mayLose = ({ wordClass, surface }: Morpheme): boolean =>
  surface.length > 1 && wordClasses.has(wordClass) && mayHaveOkurigana(surface);

const kanji = /^\p{Script=Han}$/u;

/** 申|込み: the dictionary splits some compounds behind their first kanji. */
const isOpened = (first: Morpheme | undefined, { start }: Morpheme): boolean =>
  first?.end === start && first.wordClass === 'noun' && kanji.test(first.surface);

const letter = /[\p{Script=Han}\p{Script=Hangul}]/u;
const dot = /[·․‧⋅・･ㆍᆞ∙]/u;

/** 산·학·연, 産・官・学, 민·관협력: a dot behind a single letter and before another; `at` is its place in the original. */
const isLetterDot = (original: string, at: number): boolean => {
  const before = original.charAt(at - 2);
  return (
    letter.test(original.charAt(at - 1)) &&
    letter.test(original.charAt(at + 1)) &&
    (dot.test(before) || !/[\p{L}\p{N}]/u.test(before))
  );
};

type Mark = (from: number, to: number) => void;

/** Dots between single letters or between katakana, and hyphens behind a Latin letter (Wi-Fi). */
const markSigns = ({ text, starts }: Normalised, original: string, lang: Lang, mark: Mark): void => {
  for (let at = text.indexOf('·'); at >= 0; at = text.indexOf('·', at + 1)) {
    const isOptional =
      (lang === 'ja' && isLoanDot(text, at)) || isLetterDot(original, starts[at] ?? original.length);
    if (isOptional) mark(at, at + 1);
  }
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    if (isLatinHyphen(text, at)) mark(at, at + 1);
  }
};

/** Okurigana of nouns and verbs. */
const markOkurigana = ({ text, starts }: Normalised, morphemes: readonly Morpheme[], mark: Mark): void => {
  let at = 0;
  for (const [i, morpheme] of morphemes.entries()) {
    if (!mayLose(morpheme)) continue;
    const first = morphemes[i - 1];
    const { start, surface } =
      first !== undefined && isOpened(first, morpheme)
        ? { start: first.start, surface: first.surface + morpheme.surface }
        : morpheme;
    const okurigana = okuriganaOf(surface);
    if (okurigana.length === 0) continue;
    while ((starts[at] ?? Number.POSITIVE_INFINITY) < start) at++;
    for (const [from, to] of okurigana) {
      // A word in another form (old kanji, width) has the same units after normalisation.
      if (starts[at] !== start || (starts[at + to - 1] ?? text.length) >= morpheme.end) continue;
      mark(at + from, at + to);
    }
  }
};

/**
 * Normalises an analysed text and marks its optional characters: the り and み of 取り組み, the dots of 산·학·연, the
 * hyphen of Wi-Fi.
 */
export const writtenText = ({ lang, text, morphemes }: Analysis): WrittenText => {
  const normal = normalise(text);
  let skips: Uint8Array | undefined;
  const mark: Mark = (from, to) => {
    skips ??= new Uint8Array(normal.text.length + 1);
    skips.fill(1, from, to);
  };
  markSigns(normal, text, lang, mark);
  if (lang === 'ja') markOkurigana(normal, morphemes, mark);
  return { text: normal.text, starts: normal.starts, ends: normal.ends, skips };
};
