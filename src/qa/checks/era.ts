// Checks Japanese eras: 令和8年 is 2026, 平成31年5月 never existed, and 令和7（2026）年 contradicts itself.

import { eraHolds, eras, yearOfEra } from '../../quantities/eras.js';
import type { Check, Fault } from '../check.js';
import { fiscalEnd } from '../quantities/derived-times.js';

type Fact = 'differs' | 'outside' | 'contradiction';

const names = eras.flatMap((era) => [era.ja, ...era.ko]).join('|');
const eraFirst = new RegExp(
  `(${names})\\s?([0-9０-９]{1,2}|元|원)\\s?[年년]?\\s?[(（]\\s?([0-9０-９]{4})\\s?[年년]?`,
  'g',
);
const westernFirst = new RegExp(
  `([0-9０-９]{4})\\s?[年년]?\\s?[(（]\\s?(${names})\\s?([0-9０-９]{1,2}|元|원)`,
  'g',
);

const count = (digits: string): number => (/[元원]/.test(digits) ? 1 : Number(digits.normalize('NFKC')));

/** Double notations whose two parts name different years. */
const contradictions = (text: string): Fault<Fact>[] => {
  const faults: Fault<Fact>[] = [];
  const look = (found: RegExpMatchArray, name = '', eraYear = '', western = ''): void => {
    const era = eras.find(({ ja, ko }) => ja === name || ko.some((one) => one === name));
    if (era === undefined || yearOfEra(era, count(eraYear)) === count(western)) return;
    const start = found.index ?? 0;
    const values = { target: found[0], year: yearOfEra(era, count(eraYear)) };
    faults.push({ fact: 'contradiction', target: { start, end: start + found[0].length }, values });
  };
  for (const found of text.matchAll(eraFirst)) look(found, found[1], found[2], found[3]);
  for (const found of text.matchAll(westernFirst)) look(found, found[2], found[3], found[1]);
  return faults;
};

export const era = {
  id: 'era',
  facts: ['differs', 'outside', 'contradiction'],
  severity: 'error',
  unit: (unit) => {
    const {
      alignment,
      target: { text },
    } = unit;
    const faults: Fault<Fact>[] = contradictions(text);
    for (const pair of alignment.pairs) {
      const { source, target, sameness } = pair;
      if (fiscalEnd(pair, unit) !== undefined) continue;
      if (sameness === 'era') {
        const values = { source: source.surface, target: target.surface };
        faults.push({ fact: 'differs', source, target, values });
      } else if (target.value.kind === 'date' && eraHolds(target.value) === false) {
        faults.push({
          fact: 'outside',
          severity: 'warning',
          source,
          target,
          values: { target: target.surface },
        });
      }
    }
    return faults;
  },
} as const satisfies Check<Fact>;
