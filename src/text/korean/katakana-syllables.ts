// Korean syllables in the katakana of Japanese newspapers: one row of kana for each sound, voiced where Korean is.

import loadSyllables from '../../../data/language/hangul-katakana.tsv';
import loadFinals from '../../../data/language/hangul-katakana-finals.tsv';
import { once } from '../once.js';
import { readTable } from '../table.js';

/** A row of katakana: the consonant's kana before each vowel. */
const vowelColumns = { ㅏ: 'a', ㅣ: 'i', ㅜ: 'u', ㅐ: 'ae', ㅗ: 'o', ㅑ: 'ya', ㅠ: 'yu', ㅛ: 'yo' } as const;
const isColumn = (vowel: string): vowel is keyof typeof vowelColumns => Object.hasOwn(vowelColumns, vowel);
const rows = once(
  () =>
    new Map(
      readTable(loadSyllables, 'consonant', ...Object.values(vowelColumns)).map((row) => [
        row.consonant,
        row,
      ]),
    ),
);

// ㅓ is オ, ㅡ is ウ, ㅔ is エ, ㅒ and ㅖ after a consonant エ, ㅢ after a consonant イ.
const likeVowel: Readonly<Record<string, string>> = {
  ㅓ: 'ㅗ',
  ㅡ: 'ㅜ',
  ㅔ: 'ㅐ',
  ㅕ: 'ㅛ',
  ㅒ: 'ㅐ',
  ㅖ: 'ㅐ',
  ㅢ: 'ㅣ',
  ㅚ: 'ㅐ',
  ㅙ: 'ㅐ',
  ㅞ: 'ㅐ',
};
const glides: Readonly<Record<string, string>> = {
  ㅘ: 'ァ',
  ㅙ: 'ェ',
  ㅚ: 'ェ',
  ㅝ: 'ォ',
  ㅞ: 'ェ',
  ㅟ: 'ィ',
};
const bare: Readonly<Record<string, string>> = {
  ㅘ: 'ワ',
  ㅙ: 'ウェ',
  ㅚ: 'ウェ',
  ㅝ: 'ウォ',
  ㅞ: 'ウェ',
  ㅟ: 'ウィ',
  ㅢ: 'ウィ',
  ㅒ: 'イェ',
  ㅖ: 'イェ',
};

const initialRows: Readonly<Record<string, readonly [plain: string, voiced: string]>> = {
  ㄱ: ['k', 'g'],
  ㄷ: ['t', 'd'],
  ㅂ: ['p', 'b'],
  ㅈ: ['c', 'j'],
  ㅋ: ['k', 'k'],
  ㄲ: ['k', 'k'],
  ㅌ: ['t', 't'],
  ㄸ: ['t', 't'],
  ㅍ: ['p', 'p'],
  ㅃ: ['p', 'p'],
  ㅊ: ['c', 'c'],
  ㅉ: ['c', 'c'],
  ㅆ: ['ㅅ', 'ㅅ'],
};

/** An initial and a vowel in katakana; `voiced` between voiced sounds. */
export const openSyllable = (initial: string, vowel: string, voiced: boolean): string => {
  const row = initialRows[initial]?.[voiced ? 1 : 0] ?? initial;
  const kana = rows().get(row);
  const alone = bare[vowel];
  if (initial === 'ㅇ' && alone !== undefined) return alone;
  // 최 チェ, 쇠 セ: after ㅅ ㅈ ㅊ the glide of ㅚ and ㅙ is not written.
  const glide = /[ㅅㅆㅈㅉㅊ]/.test(initial) && /[ㅚㅙㅞ]/.test(vowel) ? undefined : glides[vowel];
  // 화 ファ, 광 クァン, 회 フェ: the consonant's ウ with a small vowel.
  if (glide !== undefined) return (kana?.u ?? '') + glide;
  const like = likeVowel[vowel] ?? vowel;
  return isColumn(like) ? (kana?.[vowelColumns[like]] ?? '') : '';
};

const finals = once(
  () => new Map(readTable(loadFinals, 'final', 'katakana').map(({ final, katakana }) => [final, katakana])),
);

/** A final consonant in katakana if it does not move to the next syllable: ㄱ ク, ㄴ ン; none for ㅎ. */
export const closingKana = (final: string): string => finals().get(final) ?? '';
