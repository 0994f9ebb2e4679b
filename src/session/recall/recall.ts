// Reads earlier translations of a term: their glosses in brackets, and the expressions they have in common.

import { glossesOf } from '../../equivalents/glosses.js';
import type { Recall } from '../../equivalents/suggestion.js';
import { companions } from '../../memory/co-occurrence.js';
import { type Lang, otherLang } from '../../model/language.js';
import type { MemoryStore } from '../../store/memory/memory-store.js';

// Enough to count in, and read in a few milliseconds.
const mostPlaces = 24;
const sampled = 2000;
// A query longer than a term has no equivalent in common with others.
const longestTerm = 40;

// What is usual changes slowly: it is counted anew after so many answers.
const answersOfSample = 100;

type Usual = { readonly sample: readonly Readonly<Record<Lang, string>>[]; readonly size: number };

/** Asks the memory of a database as it stands, also while it grows. */
export const recallFrom = (store: MemoryStore): Recall => {
  let usual: Usual | undefined;
  let answers = 0;
  const usualNow = (): Usual => {
    if (usual === undefined || answers % answersOfSample === 0) {
      usual = { sample: store.sample(sampled), size: store.size() };
    }
    answers += 1;
    return usual;
  };
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
    // One segment has nothing in common with others.
    const { sample, size } = places.length < 2 ? { sample: [], size: 0 } : usualNow();
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
