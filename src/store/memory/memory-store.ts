// The translation memory in the database: adds pairs, finds candidates and occurrences.

import * as v from 'valibot';
import { type Lang, languages } from '../../model/language.js';
import type { ConcordanceHit, MemoryPair } from '../../model/memory-match.js';
import { normalForm, normalise, originalSpan } from '../../text/normalise.js';
import { once } from '../../text/once.js';
import type { Connection } from '../connection.js';
import { eachValue } from '../rows.js';
import { backfill } from './backfill.js';
import { writeBatch } from './blocks.js';
import { type Candidate, candidateIndex } from './candidates.js';
import { gramReader } from './grams.js';
import { hasPair, insertPair, originId, readPair, readPairs, type StoredPair, samplePairs } from './rows.js';
import { appendToTail, foldTail } from './tail.js';

export type { Candidate } from './candidates.js';
export type { StoredPair } from './rows.js';

/** The translation memory of a database. */
export type MemoryStore = {
  /** Pairs that may be similar to a text of a language, likeliest first, at most a few hundred. */
  readonly candidates: (text: string, lang: Lang) => readonly Candidate[];
  readonly pair: (id: number) => StoredPair | undefined;
  /** Segments that contain a passage in either language, newest first. */
  readonly places: (stretch: string, limit: number, langs?: readonly Lang[]) => readonly ConcordanceHit[];
  /** Segments that contain all of these words in any order, newest first. */
  readonly holding: (words: readonly string[], limit: number) => readonly ConcordanceHit[];
  /**
   * Adds the pairs that are not there yet, all or none of them.
   * @returns for each pair whether it was new
   */
  readonly add: (pairs: readonly MemoryPair[]) => readonly boolean[];
  /** Returns at most `count` pairs, spread over the memory; all pairs of a small memory. */
  readonly sample: (count: number) => readonly Readonly<Record<Lang, string>>[];
  /** All pairs, oldest first. Write nothing during the iteration. */
  readonly all: () => IterableIterator<StoredPair>;
  readonly size: () => number;
};

// The least number of new pairs that is worth a batch of its own.
const smallestBatch = 2000;

const placeIn = (pair: StoredPair, lang: Lang, words: readonly string[]): ConcordanceHit | undefined => {
  const view = normalise(pair[lang]);
  const spans = words.flatMap((word) => {
    const at = view.text.indexOf(word);
    return at < 0 ? [] : [originalSpan(view, at, at + word.length)];
  });
  const [span] = spans;
  if (span === undefined || spans.length < words.length) return undefined;
  const { document, meeting, translator, at: time } = pair;
  return {
    lang,
    text: pair[lang],
    span,
    spans,
    other: pair[lang === 'ko' ? 'ja' : 'ko'],
    document,
    meeting,
    translator,
    at: time,
  };
};

/** The ids that occur in all lists, in the order of the first list; undefined if there is no list. */
const inAll = (lists: readonly (readonly number[])[]): readonly number[] | undefined => {
  const [first, ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((ids) => new Set(ids));
  return first?.filter((id) => sets.every((ids) => ids.has(id)));
};

const addTo = (db: Connection) => {
  const grams = gramReader();
  // Keys of a large memory are read in random order: with the small cache of a connection nearly each would come from
  // disk. A process that only looks up keeps the small one, because two threads with 64 MB each would hold the whole
  // file twice.
  const growCache = once(() => db.pragma('cache_size = -65536'));
  return (pairs: readonly MemoryPair[]): readonly boolean[] => {
    if (pairs.length >= smallestBatch) growCache();
    return db.write(() => {
      // Remove the rest of a failed attempt.
      grams.cut(0);
      const origins = new Map<string, number>();
      const ids: number[] = [];
      const ends: number[] = [];
      const outcomes = pairs.map((pair) => {
        const start = grams.length();
        const keys = { ko: grams.read(pair.ko, 'ko'), ja: grams.read(pair.ja, 'ja') };
        if (hasPair(db, pair)) {
          grams.cut(start);
          return false;
        }
        const name = `${pair.document}\n${pair.meeting}\n${pair.translator}`;
        const origin = origins.get(name) ?? originId(db, pair);
        origins.set(name, origin);
        ids.push(insertPair(db, pair, keys, origin, null));
        ends.push(grams.length());
        return true;
      });
      const buckets = grams.take();
      if (ids.length >= smallestBatch) writeBatch(db, { ids, buckets, ends });
      else {
        for (const [index, id] of ids.entries()) {
          appendToTail(db, id, buckets.subarray(ends[index - 1] ?? 0, ends[index]));
        }
      }
      return outcomes;
    });
  };
};

/** Opens the memory of a database. */
export const memoryStore = (db: Connection): MemoryStore => {
  db.read(() => backfill(db));
  db.read(() => foldTail(db));
  const index = candidateIndex(db, gramReader());
  const placesOf = (
    words: readonly string[],
    limit: number,
    langs: readonly Lang[],
  ): readonly ConcordanceHit[] => {
    const wanted = words.map(normalForm).filter((word) => word !== '');
    const hits: ConcordanceHit[] = [];
    if (wanted.length === 0) return hits;
    for (const lang of langs) {
      const ids =
        inAll(words.map((word) => index.holding(word, lang)).filter((list) => list !== undefined)) ??
        // A single letter or number forms no letter pair.
        eachValue(db, 'memory', v.number(), 'SELECT id FROM memory ORDER BY id DESC');
      let found = 0;
      for (const id of ids) {
        const pair = found < limit ? readPair(db, id) : undefined;
        if (found >= limit) break;
        const hit = pair && placeIn(pair, lang, wanted);
        if (hit === undefined) continue;
        hits.push(hit);
        found += 1;
      }
    }
    return hits.slice(0, limit);
  };
  return {
    candidates: (text, lang) => db.read(() => index.near(text, lang)),
    pair: (id) => db.read(() => readPair(db, id)),
    places: (stretch, limit, langs = languages) => db.read(() => placesOf([stretch], limit, langs)),
    holding: (words, limit) => db.read(() => placesOf(words, limit, languages)),
    add: addTo(db),
    sample: (count) => db.read(() => samplePairs(db, count)),
    all: () => readPairs(db),
    size: () => db.read(() => Number(db.prepare('SELECT count(*) FROM memory').pluck().get())),
  };
};
