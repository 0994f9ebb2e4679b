// Finds loanwords that both dictionaries have by their sound, without a list: 태블릿 and タブレット.

import { decompose } from '../../../text/korean/hangul.js';
import { type Sounds, skeletonOf, soundDistance, soundsOfHangul, soundsOfKatakana } from './loan-sounds.js';

/** Words with their dictionary costs. */
export type CostedWords = ReadonlyMap<string, number>;

/** Two spellings of one foreign word; `distance` is that of `soundDistance`. */
export type LoanPair = { readonly ko: string; readonly ja: string; readonly distance: number };

type Heard = { readonly word: string; readonly sounds: Sounds; readonly cost: number };

// Short words sound alike by chance.
const fewestSounds = 4;
const fewestConsonants = 2;
const farthest = { short: 0.05, long: 0.1 } as const;
const longSounds = 8;
// Dictionary costs decide between spellings that sound the same.
const costScale = { ko: 2e5, ja: 1e6 } as const;
// 센터 is センター: 「外来語の表記」（内閣告示 1991）, 留意事項その2 III-3, writes -er, -or, -ar with ー.
const missingLength = 0.3;

const bySkeleton = (
  words: CostedWords,
  soundsOf: (word: string) => Sounds | undefined,
): ReadonlyMap<string, readonly Heard[]> => {
  const groups = new Map<string, Heard[]>();
  for (const [word, cost] of words) {
    const sounds = soundsOf(word);
    if (sounds === undefined || sounds.length < fewestSounds) continue;
    const skeleton = skeletonOf(sounds);
    if (skeleton.length < fewestConsonants) continue;
    const group = groups.get(skeleton) ?? [];
    groups.set(skeleton, group);
    group.push({ word, sounds, cost });
  }
  return groups;
};

const endsInEr = (word: string): boolean => {
  const last = decompose(word.slice(-1));
  return last?.vowel === 'ㅓ' && last.final === '';
};

const distance = (ko: Heard, ja: Heard): number => {
  const sounds = Math.max(ko.sounds.length, ja.sounds.length);
  const length = endsInEr(ko.word) && !ja.word.endsWith('ー') ? missingLength / sounds : 0;
  return soundDistance(ko.sounds, ja.sounds) + length;
};

type Choice = { readonly word: string; readonly cost: number };
const choose = (choices: Map<string, Choice>, key: string, choice: Choice): void => {
  if (choice.cost < (choices.get(key)?.cost ?? Number.POSITIVE_INFINITY)) choices.set(key, choice);
};

/**
 * The pairs in which each word is the nearest to the other.
 * @param isSinoKorean whether a syllable is the reading of some Chinese character: a word of such syllables is seldom a
 *   loanword
 */
export const loanPairs = (
  hangul: CostedWords,
  katakana: CostedWords,
  isSinoKorean: (syllable: string) => boolean,
): LoanPair[] => {
  const strange = (word: string): number => Array.from(word).filter((one) => !isSinoKorean(one)).length;
  // 그림 (a picture) sounds like グリーン: with one foreign syllable of two a word is as often native.
  const foreign = new Map([...hangul].filter(([word]) => strange(word) >= (word.length === 2 ? 2 : 1)));
  // メーカ and メーカー are one word: the longer form is the official one.
  const full = new Map([...katakana].filter(([word]) => !katakana.has(`${word}ー`)));
  const koreans = bySkeleton(foreign, soundsOfHangul);
  const pairs: LoanPair[] = [];
  for (const [skeleton, japanese] of bySkeleton(full, soundsOfKatakana)) {
    const forKorean = new Map<string, Choice>();
    const forJapanese = new Map<string, Choice>();
    const near = new Map<string, number>();
    for (const ko of koreans.get(skeleton) ?? []) {
      for (const ja of japanese) {
        const apart = distance(ko, ja);
        if (apart > (ko.sounds.length < longSounds ? farthest.short : farthest.long)) continue;
        near.set(`${ko.word} ${ja.word}`, apart);
        choose(forKorean, ko.word, { word: ja.word, cost: apart + ja.cost / costScale.ja });
        choose(forJapanese, ja.word, { word: ko.word, cost: apart + ko.cost / costScale.ko });
      }
    }
    for (const [ja, { word: ko }] of forJapanese) {
      if (forKorean.get(ko)?.word === ja) pairs.push({ ko, ja, distance: near.get(`${ko} ${ja}`) ?? 0 });
    }
  }
  return pairs;
};
