// Years that a reader gets from one beside them: 1965年の国交正常化の翌年 is 1966년.

import type { CheckText, CheckUnit } from '../check.js';
import type { AlignedPair } from './align-quantities.js';
import type { Point } from './point.js';

const following = /翌年|次の年|이듬해|다음\s?해|다음\s?연도|익년/;
const preceding = /前年|前の年|전년|전해|한\s해\s전/;
/** A year that itself is the one beside another: 翌年の2003年, 이듬해인 1966년. */
const apposed =
  /(?:翌年度?|次の年|前年度?|前の年|이듬해|다음\s?해|다음\s?연도|익년|전년도?|전해)(?:の|である|に当たる|、|인|,)?\s?$/;

const yearOf = ({ value }: Point): number | undefined => (value.kind === 'date' ? value.year : undefined);

/** Whether a text names the year after, or before, the one that it states. */
const steps = ({ text }: CheckText, { start }: Point, way: RegExp): boolean =>
  way.test(text) && !apposed.test(text.slice(0, start));
/** Whether a text states the year beside another one outright, or in apposition to it. */
const states = ({ text }: CheckText, { start }: Point, way: RegExp): boolean =>
  !way.test(text) || apposed.test(text.slice(0, start));

/**
 * Whether two years that differ by one name the same year, because one text counts it from the year beside it.
 * @example 1965年の国交正常化の翌年 and 국교가 정상화된 이듬해인 1966년
 */
export const isYearBeside = (
  { source: own, target: other, sameness }: AlignedPair,
  { source, target }: Pick<CheckUnit, 'source' | 'target'>,
): boolean => {
  const [ours, theirs] = [yearOf(own), yearOf(other)];
  if (sameness !== 'year' && sameness !== 'era') return false;
  if (ours === undefined || theirs === undefined || Math.abs(ours - theirs) !== 1) return false;
  const [fromOurs, fromTheirs] = ours < theirs ? [following, preceding] : [preceding, following];
  return (
    (steps(source, own, fromOurs) && states(target, other, fromOurs)) ||
    (steps(target, other, fromTheirs) && states(source, own, fromTheirs))
  );
};
