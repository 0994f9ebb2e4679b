// Recognises a Japanese form whose Sino-Korean reading is a Korean form: 分担金 is 분담금, 在宅勤務 is 재택근무.

import loadReadings from '../../../data/language/hanja-name-readings.tsv';
import loadSecond from '../../../data/language/hanja-second-readings.tsv';
import { modernForm } from '../japanese/kanji-forms.js';
import { once } from '../once.js';
import { readTable } from '../table.js';
import { compose, decompose } from './hangul.js';

const readings = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const load of [loadReadings, loadSecond]) {
    for (const { hangul, hanja } of readTable(load, 'hangul', 'hanja')) {
      for (const character of modernForm(hanja)) {
        const known = found.get(character) ?? new Set();
        found.set(character, known.add(hangul).add(initialForm(hangul)));
      }
    }
  }
  return found;
});

const palatal = 'ㅑㅕㅖㅛㅠㅣ';

/**
 * The form of a reading at the start of a word (두음법칙, 한글 맞춤법 제10–12항): 녀 → 여, 로 → 노; inside a word, 률 →
 * 율.
 */
const initialForm = (reading: string): string => {
  const syllable = decompose(reading);
  if (syllable === undefined || !'ㄴㄹ'.includes(syllable.initial)) return reading;
  if (palatal.includes(syllable.vowel)) return compose({ ...syllable, initial: 'ㅇ' });
  return syllable.initial === 'ㄹ' ? compose({ ...syllable, initial: 'ㄴ' }) : reading;
};

// Spaces and dots separate words in either language; の and 의 join them.
const joints = /[\s·・ㆍ,、()（）「」]|の|(?<=[가-힣])의(?=\s)/gu;

/**
 * The Korean readings of a kanji, at the start of a word and inside it; undefined if none is known.
 * @example syllablesOf('料') has 료 and 요, syllablesOf('参') has 참 and 삼
 */
export const syllablesOf = (character: string): ReadonlySet<string> | undefined => readings().get(character);

const reads = (character: string, syllable: string): boolean =>
  character === syllable || (readings().get(character)?.has(syllable) ?? false);

/**
 * Whether the reading of a Japanese form is a Korean form: each kanji by one of its Korean readings, other characters
 * literally. Spaces, dots, の and 의 are ignored on both sides.
 * @example readsAs('分担金', '분담금'), readsAs('100条調査', '100조 조사'); 負担金 does not read 분담금
 */
export const readsAs = (japanese: string, korean: string): boolean => {
  const written = Array.from(modernForm(japanese.normalize('NFKC')).replace(joints, ''));
  const spoken = Array.from(korean.normalize('NFKC').replace(joints, ''));
  return (
    written.length === spoken.length &&
    written.some((character, at) => character !== spoken[at]) &&
    written.every((character, at) => reads(character, spoken[at] ?? ''))
  );
};
