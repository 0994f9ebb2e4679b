// The replacement of a number or date that differs from the source's: the source's, in the target's notation.

import { approximatedAs, styleOf } from '../../quantities/write/style-of.js';
import { writeQuantity } from '../../quantities/write/write-quantity.js';
import type { CheckText, CheckUnit } from '../check.js';
import type { AlignedPair, Point } from './align-quantities.js';

/** A point that is a quantity by itself, and in digits; of a range nobody knows which end is meant. */
const isSingle = (side: CheckText, { start, words }: Point): boolean =>
  !words && side.quantities.some((one) => one.start === start && one.value.kind !== 'range');

/** The quantity to put in, if the pair's values differ and both stand alone; undefined if the translator has to decide. */
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
