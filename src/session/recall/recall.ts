// Finds equivalents in earlier translations: bracketed glosses, and expressions that the translations share.

import { glossesOf } from '../../equivalents/glosses.js';
import type { Recall } from '../../equivalents/suggestion.js';
import { collocates } from '../../memory/co-occurrence.js';
import { type Lang, otherLang } from '../../model/language.js';

// Enough for counting, and read in a few milliseconds.
const mostPlaces = 24;
const sampled = 2000;
// Code units; a longer query is no term, so translations share no equivalent of it.
const longestTerm = 40;

// Usual frequencies change slowly: the sample is taken again after this number of answers.
const answersOfSample = 100;

/** Translated segments in which equivalents are searched: the memory of a database, or pairs of files. */
export type RecallMemory = {
  /** Segments that contain a passage in a language, at most `limit`. */
  readonly places: (
    passage: string,
    limit: number,
    langs: readonly [Lang],
  ) => readonly { readonly text: string; readonly other: string }[];
  /** At most `count` pairs, spread over all. */
  readonly sample: (count: number) => readonly Readonly<Record<Lang, string>>[];
  readonly size: () => number;
};

type Usual = { readonly sample: readonly Readonly<Record<Lang, string>>[]; readonly size: number };

/** Opens the lookup of equivalents in translated segments. Works also while the memory grows. */
export const recallFrom = (store: RecallMemory): Recall => {
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
    // Translations that keep the term as it stands (OSS) have no other expression for it.
    const isKept = 2 * places.filter(({ other }) => other.includes(text)).length >= places.length;
    // A single segment shares nothing with others.
    const { sample, size } = isKept || places.length < 2 ? { sample: [], size: 0 } : usualNow();
    const common = collocates({
      targets: isKept ? [] : places.map(({ other }) => other),
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
