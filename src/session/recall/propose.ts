// Memory matches for a segment: ranked by letters first, then the best of them by terms.

import type { Lang } from '../../model/language.js';
import type { Match } from '../../model/match.js';
import type { MemoryMatch } from '../../model/memory-match.js';
import type { Database } from '../../store/database.js';
import { type MemoryQuery, openMemory } from './open-memory.js';

const shown = 5;
// Matches that are ranked again with their terms.
const weighed = 10;

/** A question to the memory: a segment with its neighbours. */
export type Asked = Omit<MemoryQuery, 'limit'>;

/** Returns matches, best first. */
export type Proposer = (asked: Asked) => Promise<readonly MemoryMatch[]>;

/**
 * Opens the memory of a database for matches.
 * @param termsOf the terms of a text; if that fails, the memory works without them
 */
export const openProposer = async (
  termbase: Database,
  termsOf: (text: string, lang: Lang) => Promise<readonly Match[]>,
): Promise<Proposer> => {
  const memory = await openMemory(termbase);
  return async (asked) => {
    const { text, lang } = asked;
    const pairs = memory.pairsFor(text, lang);
    const rough = memory.rank({ ...asked, limit: weighed }, pairs);
    if (rough.length === 0) return [];
    const sources = new Set(rough.map(({ source }) => source));
    const terms = new Map<string, readonly Match[]>();
    for (const one of [text, ...sources]) terms.set(one, await termsOf(one, lang).catch(() => []));
    const near = pairs.filter((pair) => sources.has(pair[lang]));
    return memory.rank({ ...asked, limit: shown }, near, (one) => terms.get(one) ?? []);
  };
};
