// Names of companies, schools and other institutions: 株式会社トヨタ 주식회사 도요타, 서울대학교 ソウル大学校. Their kind is
// translated and only the name itself is spelt; they are no persons.

import loadInstitutions from '../../../data/language/institutions.tsv';
import type { Lang } from '../../model/language.js';
import { toHiragana, wideKana } from '../../text/japanese/kana.js';
import { isHangul } from '../../text/korean/hangul.js';
import { hangulToKatakana } from '../../text/korean/hangul-to-katakana.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import { japaneseNameInHangul } from './japanese/japanese-name.js';
import { koreanPlace } from './korean/korean-places.js';
import { type NameSuggestion, type ReadingsOf, suggest } from './suggestion.js';

/**
 * A word of such names: `company` stands apart from the name in Korean (주식회사 한화), `institution` ends it (한국은행), a
 * `word` only helps to read the rest of it (한국).
 */
type Word = {
  readonly ko: string;
  readonly ja: string;
  readonly kana: string;
  readonly role: 'company' | 'institution' | 'word';
};

const words = once((): readonly Word[] =>
  readTable(loadInstitutions, 'korean', 'japanese', 'kana', 'role').map(
    ({ korean, japanese, kana, role }) => ({
      ko: korean,
      ja: japanese,
      kana,
      role: role as Word['role'],
    }),
  ),
);
// The sort is stable: of words with the same form the first of the table is proposed.
const byLength = (lang: Lang) => once(() => [...words()].sort((a, b) => b[lang].length - a[lang].length));
const longestFirst = { ko: byLength('ko'), ja: byLength('ja') } as const;

/** The parts of a name: words before and behind, and the name itself, which may be empty. */
type Parts = { readonly front: readonly Word[]; readonly name: string; readonly back: readonly Word[] };

const split = (text: string, lang: Lang): Parts => {
  const front: Word[] = [];
  const back: Word[] = [];
  let name = text.trim();
  for (;;) {
    const isLast = back.every(({ role }) => role === 'company');
    const behind = longestFirst[lang]().find(
      (word) => name.endsWith(word[lang]) && (word.role !== 'word' || !isLast),
    );
    if (behind === undefined) break;
    back.unshift(behind);
    name = name.slice(0, -behind[lang].length).trim();
  }
  for (;;) {
    const before = longestFirst[lang]().find(
      (word) => name.startsWith(word[lang]) && word.role !== 'institution',
    );
    if (before === undefined) break;
    front.push(before);
    name = name.slice(before[lang].length).trim();
  }
  return { front, name, back };
};

/** 김화학 is a person: a name of one syllable before the kind is a surname. */
const isInstitution = ({ front, name, back }: Parts, lang: Lang): boolean =>
  [...front, ...back].some(({ role }) => role !== 'word') && !(lang === 'ko' && name.length === 1);

/** 미 히시 for 三菱: a reading in which a letter stands alone is a guess. */
const isGuessed = (name: string): boolean => /(?:^|\s).(?:\s|$)/u.test(name);

/** The whole name in the other language. A Korean company's kind is a word of its own. */
const joined = (to: Lang, { front, back }: Parts, name: string): string => {
  const before = front.map((word) => word[to] + (to === 'ko' && word.role === 'company' ? ' ' : '')).join('');
  const behind = back.map((word) => (to === 'ko' && word.role === 'company' ? ' ' : '') + word[to]).join('');
  return `${before}${name}${behind}`.trim();
};

/** The same parts with each other word of the table that has the last one's form: 大学 is 대학 or 대학교. */
const variants = (parts: Parts, lang: Lang): readonly Parts[] => {
  const last = parts.back.at(-1);
  if (last === undefined) return [parts];
  return words()
    .filter((word) => word[lang] === last[lang] && word.role === last.role)
    .map((word) => ({ ...parts, back: [...parts.back.slice(0, -1), word] }));
};

/** The kana of the name alone, if the reading covers the words around it too. */
const ownKana = (reading: string, { front, back }: Parts): string => {
  let kana = toHiragana(wideKana(reading)).replaceAll(/[\s|]/gu, '');
  for (const word of [...back].reverse())
    if (kana.endsWith(word.kana)) kana = kana.slice(0, -word.kana.length);
  for (const word of front) if (kana.startsWith(word.kana)) kana = kana.slice(word.kana.length);
  return kana;
};

/** Whether a text is the name of an institution: `isInstitutionName('서울대학교', 'ko')`. */
export const isInstitutionName = (text: string, lang: Lang): boolean =>
  isInstitution(split(text, lang), lang);

/**
 * A Japanese institution in Hangul; empty if it is none or its own name cannot be read.
 * @example institutionInHangul('株式会社トヨタ', undefined, undefined) // 주식회사 도요타
 */
export const institutionInHangul = (
  text: string,
  reading: string | undefined,
  readingsOf: ReadingsOf | undefined,
): readonly NameSuggestion[] => {
  const parts = split(text, 'ja');
  if (!isInstitution(parts, 'ja')) return [];
  const own = reading === undefined ? undefined : ownKana(reading, parts);
  const spelt = japaneseNameInHangul(parts.name, own, readingsOf).map((one) => one.text);
  const names = parts.name === '' ? [''] : spelt.filter((name) => !isGuessed(name));
  return variants(parts, 'ja').flatMap((each) =>
    names.slice(0, 2).map((name) => suggest(joined('ko', each, name), 'institution')),
  );
};

/**
 * A Korean institution in Japanese; empty if it is none.
 * @example institutionInJapanese('서울대학교') // ソウル大学校, ソウル大学
 */
export const institutionInJapanese = (text: string): readonly NameSuggestion[] => {
  const parts = split(text, 'ko');
  if (!isInstitution(parts, 'ko') || (parts.name !== '' && !isHangul(parts.name))) return [];
  const place = koreanPlace(parts.name)[0]?.text;
  const name = parts.name === '' ? '' : (place ?? hangulToKatakana(parts.name.replaceAll(' ', '')));
  return variants(parts, 'ko').map((each) => suggest(joined('ja', each, name), 'institution'));
};
