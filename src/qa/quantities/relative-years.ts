// Years that are named from one another: beside 来年度, 前年度 is this year, and 올해 the year before.

import type { PointValue } from '../../quantities/quantity.js';
import type { CheckUnit } from '../check.js';
import { type Contradiction, type ValueWord, valueWords } from '../meaning/values.js';
import { type Sides, valuesOf } from './derived-times.js';

/** Years from this one. */
const named: Readonly<Record<string, number>> = {
  'two years ago': -2,
  'last year': -1,
  'this year': 0,
  'next year': 1,
  'the year after': 2,
};
/** Years from another one that the texts name. */
const reckoned: Readonly<Record<string, number>> = { 'the year before': -1, 'the following year': 1 };

/** The years that a word may mean beside some others, which themselves count from this year. */
const yearsOf = (value: string, others: readonly number[]): readonly number[] =>
  value.split('|').flatMap((one) => {
    const [year, step] = [named[one], reckoned[one]];
    if (year !== undefined) return [year];
    return step === undefined ? [] : others.map((other) => other + step);
  });

/**
 * Whether two words for a year mean the same one, counted from another year of their own text.
 * @example 前年度 in 来年度の予算案は前年度比3％増 and 올해 in 내년도 예산안은 올해보다 3% 증가: this year
 */
export const isSameYear = ({ source, target }: CheckUnit, one: Contradiction): boolean => {
  const meant = (word: ValueWord, text: typeof source): readonly number[] => {
    const others = valueWords(text, 'time').filter(({ start }) => start !== word.start);
    return yearsOf(
      word.value,
      others.flatMap(({ value }) => named[value] ?? []),
    );
  };
  const ours = meant(one.source, source);
  return meant(one.target, target).some((year) => ours.includes(year));
};

/** Words that count from the year beside them, by the years between. */
const stepsBeside: readonly { readonly years: number; readonly words: RegExp }[] = [
  {
    years: 2,
    words: /翌々年|翌翌年|2年後|２年後|二年後|다다음\s?해|이듬해의\s?다음|그\s다음다음|2년\s?(?:뒤|후)/,
  },
  { years: 1, words: /翌年|次の年|次年度|이듬해|다음\s?(?:해|연도|년도)|익년|차년도/ },
  { years: -1, words: /前年|前の年|전년|전해|직전\s?연도/ },
  { years: -2, words: /前々年|前前年|전전년|지지난해/ },
];

const yearOf = (value: PointValue): number | undefined =>
  value.kind === 'date' && value.month === undefined ? value.year : undefined;

/**
 * Whether a year that only one text states is counted by the other from a year that both have.
 * @example 2028년도 beside 令和8年度に試行し、翌々年度から
 */
export const isYearsLater = ({ point, own, other }: Sides): boolean => {
  const year = yearOf(point.value);
  if (year === undefined) return false;
  const kept = valuesOf(own).flatMap((one) => yearOf(one) ?? []);
  const beside = valuesOf(other).flatMap((one) => yearOf(one) ?? []);
  // The longest word decides: 翌々年 is not 翌年.
  const step = stepsBeside.find(({ words }) => words.test(other.text));
  return step !== undefined && beside.some((from) => kept.includes(from) && from + step.years === year);
};
