// One thing said in two ways: the same source with two targets, the same term with two equivalents.

import { type Concept, termsOf } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';
import type { Match, TermRef } from '../../model/match.js';
import type { Span } from '../../model/span.js';
import { parseQuantities } from '../../quantities/parse-quantities.js';
import { normalForm } from '../../text/normalise.js';
import type { Check, CheckText, CheckUnit, PlacedFault, Review } from '../check.js';
import { onlySpelled } from '../terms/find-equivalents.js';
import { twoRenderings } from '../terms/two-renderings.js';

type Fact = 'targets' | 'equivalents' | 'renderings';

const leastLetters = 4;

/** What is left of a text for comparison; its quantities are the business of other checks. */
const skeleton = (text: string, quantities: readonly Span[]): string => {
  let rest = '';
  let at = 0;
  for (const { start, end } of quantities) {
    rest += `${text.slice(at, start)}#`;
    at = end;
  }
  return normalForm(rest + text.slice(at)).replace(/[\p{P}\p{S}]/gu, '');
};

/** The beginning of a text, to be quoted. */
export const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

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

/** A rendering of a term, by the name of the equivalent; `term` is how the source has it. */
export type Use = Required<Pick<PlacedFault, 'segment' | 'source'>> & {
  readonly term: string;
  readonly form: string;
  /** Where it stands; to be found in `text` where it has only been spelled out. */
  readonly target: Span | undefined;
  readonly text: CheckText;
  readonly id: ConceptId;
};

const soleReading = ({ readings, nested, verdict }: Match): TermRef | undefined =>
  nested || verdict === 'ambiguous' || verdict === 'script' ? undefined : readings[0];

/** Full names only: an abbreviation or a short form after the first mention is how texts go. */
const isFull = ({ term: { type, status } }: TermRef): boolean =>
  type !== 'abbreviation' && type !== 'short' && (status === 'preferred' || status === 'admitted');

const nothing: readonly string[] = [];
// By concept; a document speaks of the same ones over and over.
const choices: Readonly<Record<Lang, WeakMap<Concept, readonly string[]>>> = {
  ko: new WeakMap(),
  ja: new WeakMap(),
};

/** The full names of a concept in a language where there are several; of one there is nothing to choose. */
const choiceOf = (concept: Concept, lang: Lang): readonly string[] => {
  let known = choices[lang].get(concept);
  if (known === undefined) {
    const full = termsOf(concept, lang).filter((term) => isFull({ concept, term }));
    const names = [...new Set(full.map(({ text }) => text))];
    known = names.length > 1 ? names : nothing;
    choices[lang].set(concept, known);
  }
  return known;
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The one rendering of a concept in a text, where it is clear which it is. */
const renderingIn = ({ matches }: CheckText, id: ConceptId): Pick<Use, 'form' | 'target'> | undefined => {
  const renderings = matches.filter((match) => soleReading(match)?.concept.id === id);
  const [rendering] = renderings;
  const equivalent = rendering && soleReading(rendering);
  if (equivalent === undefined || renderings.length !== 1 || !isFull(equivalent)) return undefined;
  return { form: equivalent.term.text, target: spanOf(rendering as Match) };
};

/** The renderings of a unit by source term, where it is clear which equivalent renders it. */
export const usesIn = ({
  segment,
  source: { lang, matches },
  target,
}: CheckUnit): (readonly [string, Use])[] =>
  matches.flatMap((source) => {
    const reading = soleReading(source);
    const names = reading === undefined ? nothing : choiceOf(reading.concept, target.lang);
    if (reading === undefined || names.length === 0) return [];
    const { id } = reading.concept;
    // Nearly all terms are rendered alike all through: where the letters show it, nobody need read the translation.
    const spelled = onlySpelled(target, names);
    const rendering = spelled === undefined ? renderingIn(target, id) : { form: spelled, target: undefined };
    if (rendering === undefined) return [];
    const use = {
      segment,
      source: spanOf(source),
      term: source.surface,
      text: target.unread(),
      id,
      ...rendering,
    };
    return [[`${lang} ${id} ${reading.term.text}`, use] as const];
  });

/** A use as the matches have it. */
const readUse = (use: Use): readonly (Use & { readonly target: Span })[] => {
  const { target, text, id } = use;
  const read = target === undefined ? renderingIn(text, id) : use;
  return read?.target === undefined ? [] : [{ ...use, form: read.form, target: read.target }];
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
