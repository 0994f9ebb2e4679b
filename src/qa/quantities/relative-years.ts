// Years that are named from one another: beside 来年度, 前年度 is this year, and 올해 the year before.

import type { CheckUnit } from '../check.js';
import { type Contradiction, type ValueWord, valueWords } from '../meaning/values.js';

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
