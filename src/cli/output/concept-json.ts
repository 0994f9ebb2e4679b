// A concept for `--json`: a separate shape, so that the stored one may change.

import { type Concept, type ConceptDetails, type Term, termsOf } from '../../model/concept.js';

/** A term for `--json`; a Korean term with its Hanja, a Japanese one with its reading, if they are known. */
export const termJson = ({ lang, text, status, hanja, reading }: Term) => ({
  text,
  status,
  ...(lang === 'ko' && hanja !== '' ? { hanja } : {}),
  ...(lang === 'ja' && reading !== '' ? { reading } : {}),
});

const fullTerm = (term: Term) => ({ ...termJson(term), type: term.type });

/** The details of a concept without empty ones. */
const detailsJson = (concept: Concept): Partial<ConceptDetails> => {
  const { kind, subdomain, spans, links, pairs, sourceKo, sourceJa, examplesKo, examplesJa } = concept;
  const details = { kind, subdomain, spans, links, pairs, sourceKo, sourceJa, examplesKo, examplesJa };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value.length > 0));
};

/** A whole concept: its identifier, its fields, and its terms by language, the preferred one first. */
export const conceptJson = (concept: Concept) => {
  const { domain, origin, equivalence, falseFriend, note, source, reliability } = concept;
  const { validFrom, validTo } = concept;
  return {
    concept: concept.id,
    domain,
    origin,
    equivalence,
    falseFriend,
    ko: termsOf(concept, 'ko').map(fullTerm),
    ja: termsOf(concept, 'ja').map(fullTerm),
    definition: { ko: concept.definition.ko, ja: concept.definition.ja },
    note,
    source,
    reliability,
    validFrom,
    validTo,
    ...detailsJson(concept),
  };
};
