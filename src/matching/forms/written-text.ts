// The searchable form of a text: normalised, with optional Japanese characters marked.

import type { Analysis, Morpheme } from '../../model/analysis.js';
import type { WordClass } from '../../model/token.js';
import { isLoanDot, mayHaveOkurigana, okuriganaIn } from '../../text/japanese/okurigana.js';
import { boundedMemo } from '../../text/memo.js';
import { type Normalised, normalise } from '../../text/normalise.js';

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

/** Okurigana of nouns and verbs, and dots between katakana. */
const skipsIn = ({ text, starts }: Normalised, morphemes: readonly Morpheme[]): Uint8Array | undefined => {
  let skips: Uint8Array | undefined;
  const mark = (from: number, to: number): void => {
    skips ??= new Uint8Array(text.length + 1);
    skips.fill(1, from, to);
  };
  for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
    if (isLoanDot(text, dot)) mark(dot, dot + 1);
  }
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
  return skips;
};

/** Normalises an analysed text and marks optional characters of a Japanese one: the り and み of 取り組み. */
export const writtenText = ({ lang, text, morphemes }: Analysis): WrittenText => {
  const normal = normalise(text);
  return {
    text: normal.text,
    starts: normal.starts,
    ends: normal.ends,
    skips: lang === 'ja' ? skipsIn(normal, morphemes) : undefined,
  };
};
