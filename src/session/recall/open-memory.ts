// The translation memory of a termbase: what was translated before and is like a text.

import { likeliest, type MemoryQuery, rankPairs, type TermsOf } from '../../memory/rank.js';
import type { Lang } from '../../model/language.js';
import type { ConcordanceHit, MemoryMatch, MemoryPair } from '../../model/memory-match.js';
import type { Database } from '../../store/database.js';
import type { MemoryStore } from '../../store/memory/memory-store.js';

export type { MemoryQuery, TermsOf } from '../../memory/rank.js';

/** An open memory. All of it is fast enough to be called on every move; nothing is kept open. */
export type Memory = {
  /** Proposals for a text, best first. `terms` tells the terms of a text of that language. */
  readonly search: (text: string, lang: Lang, limit: number, terms?: TermsOf) => readonly MemoryMatch[];
  /** The pairs that come into question. */
  readonly pairsFor: (text: string, lang: Lang) => readonly MemoryPair[];
  /** Proposals from these pairs, best first. */
  readonly rank: (
    query: MemoryQuery,
    pairs: readonly MemoryPair[],
    terms?: TermsOf,
  ) => readonly MemoryMatch[];
  /**
   * Places in either language that have a text: those that have it as it stands, then those that have all of its words
   * anywhere; each newest first.
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

/** Opens the memory of a termbase. */
export const openMemory = async (termbase: Database): Promise<Memory> => {
  const store = await termbase.memory();
  const pairsFor = (text: string, lang: Lang): readonly MemoryPair[] =>
    likeliest(text, store.candidates(text, lang)).flatMap(({ id }) => store.pair(id) ?? []);
  return {
    search: (text, lang, limit, terms) => rankPairs({ text, lang, limit }, pairsFor(text, lang), terms),
    pairsFor,
    rank: rankPairs,
    concordance: (text, limit) => concordanceOf(store, text, limit),
  };
};
