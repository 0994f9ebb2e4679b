// The termbase's equivalents are used: at least once for each term, and as often as it occurs unless a pronoun or
// 同省, 동 부처 stands for it.

import type { Severity } from '../../model/finding.js';
import type { Check, Fault } from '../check.js';
import { type Demand, demandsOf } from '../terms/required-terms.js';
import { twoRenderings } from '../terms/two-renderings.js';

type Fact = 'missing' | 'fewer';

const standIns =
  /[同当該両](?:国|省|部|庁|法|制度|会議|県|市|町|村|地域|事業|機関|センター|者|氏|基金|計画|団体|委員会|協会)|これ|それ|その|この|こうした|그[는가를의 ]|이[는를] |이 (?:법|제도|회의|지역|사업)|해당|동 (?:법|부|제도|회의|지역|사업)|[동양](?:법|국|측|시|도|군|구|지역)|이들|이곳/;

/** Names, laws and what corresponds exactly have one right form; other terms may be said in another way. */
const severityOf = ({ concepts }: Demand): Severity =>
  concepts.every(({ equivalence }) => equivalence === 'exact') ? 'error' : 'warning';

const shown = 3;

export const term = {
  id: 'term',
  facts: ['missing', 'fewer'],
  severity: 'error',
  unit: (unit) =>
    demandsOf(unit).flatMap((demand): Fault<Fact>[] => {
      const { matches, found, wanted } = demand;
      const [first] = matches;
      const values = { term: first.surface, wanted: wanted.slice(0, shown).join(' | ') };
      if (found === 0) return [{ fact: 'missing', severity: severityOf(demand), source: first, values }];
      if (found >= matches.length || standIns.test(unit.target.text)) return [];
      // Rendered in another way rather than left out: that is for \`inconsistency\` to say.
      if (twoRenderings(unit).some(({ source: { text } }) => text.includes(first.surface))) return [];
      const source = matches[found] ?? first;
      const counted = { ...values, found, demanded: matches.length };
      return [{ fact: 'fewer', severity: 'hint', source, values: counted }];
    }),
} as const satisfies Check<Fact>;
