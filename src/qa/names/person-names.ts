// Finds participants in a text: the whole name, or the family name before an office.

import loadSurnames from '../../../data/language/korean-surnames.tsv';
import loadOffices from '../../../data/language/offices.tsv';
import type { Lang } from '../../model/language.js';
import type { Participant } from '../../model/meeting.js';
import type { Span } from '../../model/span.js';
import { alternatives } from '../../text/alternatives.js';
import { particlesFor } from '../../text/korean-particles.js';
import { boundedMemo, memoByObject, memoLast } from '../../text/memo.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { CheckText } from '../check.js';

const officeWords = (lang: Lang): string =>
  alternatives(
    readTable(loadOffices, 'language', 'office')
      .filter(({ language }) => language === lang)
      .map(({ office }) => office),
  );

/** Offices and forms of address behind a person's name, including the area of the office (総務大臣). */
export const offices = {
  ko: once(() => new RegExp(`^\\s?(?:전\\s|신임\\s|일본\\s)?[가-힣]*${officeWords('ko')}`)),
  ja: once(() => new RegExp(`^\\s?(?:前|元)?[\\p{Script=Han}ー]*${officeWords('ja')}`, 'u')),
} as const;
/** Offices directly behind a person's name. */
export const bareOffice = {
  ko: once(() => new RegExp(`^\\s?(?:전\\s|신임\\s)?${officeWords('ko')}`)),
  ja: once(() => new RegExp(`^\\s?(?:前|元)?${officeWords('ja')}`, 'u')),
} as const;

const gap = /[\s・·]+/;
const letter = { ko: /[가-힣]/, ja: /[\p{Script=Han}々ァ-ヺー]/u } as const;
const afterWord = {
  ko: once(
    () => new RegExp(`^(?![가-힣]{2})|^(?:입니다|이다|이라고)|^${alternatives(particlesFor('after-name'))}`),
  ),
  ja: once(() => /^(?![\p{Script=Han}々ァ-ヺ])/u),
} as const;

const quoted = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** A pattern for a form with or without spaces between its letters. */
export const loosely = (form: string): string =>
  Array.from(form.replace(/[\s・·]+/g, ''))
    .map(quoted)
    .join('[\\s・·]?');

// The same names are searched in every segment; a list of participants has hundreds.
const patternOf = boundedMemo(4_096, (name: string) => new RegExp(loosely(name), 'gu'));

// One text is searched for all names in turn.
const joinedText = memoLast((text: string) => text.replace(/[\s・·]+/g, ''));

const occurrences = (text: string, name: string): readonly Span[] =>
  name === '' || !joinedText(text).includes(gap.test(name) ? name.replace(/[\s・·]+/g, '') : name)
    ? []
    : Array.from(text.matchAll(patternOf(name)), ({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      }));

/** Spans of a name as a separate word. */
export const placesOf = (text: string, lang: Lang, name: string): readonly Span[] =>
  occurrences(text, name).filter(({ start, end }) => {
    if (letter[lang].test(text.charAt(start - 1))) return false;
    const rest = text.slice(end);
    return afterWord[lang]().test(rest) || offices[lang]().test(rest);
  });

const longSurnames = once(() => {
  const rows = readTable(loadSurnames, 'surname', 'before_given_name');
  const sure = rows.filter(({ before_given_name }) => before_given_name === 'yes');
  return new RegExp(`^${alternatives(sure.map(({ surname }) => surname))}`);
});

/**
 * Candidates for the family name: the part before a space; for a Korean name as many letters in kanji as in Hangul; else
 * one or two letters, for long kanji names two or three.
 */
const readFamilyNames = ({ name }: Participant, lang: Lang): readonly string[] => {
  const [family = '', ...given] = name[lang].split(gap);
  if (given.length > 0) return [family];
  if (/^[가-힣]{2,5}$/.test(name.ko) && name.ko.length === name.ja.length) {
    return [name[lang].slice(0, longSurnames().test(name.ko) ? 2 : 1)];
  }
  return family.length > 3
    ? [family.slice(0, 2), family.slice(0, 3)]
    : [family.slice(0, 1), family.slice(0, 2)];
};

// The same persons are sought in every segment.
const familiesOf = memoByObject((person: Participant) => ({
  ko: readFamilyNames(person, 'ko'),
  ja: readFamilyNames(person, 'ja'),
}));
const familyNames = (person: Participant, lang: Lang): readonly string[] => familiesOf(person)[lang];

/** How many participants of a list have each family name. */
const tallyOf = memoByObject((all: readonly Participant[]) => {
  const tally = { ko: new Map<string, number>(), ja: new Map<string, number>() };
  for (const person of all) {
    for (const lang of ['ko', 'ja'] as const) {
      const [family = ''] = familyNames(person, lang);
      tally[lang].set(family, (tally[lang].get(family) ?? 0) + 1);
    }
  }
  return tally;
});

// 무라카미 세이치로, ハン・ドフン: the word after a space or dot is the given name.
const givenName = /^\s[가-힣]|^[・·＝=\s][ァ-ヺ][ァ-ヺー]/;
const leastOfOffice = 2;

/** Whether an office follows in a text: any bare one, the person's own or a part of it, or a term of the glossary. */
const goesOnWithOffice = ({ text, lang, matches }: CheckText, at: number, person: Participant): boolean => {
  const rest = text.slice(at);
  if (bareOffice[lang]().test(rest)) return true;
  const letters = rest.trimStart();
  const office = person.office[lang].replace(/\s/g, '');
  const first = letters.slice(0, leastOfOffice);
  if (first.length === leastOfOffice && office.includes(first)) return true;
  const start = at + rest.length - letters.length;
  // 総務大臣, not the 道 of 道潤長官: a single letter is more likely part of a given name.
  return (
    offices[lang]().test(rest) && matches.some((match) => match.start === start && match.surface.length > 1)
  );
};

/** Spans of a family name alone or before an office; with another given name it is another person. */
export const familyPlaces = (side: CheckText, person: Participant): readonly Span[] =>
  familyNames(person, side.lang).flatMap((family) =>
    occurrences(side.text, family).filter(
      ({ start, end }) =>
        !letter[side.lang].test(side.text.charAt(start - 1)) &&
        ((afterWord[side.lang]().test(side.text.slice(end)) && !givenName.test(side.text.slice(end))) ||
          goesOnWithOffice(side, end, person)),
    ),
  );

/** 한도훈 장관 for 한도윤: the family name with another given name of two syllables, before an office. */
export const hasOtherGivenName = ({ text, lang }: CheckText, person: Participant): boolean => {
  const [family = ''] = familyNames(person, lang);
  if (lang !== 'ko' || family.length === 0 || person.name.ko.includes(' ')) return false;
  return occurrences(text, family).some(({ start, end }) => {
    if (letter.ko.test(text.charAt(start - 1)) || !/^[가-힣]{2}/.test(text.slice(end))) return false;
    const name = text.slice(start, end + 2);
    return name !== person.name.ko && bareOffice.ko().test(text.slice(end + 2));
  });
};

// 이 지사 is also "this governor", 전 장관 the former minister, 신 시장 a new market.
const ambiguous = new Set('이전신한현구주정');

const notFamilyNames = /[前元新現全各同両副総正准次本当都道府県市町村]/;

/** 윤 장관, 村上大臣: a family name that only one participant has, before an office. */
export const byFamilyName = (
  side: CheckText,
  person: Participant,
  all: readonly Participant[],
): readonly Span[] => {
  const { lang } = side;
  const [family = ''] = familyNames(person, lang);
  if (ambiguous.has(family)) return [];
  if ((tallyOf(all)[lang].get(family) ?? 0) > 1) return [];
  // 韓長官: one kanji is a family name only directly before a bare office; 前長官, 副市長 are none.
  const isOneKanji = lang === 'ja' && family.length < 2;
  if (isOneKanji && notFamilyNames.test(family)) return [];
  return familyPlaces(side, person).filter(({ end }) =>
    isOneKanji ? bareOffice.ja().test(side.text.slice(end)) : goesOnWithOffice(side, end, person),
  );
};
