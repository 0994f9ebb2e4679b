// Says whether one text counts those on one side of a limit and the other text the rest: 82개 중 80개가 30%를 밑돌았다,
// 82のうち30％以上は2.

import type { CheckText, CheckUnit } from '../../check.js';
import { valuesOf } from '../../quantities/derived-times.js';

const countsIn = (side: CheckText): readonly number[] =>
  valuesOf(side).flatMap((value) =>
    value.kind === 'amount' &&
    value.ordinal === 'none' &&
    value.value.scale === 0 &&
    !value.units.includes('percent')
      ? [Number(value.value.digits)]
      : [],
  );

/**
 * Whether a count of the source alone and one of the target alone add up to a count of both.
 * @example 10곳 중 7곳이 50%를 넘었다 and 10か所のうち3か所は50％以下だった
 */
export const countsRest = ({ source, target }: CheckUnit): boolean => {
  const [ours, theirs] = [countsIn(source), countsIn(target)];
  const both = ours.filter((one) => theirs.includes(one));
  const [own, other] = [
    ours.filter((one) => !theirs.includes(one)),
    theirs.filter((one) => !ours.includes(one)),
  ];
  return both.some((all) => own.some((a) => other.some((b) => a + b === all)));
};
