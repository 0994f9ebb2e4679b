// Compares duty, permission, prohibition, exemption, presumption and deeming: 하여야 한다 is not することができる
// (법제처 「법령 입안·심사 기준」).

import type { Span } from '../../model/span.js';
import type { Check } from '../check.js';
import { isSameLimit } from '../meaning/limits/complements.js';
import { reportedAsDone } from '../meaning/certainty.js';
import { contradictionsIn, toFault } from '../meaning/values.js';

type Fact = 'differs';

export const modality = {
  id: 'modality',
  facts: ['differs'],
  severity: 'error',
  unit: (unit) => {
    const found = contradictionsIn(unit, 'modality');
    if (found.length > 0) return isSameLimit(unit) ? [] : found.map((one) => toFault('differs', one));
    const done = reportedAsDone(unit);
    if (done === undefined) return [];
    const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);
    const values = {
      source: wordsOf(unit.source.text, done.source),
      target: wordsOf(unit.target.text, done.target),
    };
    return [{ fact: 'differs', ...done, values }];
  },
} as const satisfies Check<Fact>;
