// Reports inconsistent translations: one source with two targets, one term with two equivalents.

import type { Span } from '../../model/span.js';
import { parseQuantities } from '../../quantities/parse-quantities.js';
import { normalForm } from '../../text/normalise.js';
import type { Check, PlacedFault, Review } from '../check.js';
import { shortened } from '../shortened.js';
import { type ReadUse, readUse, type Use, usesIn } from '../terms/term-uses.js';
import { twoRenderings } from '../terms/two-renderings.js';

type Fact = 'targets' | 'equivalents' | 'renderings';

const leastLetters = 4;

/** A text without its quantities, which other checks compare. */
const skeleton = (text: string, quantities: readonly Span[]): string => {
  let rest = '';
  let at = 0;
  for (const { start, end } of quantities) {
    rest += `${text.slice(at, start)}#`;
    at = end;
  }
  return normalForm(rest + text.slice(at)).replace(/[\p{P}\p{S}]/gu, '');
};

/** Repeated segments whose translation differs from the first one. */
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

/** Reads matches for at most `enough` of the uses: reading is expensive, and most uses have the usual form. */
const readUpTo = (uses: readonly Use[], enough: number): ReadUse[] => {
  const read: ReadUse[] = [];
  for (const use of uses) {
    if (read.length >= enough) break;
    read.push(...readUse(use));
  }
  return read;
};

/** The frequency of each form, and the most frequent form; on a tie the first. */
const usualOf = (uses: readonly { readonly form: string }[]) => {
  const counts = new Map<string, number>();
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  return { usual, count };
};

// The most frequent form is the document's own choice. Searching the letters nearly always shows it; matches are read
// only for the other uses, and for enough of the usual ones to prove that they are more.
const readWhatDiffers = (seen: readonly Use[]): readonly ReadUse[] => {
  const { usual } = usualOf(seen);
  const others = seen.filter(({ form }) => form !== usual).flatMap(readUse);
  const { count } = usualOf(others.filter(({ form }) => form !== usual));
  if (count === 0) return [];
  const proof = readUpTo(
    seen.filter(({ form }) => form === usual),
    count + 1,
  );
  // In document order, which decides a tie.
  return [...others, ...proof].sort((a, b) => a.segment - b.segment);
};

const otherForms = (seen: readonly Use[]): PlacedFault<Fact>[] => {
  if (new Set(seen.map(({ form }) => form)).size < 2) return [];
  const uses = readWhatDiffers(seen);
  const { usual } = usualOf(uses);
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

/** A term with different equivalents in different segments. */
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
