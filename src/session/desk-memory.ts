// The memory on the translator's desk: the segment with its neighbours, and its terms from the matching thread.

import type { Lang } from '../model/language.js';
import { otherLang } from '../model/language.js';
import type { Match } from '../model/match.js';
import type { MemoryMatch } from '../model/memory-match.js';
import type { WorkDocument } from '../model/unit.js';
import type { MatchThread } from './open-match-thread.js';
import { type Memory, type MemoryQuery, openMemory } from './open-memory.js';
import type { Termbase } from './open-termbase.js';

const shown = 5;
// Proposals that may still change places once their terms are known.
const weighed = 10;

const termsFrom = async (
  texts: readonly string[],
  lang: Lang,
  thread: Pick<MatchThread, 'match'>,
): Promise<ReadonlyMap<string, readonly Match[]>> =>
  new Map(
    await Promise.all(
      texts.map(async (text) => [text, await thread.match(text, lang).catch(() => [])] as const),
    ),
  );

/** What `Desk.memory` does. Where the dictionaries fail, the terms pane says so; the memory goes on without them. */
export const deskMemory = (
  document: WorkDocument,
  termbase: Termbase,
  thread: Pick<MatchThread, 'match'>,
): ((ordinal: number) => Promise<readonly MemoryMatch[]>) => {
  let opening: Promise<Memory> | undefined;
  const lang = otherLang(document.to);
  return async (ordinal) => {
    const text = document.units[ordinal]?.segment.text;
    if (text === undefined) return [];
    opening ??= openMemory(termbase);
    const memory = await opening;
    const query: MemoryQuery = {
      text,
      lang,
      limit: weighed,
      before: document.units[ordinal - 1]?.segment.text ?? '',
      after: document.units[ordinal + 1]?.segment.text ?? '',
    };
    const pairs = memory.pairsFor(text, lang);
    const rough = memory.rank(query, pairs);
    if (rough.length === 0) return [];
    const sources = new Set(rough.map(({ source }) => source));
    const terms = await termsFrom([text, ...sources], lang, thread);
    const near = pairs.filter((pair) => sources.has(pair[lang]));
    return memory.rank({ ...query, limit: shown }, near, (one) => terms.get(one) ?? []);
  };
};
