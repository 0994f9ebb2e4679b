// Compares the roles of parties: 일본 is not 韓国, and the proposer is not the one that agrees. Their order is free.

import type { Check, CheckUnit, Fault } from '../check.js';
import type { Anchor } from '../meaning/anchors.js';
import { exchangedAttribution } from '../meaning/contrasts/attributions.js';
import { turnedComparison } from '../meaning/contrasts/comparisons.js';
import { exchangedExcess } from '../meaning/contrasts/exceeded.js';
import { exchangedContrast } from '../meaning/contrasts/instead.js';
import { strayedTopic } from '../meaning/contrasts/one-topic.js';
import { otherAlone } from '../meaning/contrasts/only-one.js';
import { exchangedPerson } from '../meaning/contrasts/persons.js';
import { exchangedStatement } from '../meaning/contrasts/statements.js';
import { exchangedCountry } from '../meaning/exchanged-countries.js';
import { exchangedParties } from '../meaning/exchanges.js';
import { exchangedGiver } from '../meaning/parties-compared/converse-verbs.js';
import { otherCountries } from '../meaning/parties-compared/other-countries.js';
import { exchangedTask } from '../meaning/parties-compared/tasks.js';
import { exchangedVoice } from '../meaning/parties-compared/voices.js';
import { exchangedItems } from '../meaning/relations/exchanged.js';
import { otherTurn } from '../meaning/turns.js';
import { contradictionsIn, toFault } from '../meaning/values.js';

const off = (n: string): boolean => (process.env['OFF'] ?? '').split(',').includes(n);
type Fact = 'differs' | 'exchanged' | 'unnamed' | 'statements' | 'compared';

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

/** Statements, comparisons and denials of which two things have changed places. */
const contrasts = (unit: CheckUnit): readonly Fault<Fact>[] => {
  const comparison = (off('turnedComparison') ? undefined : turnedComparison(unit));
  if (comparison !== undefined) return comparison.agrees ? [] : [faultAt(unit, 'compared', comparison.word)];
  const excess = (off('exchangedExcess') ? undefined : exchangedExcess(unit));
  if (excess !== undefined) return [faultAt(unit, 'compared', excess)];
  const said =
    (off('otherAlone') ? undefined : otherAlone(unit)) ??
    (off('exchangedContrast') ? undefined : exchangedContrast(unit)) ??
    (off('exchangedAttribution') ? undefined : exchangedAttribution(unit)) ??
    (off('exchangedStatement') ? undefined : exchangedStatement(unit)) ??
    (off('exchangedPerson') ? undefined : exchangedPerson(unit)) ??
    (off('strayedTopic') ? undefined : strayedTopic(unit));
  return said === undefined ? [] : [faultAt(unit, 'statements', said)];
};

const generally = (unit: CheckUnit): readonly Fault<Fact>[] => {
  const found = off('general') ? undefined : exchangedItems(unit);
  if (found === undefined || found.kind === 'numbers') return [];
  const fact = found.kind === 'compared' ? 'compared' : found.kind === 'parts' ? 'exchanged' : 'statements';
  return [faultAt(unit, fact, found.item)];
};

export const role = {
  id: 'role',
  facts: ['differs', 'exchanged', 'unnamed', 'statements', 'compared'],
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
    const turn = (off('otherTurn') ? undefined : otherTurn(unit)) ?? (off('exchangedTask') ? undefined : exchangedTask(unit)) ?? (off('exchangedGiver') ? undefined : exchangedGiver(unit)) ?? (off('exchangedVoice') ? undefined : exchangedVoice(unit));
    if (turn !== undefined) return [faultAt(unit, 'exchanged', turn), ...left];
    const country = (off('exchangedCountry') ? undefined : exchangedCountry(unit));
    const general = generally(unit);
    if (general.length > 0) return [...general, ...left];
    const exchanged = (country === undefined ? (off('exchangedParties') ? [] : exchangedParties(unit)) : [country]).map(
      ({ source, target }): Fault<Fact> => ({
        fact: 'exchanged',
        source: { start: source.start, end: source.end },
        target: { start: target.start, end: target.end },
        values: { source: source.text, target: target.text },
      }),
    );
    if (exchanged.length === 0) return [...contrasts(unit), ...left];
    return (off('turnedComparison') ? undefined : turnedComparison(unit))?.agrees === true ? left : [...exchanged, ...left];
  },
} as const satisfies Check<Fact>;
