// Finds the parts of a query that are terms, which are combined like words: 행정안전부 + 차관.

import type { Lang } from '../model/language.js';
import type { FoundTerm } from './bridge/bridge.js';
import { senseBeside } from './compound-senses.js';
import type { TermLookup } from './suggestion.js';

const shortest = 2;
const longest = 24;
// Code units; a longer text is a sentence, whose terms the matcher finds.
const longestQuery = 100;
// Targets of a term that are tried inside a compound, out of several.
const targetsOfTerm = 2;

/** The targets of a term inside a query; of several senses the one that fits the query's other words. */
const targetsIn = (query: string, text: string, lang: Lang, lookup: TermLookup): readonly string[] => {
  const targets = lookup(text, lang);
  const sense = targets.length === 0 ? undefined : senseBeside(text, lang, query);
  return sense === undefined ? targets.slice(0, targetsOfTerm) : [sense];
};

/** The terms that occur in a query, except the query itself. Parts begin and end only where `mayCut` allows it. */
export const termsInside = (
  query: string,
  lang: Lang,
  lookup: TermLookup,
  mayCut: (offset: number) => boolean,
): FoundTerm[] => {
  const terms: FoundTerm[] = [];
  if (query.length > longestQuery) return terms;
  for (let start = 0; start < query.length; start++) {
    if (!mayCut(start)) continue;
    const last = Math.min(query.length, start + longest);
    for (let end = start + shortest; end <= last; end++) {
      if (!mayCut(end) || end - start === query.length) continue;
      const text = query.slice(start, end);
      if (text !== text.trim()) continue;
      for (const target of targetsIn(query, text, lang, lookup)) terms.push({ text, target, kind: 'term' });
    }
  }
  return terms;
};
