// What earlier translations tell of a term: what they give in brackets, and what they have in common.

import { glossesOf } from '../equivalents/glosses.js';
import type { Recall } from '../equivalents/suggestion.js';
import { companions } from '../memory/co-occurrence.js';
import { type Lang, otherLang } from '../model/language.js';
import type { MemoryStore } from './open-termbase.js';

// Enough to count in, and read in a few milliseconds.
const mostPlaces = 24;
const sampled = 2000;
// A query longer than a term has no equivalent in common with others.
const longestTerm = 40;

const nothing: Recall = () => [];

/** Asks the memory of a database; what is usual in it is counted once. */
export const recallFrom = (store: MemoryStore): Recall => {
  const size = store.size();
  if (size === 0) return nothing;
  let sample: readonly Readonly<Record<Lang, string>>[] | undefined;
  return (text, lang) => {
    if (text.length > longestTerm) return [];
    const to = otherLang(lang);
    const places = store.places(text, mostPlaces, [lang]);
    if (places.length === 0) return [];
    const glosses = glossesOf(
      text,
      lang,
      places.flatMap((hit) => [hit.text, hit.other]),
    );
    sample ??= store.sample(sampled);
    const common = companions({
      targets: places.map(({ other }) => other),
      lang: to,
      sample: sample.map((pair) => pair[to]),
      size,
    });
    return [
      ...glosses.map((gloss, i) => ({ text: gloss, how: 'gloss' as const, strength: 1 / (1 + 0.1 * i) })),
      ...common.map((one) => ({ text: one.text, how: 'memory' as const, strength: one.strength })),
    ];
  };
};
