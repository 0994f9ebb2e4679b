// Compares the owners of numbers: two numbers of one kind must not change their heads (서울 15명, 부산 10명), a ratio its order, a
// row of a table its columns.

import type { Check, Fault } from '../check.js';
import { exchangedNumbers, shuffledRow, turnedRatio } from '../meaning/heads.js';
import { exchangedItems } from '../meaning/relations/exchanged.js';
import { exchangedCounts } from '../quantities/counters.js';

type Fact = 'exchanged' | 'ratio' | 'row';

const twoNumbers = /\d.*\d|[一二三四五六七八九十].*[一二三四五六七八九十]/s;

export const belonging = {
  id: 'belonging',
  facts: ['exchanged', 'ratio', 'row'],
  severity: 'error',
  unit: (unit) => {
    if (!twoNumbers.test(unit.source.text) || !twoNumbers.test(unit.target.text)) return [];
    const faults = exchangedNumbers(unit).map(
      ({ source, target }): Fault<Fact> => ({
        fact: 'exchanged',
        source,
        target,
        values: { source: source.surface, target: target.surface },
      }),
    );
    const moved = faults.length > 0 ? undefined : exchangedItems(unit);
    if (moved?.kind === 'numbers') {
      const [own, other] = [moved.item.source, moved.other.target];
      const values = {
        source: unit.source.text.slice(own.start, own.end),
        target: unit.target.text.slice(other.start, other.end),
      };
      faults.push({ fact: 'exchanged', source: own, target: other, values });
    }
    const counts = faults.length > 0 ? undefined : exchangedCounts(unit);
    if (counts !== undefined) {
      const values = { source: counts.source.text, target: counts.target.text };
      faults.push({ fact: 'exchanged', source: counts.source, target: counts.target, values });
    }
    const ratio = turnedRatio(unit);
    if (ratio !== undefined && faults.length === 0) {
      const values = { source: ratio.source.text, target: ratio.target.text };
      faults.push({ fact: 'ratio', source: ratio.source, target: ratio.target, values });
    }
    if (shuffledRow(unit)) faults.push({ fact: 'row' });
    return faults;
  },
} as const satisfies Check<Fact>;
