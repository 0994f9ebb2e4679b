// Opens the translation memory: finds earlier segments that are similar to a text.

import { likeliest, type MemoryQuery, rankPairs, type TermsOf } from '../../memory/rank.js';
import type { Lang } from '../../model/language.js';
import type { ConcordanceHit, MemoryMatch, MemoryPair } from '../../model/memory-match.js';
import type { Database } from '../../store/database.js';
import type { MemoryStore, StoredPair } from '../../store/memory/memory-store.js';

export type { MemoryQuery, TermsOf } from '../../memory/rank.js';

/** An open memory. Each function is fast enough to be called on every move; nothing is kept open. */
export type Memory = {
  /** Matches for a text, best first. `terms` returns the terms of a text in that language. */
  readonly search: (text: string, lang: Lang, limit: number, terms?: TermsOf) => readonly MemoryMatch[];
  /** The candidate pairs for a text. */
  readonly pairsFor: (text: string, lang: Lang) => readonly StoredPair[];
  /** Ranks pairs as matches, best first. */
  readonly rank: (
    query: MemoryQuery,
    pairs: readonly MemoryPair[],
    terms?: TermsOf,
  ) => readonly MemoryMatch[];
  /**
   * Segments that contain a text in either language: literal occurrences first, then segments with all of its words in
   * any order; each group newest first.
   */
  readonly concordance: (stretch: string, limit: number) => readonly ConcordanceHit[];
};

const concordanceOf = (
  { places, holding }: MemoryStore,
  text: string,
  limit: number,
): readonly ConcordanceHit[] => {
  const whole = places(text, limit);
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length < 2 || whole.length >= limit) return whole;
  const known = new Set(whole.map((hit) => JSON.stringify([hit.text, hit.other, hit.at])));
  const apart = holding(words, limit).filter(
    (hit) => !known.has(JSON.stringify([hit.text, hit.other, hit.at])),
  );
  return [...whole, ...apart].slice(0, limit);
};

/** Opens the memory of a database. */
export const openMemory = async (termbase: Database): Promise<Memory> => {
  const store = await termbase.memory();
  const pairsFor = (text: string, lang: Lang): readonly StoredPair[] =>
    likeliest(text, store.candidates(text, lang)).flatMap(({ id }) => store.pair(id) ?? []);
  return {
    search: (text, lang, limit, terms) => rankPairs({ text, lang, limit }, pairsFor(text, lang), terms),
    pairsFor,
    rank: rankPairs,
    concordance: (text, limit) => concordanceOf(store, text, limit),
  };
};
