// A concept as JSON: in the history, and as the shipped glossary said it.

import { type Concept, emptyConcept } from '../../model/concept.js';

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** The JSON of a concept; what is empty is left out. The same concept gives the same text. */
export const conceptJson = (concept: Concept): string =>
  JSON.stringify(Object.fromEntries(Object.entries(concept).filter(([, value]) => !isEmpty(value))));

/** The concept of a JSON text. What an earlier version of this program did not know yet is empty. */
export const conceptOf = (json: string): Concept => ({ ...emptyConcept, ...(JSON.parse(json) as Concept) });
