// Compares "and", "or", "but": 시장 및 군수 is not 市長又は郡守 (법제처 「법령 입안·심사 기준」; 法制執務).

import type { Check } from '../check.js';
import { contradictedBehind, joining } from '../meaning/followers.js';
import { contradictionsIn, toFault } from '../meaning/values.js';

type Fact = 'differs';

export const conjunction = {
  id: 'conjunction',
  facts: ['differs'],
  severity: 'warning',
  unit: (unit) => {
    const found = contradictionsIn(unit, 'conjunction');
    return (found.length > 0 ? found : contradictedBehind(unit, joining).slice(0, 1)).map((one) =>
      toFault('differs', one),
    );
  },
} as const satisfies Check<Fact>;
