// Bounds of what is counted in whole numbers: 18세 미만 is 17歳以下, 5명 초과 6人以上.

import type { UnitId } from '../../../quantities/units.js';
import type { AlignedPair } from '../align-quantities.js';

const atLeastOf: Readonly<Record<string, bigint>> = { 'at-least': 0n, 'more-than': 1n };
const atMostOf: Readonly<Record<string, bigint>> = { 'at-most': 0n, within: 0n, 'less-than': -1n };
/** Whether two bounds are the same: 18세 미만 as 17歳以下, 5명 초과 as 6人以上: of what is counted in whole numbers, the same bound. */
export const isSameBound = ({ source: { value: a }, target: { value: b } }: AlignedPair): boolean => {
  if (a.kind !== 'amount' || b.kind !== 'amount' || a.limit === b.limit) return false;
  if (a.value.scale + b.value.scale > 0 || ![a, b].every(({ units }) => units.some((id) => wholes.has(id))))
    return false;
  return [atLeastOf, atMostOf].some((steps) => {
    const [own, other] = [steps[a.limit], steps[b.limit]];
    return own !== undefined && other !== undefined && a.value.digits + own === b.value.digits + other;
  });
};
const wholes: ReadonlySet<UnitId> = new Set<UnitId>([
  'person',
  'household',
  'age',
  'case',
  'place',
  'times',
  'round',
  'building',
  'machine',
  'company',
  'school',
  'floor',
]);
