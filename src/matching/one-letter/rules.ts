// Rules of terms of one letter: beside which words and in texts about what they are terms.

import loadTable from '../../../data/language/one-letter-terms.tsv';
import loadTopics from '../../../data/language/one-letter-topics.tsv';
import type { Lang } from '../../model/language.js';
import { once } from '../../text/once.js';
import { readTable, wordsOf } from '../../text/table.js';

/** Behind which words a term of one letter may stand without a space; `word`: behind any that is more than a letter. */
type AsSuffix = 'never' | 'number' | 'place' | 'office' | 'word' | 'any';
/**
 * The way in which a term of one letter stands alone: `listed` only beside another one of its kind (실·국·과) or behind certain words (각 국),
 * `unmodified` only without an attribute (国が, but not 貧しい国が), `particle` only with one directly behind it (절에서). */
type Alone = 'any' | 'listed' | 'unmodified' | 'particle';

/** The rule of one letter; empty lists and missing topics demand nothing. */
export type OneLetterRule = {
  readonly asSuffix: AsSuffix;
  readonly alone: Alone;
  /** Required end or start of a word that it is joined to. */
  readonly behind: readonly string[];
  readonly opening: readonly string[];
  readonly notBehind: readonly string[];
  readonly notBefore: readonly string[];
  /** Neighbours in front and behind among which it is listed. */
  readonly listedBehind: RegExp | undefined;
  readonly listedBefore: RegExp | undefined;
  /** Subjects that a text must have, and must not have, if the letter stands alone. */
  readonly topic: RegExp | undefined;
  readonly notTopic: RegExp | undefined;
};

const topics = once(
  () =>
    new Map(
      readTable(loadTopics, 'language', 'topic', 'patterns').map(({ language, topic, patterns }) => [
        `${language} ${topic}`,
        new RegExp(wordsOf(patterns).join('|'), 'u'),
      ]),
    ),
);

const joint = {
  ko: '\\s?(?:[·ㆍ・‧,、/]|또는|및|과|와|이나|나)\\s?',
  ja: '(?:[・･、，,/]|又は|または|及び|および|若しくは|もしくは|並びに|や|と)',
} as const;
const besideKorean = '(?:장(?![가-힣]*학)|사무소|\\s?지역)';

const oneOf = (cell: string): string => wordsOf(cell).join('|');

const rules = once((): ReadonlyMap<string, OneLetterRule> => {
  const columns = ['language', 'form', 'as_suffix', 'preceded_by', 'not_preceded_by', 'followed_by'] as const;
  const more = ['not_followed_by', 'alone', 'listed_with', 'alone_behind', 'topic', 'not_topic'] as const;
  return new Map(
    readTable(loadTable, ...columns, ...more).map((row): [string, OneLetterRule] => {
      const lang = row.language as Lang;
      const [others, openers] = [oneOf(row.listed_with), oneOf(row.alone_behind)];
      const behind = [
        ...(others === '' ? [] : [`(?:${others})${joint[lang]}`]),
        ...wordsOf(row.alone_behind),
      ];
      const place = lang === 'ko' && row.as_suffix === 'place' ? `|${besideKorean}` : '';
      return [
        `${lang} ${row.form}`,
        {
          asSuffix: row.as_suffix as AsSuffix,
          alone: row.alone === '' ? 'any' : (row.alone as Alone),
          behind: wordsOf(row.preceded_by),
          opening: wordsOf(row.followed_by),
          notBehind: wordsOf(row.not_preceded_by),
          notBefore: wordsOf(row.not_followed_by),
          listedBehind:
            behind.length === 0
              ? undefined
              : new RegExp(`(?:${others === '' ? openers : behind.join('|')})\\s?$`, 'u'),
          listedBefore:
            others === '' ? undefined : new RegExp(`^(?:${joint[lang]}(?:${others})${place})`, 'u'),
          topic: topics().get(`${lang} ${row.topic}`),
          notTopic: topics().get(`${lang} ${row.not_topic}`),
        },
      ];
    }),
  );
});

const anywhere = {
  alone: 'any',
  behind: [],
  opening: [],
  notBehind: [],
  notBefore: [],
  listedBehind: undefined,
  listedBefore: undefined,
  topic: undefined,
  notTopic: undefined,
} as const;
/** IPADIC parts a Japanese word well enough for a letter that nobody has listed: 等 in 住民等. */
const otherwise: Readonly<Record<Lang, OneLetterRule>> = {
  ko: { asSuffix: 'never', ...anywhere },
  ja: { asSuffix: 'word', ...anywhere },
};

/** The rule of a letter, in today's form: `ruleFor('ko', '시')`. */
export const ruleFor = (lang: Lang, form: string): OneLetterRule =>
  rules().get(`${lang} ${form}`) ?? otherwise[lang];
