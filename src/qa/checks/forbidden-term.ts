// Reports forms to avoid: deprecated ones, and former names if the source has the present one.

import { type Concept, isAvoided, preferredTerm, termsOf } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';
import type { Match, TermRef } from '../../model/match.js';
import { memoByObject } from '../../text/memo.js';
import { normalForm } from '../../text/normalise.js';
import type { Check, CheckUnit } from '../check.js';

type Fact = 'deprecated' | 'superseded';

const isForbidden = ({ term }: TermRef): boolean => isAvoided(term);

/** A form in normal form, and the term that it is forbidden for. */
type Forbidden = { readonly form: string; readonly ref: TermRef };

/** Concepts of the source, and the forms that are forbidden for them in the target. */
type Topic = { readonly ids: ReadonlySet<ConceptId>; readonly forbidden: readonly Forbidden[] };

const forbiddenIn = (lang: Lang) =>
  memoByObject((concept: Concept): readonly Forbidden[] =>
    termsOf(concept, lang)
      .filter((term) => isForbidden({ concept, term }))
      .map((term) => ({ form: normalForm(term.text), ref: { concept, term } })),
  );
// Cached by concept, because a document repeats its concepts.
const forbiddenFor = { ko: forbiddenIn('ko'), ja: forbiddenIn('ja') } as const;

const topicOf = ({ source, target }: CheckUnit): Topic => {
  const ids = new Set<ConceptId>();
  const forbidden = new Set<Forbidden>();
  for (const { senses } of source.matches) {
    for (const { concept } of senses) {
      ids.add(concept.id);
      for (const one of forbiddenFor[target.lang](concept)) forbidden.add(one);
    }
  }
  return { ids, forbidden: [...forbidden] };
};

/** Whether there may be anything to report, which is rare and cheap to test. */
const mayForbid = ({ source, target }: CheckUnit): boolean =>
  target.mayHoldAvoided &&
  (target.matches.some(({ senses }) => senses.some(isForbidden)) ||
    source.matches.some(({ senses }) =>
      senses.some(({ concept }) => forbiddenFor[target.lang](concept).length > 0),
    ));

/**
 * The sense that forbids a match. A homograph (장관 is 長官, but not for 大臣) is judged by the concepts of the source.
 * Matching assigns it to the concept whose own name it is, so the forbidden forms are searched too.
 */
const forbiddenReading = ({ senses, surface }: Match, { ids, forbidden }: Topic): TermRef | undefined => {
  const here = senses.filter(({ concept }) => ids.has(concept.id));
  if (here.length === 0 && forbidden.length > 0) {
    const written = normalForm(surface);
    const found = forbidden.findLast(({ form }) => form === written);
    if (found !== undefined) return found.ref;
  }
  const judged = here.length > 0 ? here : senses;
  return judged.every(isForbidden) ? judged[0] : undefined;
};

/** Whether the source itself uses a former name of the concept, which then is allowed in the translation. */
const isHistorical = ({ source }: CheckUnit, { id }: Concept): boolean =>
  source.matches.some(({ senses }) =>
    senses.some(({ concept, term }) => concept.id === id && term.status === 'superseded'),
  );

export const forbiddenTerm = {
  id: 'forbidden-term',
  facts: ['deprecated', 'superseded'],
  severity: 'error',
  unit: (unit) => {
    if (!mayForbid(unit)) return [];
    const topic = topicOf(unit);
    return unit.target.matches.flatMap((match) => {
      if (match.nested || match.verdict === 'script') return [];
      const reading = forbiddenReading(match, topic);
      if (reading === undefined) return [];
      const { concept, term } = reading;
      // If the source does not mention the concept, the former name may be intended.
      if (term.status === 'superseded' && (!topic.ids.has(concept.id) || isHistorical(unit, concept)))
        return [];
      const preferred = preferredTerm(concept, unit.target.lang)?.text;
      return [
        {
          fact: term.status === 'superseded' ? 'superseded' : 'deprecated',
          target: match,
          values: { term: match.surface, preferred: preferred ?? '–' },
          ...(preferred !== undefined && { fix: preferred }),
        } as const,
      ];
    });
  },
} as const satisfies Check<Fact>;
