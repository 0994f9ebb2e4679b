// The entrance: a name in the other language's letters, best first, with the rule behind each.

import type { Lang } from '../../model/language.js';
import { modernForm } from '../../text/japanese/kanji-forms.js';
import { isHangul } from '../../text/korean/hangul.js';
import { officialSpelling } from './japanese/hangul-variants.js';
import { japaneseNameInHangul } from './japanese/japanese-name.js';
import { koreanNameInJapanese } from './korean/korean-name.js';
import { japaneseAddress, koreanAddress } from './place-chain.js';
import { type NameSuggestion, type ReadingsOf, suggest, withoutRepeats } from './suggestion.js';
import { titledInHangul, titledInJapanese } from './titled-name.js';
import { splitTitle } from './titles.js';

/** What is known of a name beside its spelling. */
export type NameKnowledge = {
  /** Kana of a Japanese name (`|` between morphemes if wanted), Hanja or katakana of a Korean one. */
  readonly reading?: string | undefined;
  /** Readings of Japanese names, for when none is given. */
  readonly readingsOf?: ReadingsOf | undefined;
};

const inJapanese = (name: string, reading: string | undefined): readonly NameSuggestion[] => {
  const address = koreanAddress(name);
  if (address.length > 0 && /\s/u.test(name)) return address;
  const titled = titledInJapanese(name, reading);
  // 윤호중 행정안전부 장관: a title, but the office before it is no name.
  if (/\s/u.test(name) && splitTitle(name, 'ko') !== undefined) return titled;
  return [...titled, ...koreanNameInJapanese(name, reading)];
};

const inHangul = (
  name: string,
  reading: string | undefined,
  readingsOf: ReadingsOf | undefined,
): readonly NameSuggestion[] => {
  const found = japaneseAddress(name, reading, readingsOf);
  const titled = found.length > 0 ? found : titledInHangul(name, reading, readingsOf);
  // 博士 ひろし is a given name too.
  return titled.length > 0 && !name.endsWith('博士')
    ? titled
    : [...titled, ...japaneseNameInHangul(name, reading, readingsOf)];
};

/**
 * A name in the letters of `to`: Japanese names in Hangul by 외래어 표기법, Korean ones in katakana by custom, with a title
 * where one stands behind it. A Japanese name that is already in Hangul comes back in its official spelling (미츠루 →
 * 미쓰루). Empty when nothing is known.
 */
export const transliterateName = (
  text: string,
  to: Lang,
  { reading, readingsOf }: NameKnowledge = {},
): readonly NameSuggestion[] => {
  if (to === 'ja') return withoutRepeats(inJapanese(text.normalize('NFC').trim(), reading));
  if (isHangul(text.trim())) return [suggest(officialSpelling(text.trim()), 'official-spelling')];
  return withoutRepeats(inHangul(modernForm(text.normalize('NFKC')).trim(), reading, readingsOf));
};
