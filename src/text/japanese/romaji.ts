// Kana → Latin letters with their typing variants: Hepburn, Kunrei, macrons, long vowels written or not.

import { boundedMemo } from '../memo.js';
import { morae, toHiragana } from './kana.js';

const rows: readonly (readonly [string, string])[] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['g', 'がぎぐげご'],
  ['s', 'さしすせそ'],
  ['z', 'ざじずぜぞ'],
  ['t', 'たちつてと'],
  ['d', 'だぢづでど'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
  ['m', 'まみむめも'],
  ['r', 'らりるれろ'],
];
const regular = rows.flatMap(([consonant, kana]) =>
  Array.from(kana, (one, index) => [one, consonant + 'aiueo'.charAt(index)] as const),
);
const latin: ReadonlyMap<string, string> = new Map([
  ...regular,
  ['や', 'ya'],
  ['ゆ', 'yu'],
  ['よ', 'yo'],
  ['わ', 'wa'],
  ['ゐ', 'i'],
  ['ゑ', 'e'],
  ['を', 'o'],
  ['ん', 'n'],
  ['ゔ', 'vu'],
  ['ふ', 'fu'],
]);
const small: Readonly<Record<string, string>> = {
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

const moraIn = (mora: string): string => {
  const first = latin.get(mora.charAt(0)) ?? '';
  const glide = small[mora.charAt(1)];
  if (glide === undefined) return first;
  // うぃ wi, しぇ she, ふぁ fa, きゃ kya.
  const consonant = first === 'u' ? 'w' : first.slice(0, -1);
  const palatal = /^(?:[szt]|d)$/.test(consonant) && first.endsWith('i') && !glide.startsWith('y');
  return consonant + (palatal ? 'y' : '') + glide;
};

/** The common spelling of all variants of a sound. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/sy/g, 'sh'],
  [/[tc]y/g, 'ch'],
  [/[zdj]y/g, 'j'],
  [/si/g, 'shi'],
  [/ti/g, 'chi'],
  [/tch/g, 'cch'],
  [/tu/g, 'tsu'],
  [/(?<![sc])hu/g, 'fu'],
  [/[zd]i/g, 'ji'],
  [/du|dzu/g, 'zu'],
  [/wo/g, 'o'],
  [/m(?=[bp])/g, 'n'],
  [/nn+/g, 'n'],
  [/l/g, 'r'],
];
const longVowel = /([aiue])\1+|o(?:[ou]+|h(?![aeiouy]))/g;

const replaceAll = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((left, [pattern, by]) => left.replace(pattern, by), text);

/**
 * Folds typed Latin letters to one spelling; long vowels stay.
 * @example foldRomaji('Sōmu-shō') → 'somusho'; foldRomaji('soumusyou') → 'soumushou'
 */
export const foldRomaji = (typed: string): string =>
  replaceAll(
    typed
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
    spellings,
  );

/** A folded text without vowel length: soumushou and somusho are equal. */
export const shortRomaji = (folded: string): string =>
  folded.replace(longVowel, (vowels) => vowels.charAt(0));

// Kana with small kana make some 300 morae; 1,000 take no more than a few kilobytes.
const foldedMora = boundedMemo(1000, (mora: string) => replaceAll(moraIn(mora), spellings));

/**
 * A reading in kana in the spelling of `foldRomaji`; other characters are dropped.
 * @example romajiOf('そうむしょう') → 'soumushou'; romajiOf('てれわーく') → 'terewaku'
 */
export const romajiOf = (reading: string): string => {
  let doubles = false;
  let written = '';
  for (const mora of morae(toHiragana(reading))) {
    if (mora.startsWith('っ')) {
      doubles = true;
      continue;
    }
    const letters = foldedMora(mora);
    written += (doubles ? letters.charAt(0) : '') + letters;
    doubles = false;
  }
  return written.replace(/nn+/g, 'n');
};

const kana = [...latin.keys()];
/** Morae with small kana begin with other kana: てぃ chi, じゃ ja, ふぁ fa, うぃ wi. */
const beginOtherwise: Readonly<Record<string, string>> = { c: 'て', j: 'じぢで', f: 'ふ', w: 'う', v: 'ゔ' };

/** The possible first kana of a reading for the beginning of its romaji (folded): `so` そ, `ky` き. */
export const kanaBeginning = (folded: string): readonly string[] => {
  const letter = folded.charAt(0);
  const syllable = folded.slice(0, /^[^aiueo][aiueo]/.test(folded) ? 2 : 1);
  return kana.filter(
    (one) => romajiOf(one).startsWith(syllable) || beginOtherwise[letter]?.includes(one) === true,
  );
};
