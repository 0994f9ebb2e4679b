// A concept as `--json` prints it: a shape of its own, so that the termbase may change behind it.

import { type Concept, type ConceptDetails, type Term, termsOf } from '../../model/concept.js';

/** A term as a look-up shows it; a Korean one with its hanja, a Japanese one with its reading, where they are known. */
export const termJson = ({ lang, text, status, hanja, reading }: Term) => ({
  text,
  status,
  ...(lang === 'ko' && hanja !== '' ? { hanja } : {}),
  ...(lang === 'ja' && reading !== '' ? { reading } : {}),
});

const fullTerm = (term: Term) => ({ ...termJson(term), type: term.type });

/** The details of a concept, without those that are empty. */
const detailsJson = (concept: Concept): Partial<ConceptDetails> => {
  const { kind, subdomain, spans, links, pairs, sourceKo, sourceJa, examplesKo, examplesJa } = concept;
  const details = { kind, subdomain, spans, links, pairs, sourceKo, sourceJa, examplesKo, examplesJa };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value.length > 0));
};

/** A whole concept: its identifier, what is said of it, and its terms by language, the preferred one first. */
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
