// Compares frequencies: 매월 is not 毎週, 격년 not 毎年, 분기마다 한 차례 not 月に一度; and rates: 초속 not 時速, 2년 연속 not
// 2年ぶり, 해마다 1% not 合わせて1％;
// 월 30만 원 not 年30万ウォン.

import type { Check } from '../check.js';
import { areAsOften, type Frequency, frequenciesIn } from '../meaning/frequencies.js';
import { otherRates } from '../meaning/rates.js';
import { contradictionsIn, toFault } from '../meaning/values.js';

type Fact = 'differs';

const beyond = (own: readonly Frequency[], other: readonly Frequency[]): Frequency | undefined =>
  own.find((one) => !other.some((answer) => areAsOften(one, answer)));

export const frequency = {
  id: 'frequency',
  facts: ['differs'],
  severity: 'error',
  unit: (unit) => {
    const { source, target } = unit;
    const said = frequenciesIn(source.text, source.lang);
    const kept = said.length === 0 ? [] : frequenciesIn(target.text, target.lang);
    const [lost, gained] = [beyond(said, kept), beyond(kept, said)];
    if (lost === undefined || gained === undefined)
      return [...contradictionsIn(unit, 'frequency'), ...otherRates(unit)]
        .slice(0, 1)
        .map((one) => toFault<Fact>('differs', one));
    const values = { source: lost.text, target: gained.text };
    const at = ({ start, end }: Frequency) => ({ start, end });
    return [{ fact: 'differs', source: at(lost), target: at(gained), values }];
  },
} as const satisfies Check<Fact>;
