// Reports a present-day name in a sentence about an earlier time: 2010년 강원도 is 江原道, not 江原特別自治道 (since
// 2023).

import type { Concept } from '../../model/concept.js';
import type { Check, CheckUnit } from '../check.js';
import { matchesOf } from '../terms/find-equivalents.js';

type Fact = 'too-new';

/** The latest year that the source mentions, if any. */
const latestYear = ({ source }: CheckUnit): number | undefined => {
  const years = source.quantities.flatMap(({ value }) => {
    const points = value.kind === 'range' ? [value.from, value.to] : [value];
    return points.flatMap((point) => (point.kind === 'date' && point.year !== undefined ? [point.year] : []));
  });
  return years.length === 0 ? undefined : Math.max(...years);
};

const sinceYear = ({ validFrom }: Concept): number => Number(validFrom.slice(0, 4) || Number.NaN);

export const anachronism = {
  id: 'anachronism',
  facts: ['too-new'],
  severity: 'warning',
  unit: (unit) => {
    const year = latestYear(unit);
    if (year === undefined) return [];
    return unit.source.matches.flatMap((match) => {
      if (match.nested) return [];
      const { concept, term } = match.senses[0];
      // Only a former name in the source shows that a former time is meant.
      if (term.status !== 'superseded' || !(sinceYear(concept) > year)) return [];
      const own = matchesOf(unit.target, new Set([concept.id])).filter(({ nested }) => !nested);
      const former = concept.terms.find(
        ({ lang, status }) => lang === unit.target.lang && status === 'superseded',
      );
      const [first] = own;
      if (first === undefined || former === undefined) return [];
      if (own.some(({ senses }) => senses.some((one) => one.term.status === 'superseded'))) return [];
      const values = { term: first.surface, since: concept.validFrom, year, former: former.text };
      return [{ fact: 'too-new' as const, source: match, target: first, values, fix: former.text }];
    });
  },
} as const satisfies Check<Fact>;
