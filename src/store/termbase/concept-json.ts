// A concept as JSON: in the history, and as the shipped version of an entry.

import type { Concept } from '../../model/concept.js';

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** Returns the JSON of a concept without empty fields. Equal concepts give equal texts. */
export const conceptJson = (concept: Concept): string => {
  const said: Record<string, unknown> = {};
  // Pairs of keys and values would take twice as long, for 17,600 concepts at the first start.
  for (const key of Object.keys(concept) as (keyof Concept)[]) {
    const value = concept[key];
    if (!isEmpty(value)) said[key] = value;
  }
  return JSON.stringify(said);
};
