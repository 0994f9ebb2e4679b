// One thing said in two ways: the same source with two targets, the same term with two equivalents.

import type { Match, TermRef } from '../../model/match.js';
import { normalForm } from '../../text/normalise.js';
import type { Check, OutlinedText, OutlinedUnit, PlacedFault } from '../check.js';
import { twoRenderings } from '../two-renderings.js';

type Fact = 'targets' | 'equivalents' | 'renderings';

const leastLetters = 4;

/** What is left of a text for comparison; its quantities are the business of other checks. */
const skeleton = ({ text, quantities }: OutlinedText): string => {
  let rest = '';
  let at = 0;
  for (const { start, end } of quantities) {
    rest += `${text.slice(at, start)}#`;
    at = end;
  }
  return normalForm(rest + text.slice(at)).replace(/[\p{P}\p{S}]/gu, '');
};

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Repeated segments that are translated otherwise than the first time. */
const twoTargets = (units: readonly OutlinedUnit[]): PlacedFault<Fact>[] => {
  const firsts = new Map<string, OutlinedUnit>();
  return units.flatMap((unit): PlacedFault<Fact>[] => {
    const key = `${unit.source.lang} ${normalForm(unit.source.text)}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, unit);
    const letters = unit.source.text.match(/\p{L}/gu)?.length ?? 0;
    if (first === undefined || letters < leastLetters) return [];
    if (first.target.text === unit.target.text || skeleton(first.target) === skeleton(unit.target)) return [];
    const values = { other: first.segment + 1, target: shortened(first.target.text) };
    return [{ segment: unit.segment, fact: 'targets', severity: 'warning', values }];
  });
};

type Use = {
  readonly unit: OutlinedUnit;
  readonly source: Match;
  readonly target: Match;
  readonly form: string;
};

const soleReading = ({ readings, nested, verdict }: Match): TermRef | undefined =>
  nested || verdict === 'ambiguous' || verdict === 'script' ? undefined : readings[0];

/** Full names only: an abbreviation or a short form after the first mention is how texts go. */
const isFull = ({ term: { type, status } }: TermRef): boolean =>
  type !== 'abbreviation' && type !== 'short' && (status === 'preferred' || status === 'admitted');

/** By source term: with which of its equivalents each unit renders it, where it is clear which does. */
const usesOf = (units: readonly OutlinedUnit[]): ReadonlyMap<string, readonly Use[]> => {
  const uses = new Map<string, Use[]>();
  for (const unit of units) {
    for (const source of unit.source.matches) {
      const reading = soleReading(source);
      if (reading === undefined) continue;
      const targets = unit.target.matches.filter(
        (match) => soleReading(match)?.concept.id === reading.concept.id,
      );
      const [target] = targets;
      const rendering = target && soleReading(target);
      if (target === undefined || rendering === undefined || targets.length !== 1 || !isFull(rendering))
        continue;
      const key = `${unit.source.lang} ${reading.concept.id} ${reading.term.text}`;
      const use = { unit, source, target, form: rendering.term.text };
      const same = uses.get(key);
      if (same === undefined) uses.set(key, [use]);
      else same.push(use);
    }
  }
  return uses;
};

const twoEquivalents = (units: readonly OutlinedUnit[]): PlacedFault<Fact>[] =>
  [...usesOf(units).values()].flatMap((uses) => {
    const counts = new Map<string, number>();
    for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
    if (counts.size < 2) return [];
    // What is used most is the document's own choice; at a tie the first.
    const [usual = ''] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
    return uses
      .filter(({ form }) => form !== usual && !form.includes(usual) && !usual.includes(form))
      .map(({ unit, source, target, form }): PlacedFault<Fact> => {
        const values = { term: source.surface, form, usual };
        return { segment: unit.segment, fact: 'equivalents', severity: 'hint', source, target, values };
      });
  });

export const inconsistency = {
  id: 'inconsistency',
  facts: ['targets', 'equivalents', 'renderings'],
  severity: 'warning',
  unit: (unit) =>
    twoRenderings(unit).map(({ source, first, second }) => ({
      fact: 'renderings' as const,
      source,
      target: second,
      values: { term: source.text, first, second: second.text },
    })),
  document: (units) => [...twoTargets(units), ...twoEquivalents(units)],
} as const satisfies Check<Fact>;
