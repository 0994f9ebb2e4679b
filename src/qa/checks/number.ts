// Numbers, sums, shares and spans of time: the same value on both sides, however each writes it.

import type { AlignedPair, Point } from '../align-quantities.js';
import type { Check, CheckUnit, Fault } from '../check.js';
import { rightQuantity } from '../right-quantity.js';

type Fact = 'differs' | 'missing' | 'extra' | 'sign' | 'limit';

const isNumber = ({ value: { kind } }: Point): boolean => !['date', 'weekday', 'time'].includes(kind);

// 전년 대비 △3% is 前年比3％減 as well: there the word says what the sign said.
const falls = /감소|하락|줄|축소|적자|마이너스|낮|減|下落|低下|縮小|赤字|マイナス|下回|落ち/;

const limitOf = ({ value }: Point): string => ('limit' in value ? value.limit : 'none');

/** 이상 and 以下 contradict each other; where one side says nothing, its sentence may say it in another way. */
const contradicts = ({ source, target }: AlignedPair): boolean =>
  limitOf(source) !== 'none' && limitOf(target) !== 'none';

const factOf = (pair: AlignedPair, { source, target }: CheckUnit): Fact | undefined => {
  switch (pair.sameness) {
    case 'value':
      return 'differs';
    case 'sign':
      return falls.test(source.text) || falls.test(target.text) ? undefined : 'sign';
    case 'limit':
      return contradicts(pair) ? 'limit' : undefined;
    default:
      return undefined;
  }
};

export const number = {
  id: 'number',
  facts: ['differs', 'missing', 'extra', 'sign', 'limit'],
  severity: 'error',
  unit: (unit) => {
    const faults: Fault<Fact>[] = [];
    for (const pair of unit.alignment.pairs) {
      const fact = factOf(pair, unit);
      if (fact === undefined) continue;
      const { source, target } = pair;
      const values = { source: source.surface, target: target.surface };
      faults.push({ fact, source, target, values, ...rightQuantity(pair, unit) });
    }
    const { missing, extra } = unit.leftovers;
    for (const point of missing.filter(isNumber)) {
      faults.push({ fact: 'missing', source: point, values: { source: point.surface } });
    }
    for (const point of extra.filter(isNumber)) {
      faults.push({ fact: 'extra', target: point, values: { target: point.surface } });
    }
    return faults;
  },
} as const satisfies Check<Fact>;
