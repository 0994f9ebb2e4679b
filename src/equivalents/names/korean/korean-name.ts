// Korean names in Japanese: 심보균 → シム・ボギュン, with the Hanja in front where the text gives them; places by their table.

import { isHangul } from '../../../text/korean/hangul.js';
import { type NameSuggestion, suggest } from '../suggestion.js';
import { hangulToKatakana } from './hangul-to-katakana.js';
import { koreanPlace } from './korean-places.js';

/** Surnames of two syllables (통계청, 2015 인구주택총조사 성씨). */
const longSurnames = new Set(
  '남궁 선우 제갈 황보 독고 사공 서문 동방 망절 어금 장곡 강전 소봉 무본'.split(' '),
);
const surnames = new Set(
  Array.from(
    '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감호제음빈동온시범좌팽승간견당화',
  ),
);

/** Surname and given name; only the given name when the first syllable is no surname. */
const partsOfName = (name: string): readonly string[] => {
  const spaced = name.split(/\s+/).filter(Boolean);
  if (spaced.length > 1) return spaced;
  const two = name.slice(0, 2);
  if (longSurnames.has(two) && name.length > 2) return [two, name.slice(2)];
  return surnames.has(name.charAt(0)) && name.length >= 2 && name.length <= 4
    ? [name.slice(0, 1), name.slice(1)]
    : [name];
};

/** Whether a word may be a person: a surname, and a given name of one or two syllables. */
export const isKoreanName = (word: string): boolean =>
  word.length >= 1 && word.length <= 4 && (partsOfName(word).length > 1 || surnames.has(word));

/** シム・ボギュン: the given name is voiced as if it followed the surname without a pause, but nothing links across. */
const personInKatakana = (name: string): string => {
  const parts = partsOfName(name);
  return parts.map((part, i) => hangulToKatakana(part, parts[i - 1])).join('・');
};

const isHan = (text: string): boolean => /^[\p{Script=Han}\s]+$/u.test(text);

/**
 * A Korean name in Japanese, best first.
 * @param reading Hanja (沈輔均) or katakana that the text gives
 */
export const koreanNameInJapanese = (text: string, reading?: string): readonly NameSuggestion[] => {
  const name = text.normalize('NFC').trim();
  if (!isHangul(name)) return [];
  const places = koreanPlace(name, reading);
  const person = personInKatakana(name);
  const given = reading?.trim() ?? '';
  const katakana =
    /^[ァ-ヺー・\s]+$/.test(given) && places.length === 0 ? suggest(given, 'katakana-custom') : undefined;
  const hanja = isHan(given) ? suggest(`${given}（${person}）`, 'hanja+katakana') : undefined;
  // 당진시 is no person; 정선 or 고성 may be one.
  if (places.length > 0 && name.length > 2) return places;
  return [...places, katakana, suggest(person, 'katakana-custom'), hanja].filter(
    (offer) => offer !== undefined,
  );
};
