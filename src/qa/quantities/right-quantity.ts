// Replaces a number or date that differs from the source by the source's value in the target's notation.

import { approximatedAs, styleOf } from '../../quantities/write/style-of.js';
import { writeQuantity } from '../../quantities/write/write-quantity.js';
import type { CheckText, CheckUnit } from '../check.js';
import type { AlignedPair } from './align-quantities.js';
import type { Point } from './point.js';

/** A quantity alone and in digits; of a range the intended end is unknown. */
const isSingle = (side: CheckText, { start, words }: Point): boolean =>
  !words && side.quantities.some((one) => one.start === start && one.value.kind !== 'range');

/**
 * The replacement, if the pair's values differ and both are single quantities; undefined if the translator must decide.
 */
export const rightQuantity = (
  { source, target, sameness }: AlignedPair,
  unit: Pick<CheckUnit, 'source' | 'target'>,
): { readonly fix?: string } => {
  if (!['value', 'year', 'month', 'day', 'time'].includes(sameness)) return {};
  if (!isSingle(unit.source, source) || !isSingle(unit.target, target)) return {};
  const right = writeQuantity(
    approximatedAs(source.value, target.value),
    unit.target.lang,
    styleOf(target.value, target.surface),
  );
  return right === target.surface ? {} : { fix: right };
};
