// Words that texts spell in several ways: 컨텐츠 for 콘텐츠, 斡旋 for あっせん.

import loadSpellings from '../../data/language/spellings.tsv';
import loadUsage from '../../data/language/usage.tsv';
import type { Lang } from '../model/language.js';
import { readTable, wordsOf } from './table.js';

/** The standard spelling of a word and the others; a word may have several such groups. */
export type SpellingGroup = readonly [standard: string, ...others: string[]];

const columns = [
  'check',
  'form',
  'preceded_by',
  'not_preceded_by',
  'followed_by',
  'not_followed_by',
  'right',
] as const;

/** Misspellings of loanwords that the check of usage reports, unless they depend on their neighbours. */
const reported = (): readonly SpellingGroup[] =>
  readTable(loadUsage, ...columns)
    .filter((row) => row.check === 'ko-loanword')
    .filter((row) => row.preceded_by + row.not_preceded_by + row.followed_by + row.not_followed_by === '')
    .map(({ right, form }) => [right, form]);

/** The words of a language that have several spellings, in the order of the tables. */
export const spellingGroups = (lang: Lang): readonly SpellingGroup[] => {
  const listed = readTable(loadSpellings, 'language', 'standard', 'others')
    .filter(({ language }) => language === lang)
    .map(({ standard, others }): SpellingGroup => [standard, ...wordsOf(others)]);
  return lang === 'ko' ? [...listed, ...reported()] : listed;
};
