// Compares duty, permission, prohibition, exemption, presumption and deeming: 하여야 한다 is not することができる
// (법제처 「법령 입안·심사 기준」).

import type { Check } from '../check.js';
import { isSameLimit } from '../meaning/limits/complements.js';
import { contradictionsIn, toFault } from '../meaning/values.js';

type Fact = 'differs';

export const modality = {
  id: 'modality',
  facts: ['differs'],
  severity: 'error',
  unit: (unit) => {
    const found = contradictionsIn(unit, 'modality');
    return found.length === 0 || isSameLimit(unit) ? [] : found.map((one) => toFault('differs', one));
  },
} as const satisfies Check<Fact>;
