// A concept as JSON: in the history, and as the shipped version of an entry.

import type { Concept } from '../../model/concept.js';

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** Returns the JSON of a concept without empty fields. Equal concepts give equal texts. */
export const conceptJson = (concept: Concept): string =>
  JSON.stringify(Object.fromEntries(Object.entries(concept).filter(([, value]) => !isEmpty(value))));
