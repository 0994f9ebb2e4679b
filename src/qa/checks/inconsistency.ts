// One thing said in two ways: the same source with two targets, the same term with two equivalents.

import type { Span } from '../../model/span.js';
import { parseQuantities } from '../../quantities/parse-quantities.js';
import { normalForm } from '../../text/normalise.js';
import type { Check, PlacedFault, Review } from '../check.js';
import { shortened } from '../shortened.js';
import { readUse, type Use, usesIn } from '../terms/term-uses.js';
import { twoRenderings } from '../terms/two-renderings.js';

type Fact = 'targets' | 'equivalents' | 'renderings';

const leastLetters = 4;

/** A text without its quantities, for comparison: other checks compare those. */
const skeleton = (text: string, quantities: readonly Span[]): string => {
  let rest = '';
  let at = 0;
  for (const { start, end } of quantities) {
    rest += `${text.slice(at, start)}#`;
    at = end;
  }
  return normalForm(rest + text.slice(at)).replace(/[\p{P}\p{S}]/gu, '');
};

/** Repeated segments that are translated otherwise than the first time. */
const twoTargets = (): Review<Fact> => {
  const firsts = new Map<string, { readonly segment: number; readonly text: string }>();
  const found: PlacedFault<Fact>[] = [];
  return {
    see: ({ segment, source, target: { text, lang, quantities } }) => {
      const key = `${source.lang} ${normalForm(source.text)}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { segment, text });
      if (first === undefined || first.text === text) return;
      if ((source.text.match(/\p{L}/gu)?.length ?? 0) < leastLetters) return;
      if (skeleton(first.text, parseQuantities(first.text, lang)) === skeleton(text, quantities)) return;
      const values = { other: first.segment + 1, target: shortened(first.text) };
      found.push({ segment, fact: 'targets', severity: 'warning', values });
    },
    faults: () => found,
  };
};

const otherForms = (seen: readonly Use[]): PlacedFault<Fact>[] => {
  if (new Set(seen.map(({ form }) => form)).size < 2) return [];
  const uses = seen.flatMap(readUse);
  const counts = new Map<string, number>();
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
  if (counts.size < 2) return [];
  // What is used most is the document's own choice; at a tie the first.
  const [usual = ''] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  return uses
    .filter(({ form }) => form !== usual && !form.includes(usual) && !usual.includes(form))
    .map(({ segment, source, target, term, form }) => ({
      segment,
      fact: 'equivalents',
      severity: 'hint',
      source,
      target,
      values: { term, form, usual },
    }));
};

/** A term that has one equivalent here and another there. */
const twoEquivalents = (): Review<Fact> => {
  const uses = new Map<string, Use[]>();
  return {
    see: (unit) => {
      for (const [key, use] of usesIn(unit)) {
        const same = uses.get(key);
        if (same === undefined) uses.set(key, [use]);
        else same.push(use);
      }
    },
    faults: () => [...uses.values()].flatMap(otherForms),
  };
};

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
  document: () => {
    const reviews = [twoTargets(), twoEquivalents()];
    return {
      see: (unit) => {
        for (const { see } of reviews) see(unit);
      },
      faults: () => reviews.flatMap(({ faults }) => faults()),
    };
  },
} as const satisfies Check<Fact>;
