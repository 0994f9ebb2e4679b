// Compares the roles of parties: 일본 is not 韓国, and the proposer is not the one that agrees. Their order is free.

import type { Check, Fault } from '../check.js';
import { exchangedParties } from '../meaning/exchanges.js';
import { contradictionsIn, toFault } from '../meaning/values.js';

type Fact = 'differs' | 'exchanged';

export const role = {
  id: 'role',
  facts: ['differs', 'exchanged'],
  severity: 'error',
  unit: (unit) => {
    const other = contradictionsIn(unit, 'role').map((one) => toFault<Fact>('differs', one));
    if (other.length > 0) return other;
    return exchangedParties(unit).map(
      ({ source, target }): Fault<Fact> => ({
        fact: 'exchanged',
        source: { start: source.start, end: source.end },
        target: { start: target.start, end: target.end },
        values: { source: source.text, target: target.text },
      }),
    );
  },
} as const satisfies Check<Fact>;
