// Corrects readings of the dictionary by the words that both texts have: a word that reads as kanji of the other text is no
// verb with an ending.

import type { Analysis, Morpheme } from '../../../model/analysis.js';
import type { Span } from '../../../model/span.js';

const isContent = (one: Morpheme): boolean =>
  one.wordClass !== 'particle' &&
  one.wordClass !== 'ending' &&
  one.wordClass !== 'predicate' &&
  one.wordClass !== 'symbol' &&
  one.wordClass !== 'modifier';

const particle = /[은는이가을를의에와과도]$/;

/** 도세가, 정은: the dictionary has no such noun, and reads the particle as its last syllable. */
const parted = (one: Morpheme, text: string, words: readonly Span[]): readonly Morpheme[] => {
  const at = one.end - 1;
  const isRead = isContent(one) && particle.test(one.surface) && !/[가-힣]/.test(text.charAt(one.end));
  if (!isRead || !words.some(({ end }) => end === at)) return [one];
  if (at === one.start) return [{ ...one, wordClass: 'particle' }];
  return [
    { ...one, end: at, surface: text.slice(one.start, at) },
    { ...one, start: at, surface: text.charAt(at), wordClass: 'particle' },
  ];
};

/** Makes one noun of a word that both texts have and the dictionary cuts in two: 보|고 in 보고받다, 지|사회. */
const joined = (
  morphemes: readonly Morpheme[],
  text: string,
  words: readonly Span[],
): readonly Morpheme[] => {
  const read: Morpheme[] = [];
  for (let at = 0; at < morphemes.length; at++) {
    const first = morphemes[at] as Morpheme;
    const word = words.find(({ start, end }) => start === first.start && end > first.end);
    const last = word === undefined ? -1 : morphemes.findIndex(({ end }) => end === word.end);
    const isCut = last > at && !morphemes.slice(at, last + 1).every(isContent);
    if (word !== undefined && isCut) {
      read.push({
        ...first,
        end: word.end,
        surface: text.slice(word.start, word.end),
        wordClass: 'noun',
        base: undefined,
      });
      at = last;
    } else read.push(first);
  }
  return read;
};

/**
 * The morphemes of a text, with Korean nouns as the other text shows them to be.
 * @param words the words that both texts have
 * @example 보|고|받았다 with the word 보고: 보고|받았다
 */
export const correctedBy = (
  words: readonly Span[],
  { lang, text, morphemes }: Analysis,
): readonly Morpheme[] =>
  lang === 'ja' ? morphemes : joined(morphemes, text, words).flatMap((one) => parted(one, text, words));
