// The entry point: transliterates a name into the other language, best first, with the rule behind each result.

import type { Lang } from '../../model/language.js';
import { mayBeJapanese, officialSpelling } from '../../text/japanese/hangul-variants.js';
import { modernForm } from '../../text/japanese/kanji-forms.js';
import { isHangul } from '../../text/korean/hangul.js';
import { institutionInHangul, institutionInJapanese, isInstitutionName } from './institutions.js';
import { type Country, kanjiNameInHangul } from './kanji-name.js';
import { koreanNameInJapanese } from './korean/korean-name.js';
import { japaneseAddress, koreanAddress } from './place-chain.js';
import { type NameSuggestion, type ReadingsOf, suggest, withoutRepeats } from './suggestion.js';
import { titledInHangul, titledInJapanese } from './titled-name.js';
import { splitTitle } from './titles.js';

/** Facts about a name besides its spelling. */
export type NameKnowledge = {
  /** Kana of a Japanese name (optionally with `|` between morphemes), Hanja or katakana of a Korean one. */
  readonly reading?: string | undefined;
  /** Readings of Japanese names, used if `reading` is missing. */
  readonly readingsOf?: ReadingsOf | undefined;
  /** The country of a person in kanji, if the document tells it: 林 is 하야시 or 임. */
  readonly country?: Country | undefined;
};

const inJapanese = (name: string, reading: string | undefined): readonly NameSuggestion[] => {
  const address = koreanAddress(name);
  if (address.length > 0 && /\s/u.test(name)) return address;
  const institution = institutionInJapanese(name);
  if (institution.length > 0) return institution;
  const titled = titledInJapanese(name, reading);
  // 윤호중 행정안전부 장관: a title, but the office before it is not part of the name.
  if (/\s/u.test(name) && splitTitle(name, 'ko') !== undefined) return titled;
  return [...titled, ...koreanNameInJapanese(name, reading)];
};

const inHangul = (
  name: string,
  { reading, readingsOf, country }: NameKnowledge,
): readonly NameSuggestion[] => {
  const institution = institutionInHangul(name, reading, readingsOf);
  if (institution.length > 0 || isInstitutionName(name, 'ja')) return institution;
  const found = japaneseAddress(name, reading, readingsOf);
  const titled = found.length > 0 ? found : titledInHangul(name, reading, readingsOf);
  // 博士 ひろし is also a given name.
  return titled.length > 0 && !name.endsWith('博士')
    ? titled
    : [...titled, ...kanjiNameInHangul({ text: name, reading, readingsOf, country })];
};

// A result with characters of the other script is no spelling: 원곡洞, 기무大.
const leftOver = {
  ja: /\p{Script=Hangul}/u,
  ko: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
} as const;

const isJapanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー・･\s]+$/u;

/** A name that is in the language already: only the spelling of a Japanese name in Hangul may change. */
const inOwnLanguage = (name: string, to: Lang): readonly NameSuggestion[] | undefined => {
  if (to === 'ja') return isJapanese.test(name) ? [suggest(name, 'unchanged')] : undefined;
  if (!isHangul(name)) return undefined;
  return mayBeJapanese(name) && !isInstitutionName(name, 'ko')
    ? [suggest(officialSpelling(name), 'official-spelling')]
    : [suggest(name, 'unchanged')];
};

/**
 * Transliterates a name into the language `to`: Japanese names in Hangul by 외래어 표기법, Korean ones in kanji by their
 * Korean reading (金大中 김대중), in Hangul by custom in katakana, with a title if one follows. A Japanese name that is
 * already in Hangul is returned in its official spelling (미츠루 → 미쓰루), any other name in its own language unchanged
 * (홍길동). Empty if nothing is known.
 */
export const transliterateName = (
  text: string,
  to: Lang,
  knowledge: NameKnowledge = {},
): readonly NameSuggestion[] => {
  const own = inOwnLanguage(text.normalize('NFC').trim(), to);
  if (own !== undefined) return own;
  const found =
    to === 'ja'
      ? inJapanese(text.normalize('NFC').trim(), knowledge.reading)
      : inHangul(modernForm(text.normalize('NFKC')).trim(), knowledge);
  return withoutRepeats(found.filter((name) => !leftOver[to].test(name.text)));
};
