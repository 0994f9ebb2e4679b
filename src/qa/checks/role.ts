// Compares the roles of parties: 일본 is not 韓国, and the proposer is not the one that agrees. Their order is free.

import type { Check, CheckUnit, Fault } from '../check.js';
import type { Anchor } from '../meaning/anchors.js';
import { turnedCause } from '../meaning/contrasts/causes.js';
import { exchangedBase } from '../meaning/contrasts/compared-bases.js';
import { turnedComparison } from '../meaning/contrasts/comparisons.js';
import { exchangedRejection } from '../meaning/contrasts/denied-reasons.js';
import { exchangedParties } from '../meaning/exchanges.js';
import { otherCountries } from '../meaning/parties-compared/other-countries.js';
import { exchangedItems } from '../meaning/relations/exchanged.js';
import { otherTurn } from '../meaning/turns.js';
import { contradictionsIn, toFault } from '../meaning/values.js';

type Fact = 'differs' | 'exchanged' | 'cause' | 'unnamed' | 'statements' | 'compared';

const faultAt = (
  { source: ours, target: theirs }: CheckUnit,
  fact: Fact,
  { source, target }: Anchor,
): Fault<Fact> => ({
  fact,
  source,
  target,
  values: {
    source: ours.text.slice(source.start, source.end),
    target: theirs.text.slice(target.start, target.end),
  },
});

const facts = { parts: 'exchanged', statements: 'statements', compared: 'compared' } as const;

/** A word that has changed places with another one. */
const exchanged = (unit: CheckUnit): readonly Fault<Fact>[] => {
  const turn = otherTurn(unit);
  if (turn !== undefined) return [faultAt(unit, 'exchanged', turn)];
  const cause = turnedCause(unit);
  if (cause !== undefined) return [faultAt(unit, 'cause', cause)];
  const rejection = exchangedRejection(unit);
  if (rejection !== undefined) return [faultAt(unit, 'statements', rejection)];
  const base = exchangedBase(unit);
  if (base !== undefined) return [faultAt(unit, 'compared', base)];
  const comparison = turnedComparison(unit);
  if (comparison?.agrees === true) return [];
  const found = exchangedItems(unit);
  if (found !== undefined && found.kind !== 'numbers') return [faultAt(unit, facts[found.kind], found.item)];
  const parties = exchangedParties(unit);
  if (parties.length === 0 && comparison !== undefined) return [faultAt(unit, 'compared', comparison.word)];
  return parties.map(
    ({ source, target }): Fault<Fact> => ({
      fact: 'exchanged',
      source: { start: source.start, end: source.end },
      target: { start: target.start, end: target.end },
      values: { source: source.text, target: target.text },
    }),
  );
};

export const role = {
  id: 'role',
  facts: ['differs', 'exchanged', 'cause', 'unnamed', 'statements', 'compared'],
  severity: 'error',
  unit: (unit) => {
    const other = contradictionsIn(unit, 'role').map((one) => toFault<Fact>('differs', one));
    if (other.length > 0) return other;
    const { contradictions, unnamed } = otherCountries(unit);
    if (contradictions.length > 0) return contradictions.map((one) => toFault<Fact>('differs', one));
    const left = unnamed.map(
      ({ start, end, text }): Fault<Fact> => ({
        fact: 'unnamed',
        severity: 'hint',
        source: { start, end },
        values: { source: text },
      }),
    );
    // 市町村 as 도도부현, 국가가 as 地方が. Who else acts (국가, 정부) may well be named in another way.
    const others = contradictionsIn(unit, 'party').filter((one) => one.source.facet !== 'party');
    if (others.length > 0) return [...others.map((one) => toFault<Fact>('differs', one)), ...left];
    return [...exchanged(unit), ...left];
  },
} as const satisfies Check<Fact>;
