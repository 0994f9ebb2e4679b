// Distributes the kana reading of a Japanese term over its kanji, leaving its kana without a reading.

import { toHiragana } from './kana.js';

/** A part of a term with the reading above it, empty over kana. */
export type RubyPart = { readonly text: string; readonly reading: string };

// A base with its ruby never breaks over two lines, so a longer one would not fit in a column.
const longestBase = 12;
const longestReading = 24;

const scriptRuns = /[ぁ-ゖァ-ヺー・]+|[^ぁ-ゖァ-ヺー・]+/gu;
const isWritten = (run: string): boolean => /^[ぁ-ゖァ-ヺー・]/u.test(run);

/** Start of each part in the reading with every kana part as early as possible; the last one ends with the reading. */
const earliest = (texts: readonly string[], reading: string): readonly number[] | undefined => {
  const starts: number[] = [];
  let free = 0;
  for (const [index, text] of texts.entries()) {
    if (!isWritten(text)) {
      starts.push(free);
      // Each part, including the one before, needs at least one kana of the reading.
      free += 1;
      continue;
    }
    const written = toHiragana(text);
    const isLast = index === texts.length - 1;
    const at = isLast ? reading.length - written.length : reading.indexOf(written, free);
    if (at < free || !reading.startsWith(written, at) || (index === 0 && at > 0)) return undefined;
    starts.push(at);
    free = at + written.length;
  }
  return free <= reading.length ? starts : undefined;
};

const reversed = (text: string): string => [...text].reverse().join('');

/** Start of each part with every kana part as late as possible. */
const latest = (texts: readonly string[], reading: string): readonly number[] | undefined => {
  const mirrored = earliest(texts.map(reversed).reverse(), reversed(reading));
  return mirrored
    ?.map((start, index) => reading.length - start - (texts.at(-1 - index) ?? '').length)
    .reverse();
};

/**
 * Splits a term into kana and other parts, the latter with their part of the reading: 取り組み (とりくみ) is 取 (と),
 * り, 組 (く), み. If the division is ambiguous, the whole term is one part.
 * @returns undefined if a part is too long for ruby
 */
export const rubyParts = (text: string, reading: string): readonly RubyPart[] | undefined => {
  const texts = text.match(scriptRuns) ?? [];
  const plain = toHiragana(reading);
  const first = earliest(texts, plain);
  const last = first && latest(texts, plain);
  const isSure = texts.every((each, index) => !isWritten(each) || first?.[index] === last?.[index]);
  const parts =
    first !== undefined && last !== undefined && isSure
      ? texts.map((each, index) => ({
          text: each,
          reading: isWritten(each) ? '' : reading.slice(first[index], first[index + 1]),
        }))
      : [{ text, reading }];
  const fits = parts.every(
    (part) =>
      part.reading === '' || (part.text.length <= longestBase && part.reading.length <= longestReading),
  );
  return fits ? parts : undefined;
};
