// Names with a title behind them: 小池百合子知事 고이케 유리코 지사, 심보균 차관 シム・ボギュン次官.

import { toHiragana, wideKana } from '../../text/japanese/kana.js';
import { japaneseNameInHangul } from './japanese/japanese-name.js';
import { kanjiNameInHangul, withTail } from './kanji-name.js';
import { isKoreanName, koreanNameInJapanese } from './korean/korean-name.js';
import { koreanAddress } from './place-chain.js';
import type { NameSuggestion, ReadingsOf } from './suggestion.js';
import { splitTitle } from './titles.js';

// Titles that only Korea has.
const koreanOffices = new Set(['大統領', '国務総理', '国務総理室長', '道知事', '広域市長']);

/** 吉村洋文大阪府: a person and the place of the office. */
const personOfPlace = (text: string, readingsOf: ReadingsOf | undefined): readonly NameSuggestion[] => {
  if (readingsOf === undefined || !/[都道府県市区町村]$/u.test(text)) return [];
  const characters = Array.from(text);
  // A person has at least three characters, a place with its unit two.
  for (let cut = 3; cut <= characters.length - 2; cut++) {
    const [place] = japaneseNameInHangul(characters.slice(cut).join(''), undefined, readingsOf);
    if (place?.rule !== 'kana+suffix') continue;
    const found = japaneseNameInHangul(characters.slice(0, cut).join(''), undefined, readingsOf);
    if (found.length > 0) return withTail(found, (person) => `${person} ${place.text}`);
  }
  return [];
};

/** A Japanese name with its title in Hangul, best first; empty without a title. */
export const titledInHangul = (
  text: string,
  reading: string | undefined,
  readingsOf: ReadingsOf | undefined,
): readonly NameSuggestion[] => {
  const titled = splitTitle(text, 'ja');
  if (titled === undefined) return [];
  const { rest, title } = titled;
  const kana = reading === undefined ? undefined : toHiragana(wideKana(reading)).trim();
  if (title.ja === '博士' && kana !== undefined && !kana.endsWith(title.kana)) return [];
  // The reading may cover the name alone.
  const ownKana = kana?.endsWith(title.kana) === true ? kana.slice(0, -title.kana.length).trim() : kana;
  const country = koreanOffices.has(title.ja) ? 'KR' : undefined;
  const names = kanjiNameInHangul({ text: rest, reading: ownKana, readingsOf, country });
  const found = names.length > 0 ? names : personOfPlace(rest, readingsOf);
  return withTail(found, (name) => `${name} ${title.ko}`);
};

/** A Korean name with its title in Japanese, best first; empty without a title. */
export const titledInJapanese = (text: string, reading: string | undefined): readonly NameSuggestion[] => {
  const titled = splitTitle(text, 'ko');
  if (titled === undefined) return [];
  const { rest, title } = titled;
  const [person = '', ...others] = rest.split(/\s+/u);
  if (!isKoreanName(person)) return [];
  const office = others.length === 0 ? '' : koreanAddress(others.join(' '))[0]?.text;
  // 행정안전부 is not a place: the glossary knows it, these tables do not.
  if (office === undefined) return [];
  return withTail(koreanNameInJapanese(person, reading), (name) => name + office + title.ja);
};
