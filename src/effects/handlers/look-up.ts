// Looks words up in the glossary during typing: for the look-up and for the two terms of the term form.

import type { Handler } from '../handler.js';

const resultsWanted = 30;
const duplicatesWanted = 4;

/** Looks a query up in the glossary. */
export const lookUp: Handler<'lookup'> = ({ query }, { backend }) => {
  const wanted = query.trim();
  return {
    kind: 'looked-up',
    query,
    results: wanted === '' ? [] : backend().lookup(wanted, resultsWanted),
  };
};

/**
 * Finds the concepts that already have one of the two terms, each concept once. Terms that only contain the word are
 * left out.
 */
export const findDuplicates: Handler<'find-duplicates'> = ({ ko, ja }, { backend }) => {
  const found = [ko, ja].flatMap((text) => (text === '' ? [] : backend().lookup(text, duplicatesWanted)));
  const same = found.filter(({ matched }) => matched.how === 'exact' || matched.how === 'reading');
  const duplicates = same.filter(
    (one, index) => same.findIndex(({ concept }) => concept.id === one.concept.id) === index,
  );
  return { kind: 'duplicates', query: `${ko}\n${ja}`, duplicates };
};
