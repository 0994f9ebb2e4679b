// Compares frequencies: 매월 is not 毎週, 격년 not 毎年, 분기마다 한 차례 not 月に一度.

import type { Check } from '../check.js';
import { areAsOften, type Frequency, frequenciesIn } from '../meaning/frequencies.js';

type Fact = 'differs';

const beyond = (own: readonly Frequency[], other: readonly Frequency[]): Frequency | undefined =>
  own.find((one) => !other.some((answer) => areAsOften(one, answer)));

export const frequency = {
  id: 'frequency',
  facts: ['differs'],
  severity: 'error',
  unit: ({ source, target }) => {
    const said = frequenciesIn(source.text, source.lang);
    const kept = said.length === 0 ? [] : frequenciesIn(target.text, target.lang);
    const [lost, gained] = [beyond(said, kept), beyond(kept, said)];
    if (lost === undefined || gained === undefined) return [];
    const values = { source: lost.text, target: gained.text };
    const at = ({ start, end }: Frequency) => ({ start, end });
    return [{ fact: 'differs', source: at(lost), target: at(gained), values }];
  },
} as const satisfies Check<Fact>;
