// Words after a unit of time that make it a duration (3일간, 3日間, 3일 이내), or that rule out a day of the month.

import loadFollowers from '../../data/language/duration-followers.tsv';
import type { Lang } from '../model/language.js';
import { alternatives } from '../text/alternatives.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';

/**
 * `lasting`: after the unit of a duration; `throughout`: for a whole duration; `no date`: after 일, 日 that is no day of
 * the month; `no month`: after 월, 月 that is a number of months, as laws write it (3月を超えない).
 */
type Use = 'lasting' | 'throughout' | 'no date' | 'no month';

/** Sticky expressions for a use: `throughout` matches 간 of 3년간, 間 of 3年間. */
export const durationFollowers = (use: Use): ((lang: Lang) => RegExp) => {
  const patternOf = (lang: Lang) =>
    once(() => {
      const rows = readTable(loadFollowers, 'language', 'form', 'use', 'followed_by', 'not_followed_by');
      return new RegExp(alternatives(rows.filter((row) => row.language === lang && row.use === use)), 'y');
    });
  const patterns = { ko: patternOf('ko'), ja: patternOf('ja') };
  return (lang) => patterns[lang]();
};
