// Compares frequencies: 매월 is not 毎週, 격년 not 毎年.

import type { Check } from '../check.js';
import { contradictionsIn, toFault } from '../meaning/values.js';

type Fact = 'differs';

export const frequency = {
  id: 'frequency',
  facts: ['differs'],
  severity: 'error',
  unit: (unit) => contradictionsIn(unit, 'frequency').map((one) => toFault('differs', one)),
} as const satisfies Check<Fact>;
