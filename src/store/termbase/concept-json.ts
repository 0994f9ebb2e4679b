// A concept as JSON: in the history, and as the shipped glossary said it.

import type { Concept } from '../../model/concept.js';

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** The JSON of a concept; what is empty is left out. The same concept gives the same text. */
export const conceptJson = (concept: Concept): string =>
  JSON.stringify(Object.fromEntries(Object.entries(concept).filter(([, value]) => !isEmpty(value))));
