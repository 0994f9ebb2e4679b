// Compares units and currencies: 원 is not 円, ha not 坪, % not %p, 3年 not 3개월. Counters (명, 건) may differ freely.

import { sortOf, type UnitId } from '../../quantities/units.js';
import type { Check } from '../check.js';
import type { AlignedPair, Point } from '../quantities/align-quantities.js';

type Fact = 'differs' | 'currency';

const isExact = (units: readonly UnitId[]): boolean =>
  units.some((id) => ['share', 'point', 'measure'].includes(sortOf(id)));

// A household consists of several persons: these two are never exchanged.
const isOfPeople = (id: UnitId): boolean => id === 'person' || id === 'household';

/** A duration, or 30일, which may be one. */
const isOfTime = ({ kind }: Point['value']): boolean => kind === 'duration' || kind === 'date';

const factOf = ({ source: { value: a }, target: { value: b }, sameness }: AlignedPair): Fact | undefined => {
  // 100억에서 200억 원: a sum without its currency beside one with it is no contradiction.
  if (sameness === 'currency') return a.kind === 'money' && b.kind === 'money' ? 'currency' : undefined;
  // △1.2% as 1.2ポイント: if a word replaces the sign, the unit still counts.
  if (sameness !== 'unit' && sameness !== 'sign') return undefined;
  if (isOfTime(a) && isOfTime(b)) return 'differs';
  if (a.kind !== 'amount' || b.kind !== 'amount') return undefined;
  // 10~20%: the first number of a range may leave its unit to the second.
  if (a.units.length === 0 || b.units.length === 0) return undefined;
  if (a.units.some((id) => b.units.includes(id))) return undefined;
  if (a.units.every(isOfPeople) && b.units.every(isOfPeople)) return 'differs';
  return isExact(a.units) || isExact(b.units) ? 'differs' : undefined;
};

export const unit = {
  id: 'unit',
  facts: ['differs', 'currency'],
  severity: 'error',
  unit: ({ alignment }) =>
    alignment.pairs.flatMap((pair) => {
      const fact = factOf(pair);
      if (fact === undefined) return [];
      const { source, target } = pair;
      return [{ fact, source, target, values: { source: source.surface, target: target.surface } }];
    }),
} as const satisfies Check<Fact>;
