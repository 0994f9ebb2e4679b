// Finds what has changed places between two texts: two words with each other's parts in an act, with each other's company,
// or under each other's "than", "not", "only"; two numbers with each other's heads.

import { memoLast } from '../../../text/memo.js';
import type { CheckUnit } from '../../check.js';
import { exchangedCompany } from './company.js';
import { exchangedMark } from './exchanged-marks.js';
import { exchangedParts } from './exchanged-parts.js';
import { type Item, itemsOf } from './items.js';
import { haveSameRelations } from './same-order.js';

/** Two items of both texts that have changed places, and the reason by which they are told apart. */
export type Exchanged = {
  readonly kind: 'parts' | 'statements' | 'compared' | 'numbers';
  readonly item: Item;
  readonly other: Item;
};

/**
 * Two items that have changed places in the target; undefined if there are none, or if it is unclear.
 * @example 시장이 지사에게 요청하였다 as 知事は市長に要請した; 남성 42명, 여성 58명 as 女性42人、男性58人
 */
export const exchangedItems = memoLast((unit: CheckUnit): Exchanged | undefined => {
  const items = itemsOf(unit);
  if (items.length < 2 || haveSameRelations(unit, items)) return undefined;
  const parts = exchangedParts(unit);
  if (parts !== undefined) return { kind: 'parts', ...parts };
  const marked = exchangedMark(unit);
  if (marked !== undefined)
    return {
      kind: marked.mark === 'than' ? 'compared' : 'statements',
      item: marked.item,
      other: marked.other,
    };
  const company = exchangedCompany(unit);
  if (company === undefined) return undefined;
  const [item, other] = company;
  return { kind: item.number !== undefined ? 'numbers' : 'statements', item, other };
});
