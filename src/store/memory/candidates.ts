// Finds pairs that share rare letter pairs with a text: few enough to compare them with the text one by one.

import * as v from 'valibot';
import type { Lang } from '../../model/language.js';
import type { Connection } from '../connection.js';
import { bulkValues } from '../rows.js';
import { batchesOf, eachPosting, type IndexState, readState } from './blocks.js';
import { bucketCount, type GramReader, segmentKey } from './grams.js';
import { eachInTail } from './tail.js';

/** A possibly similar pair, with its text in the language of the query. */
export type Candidate = { readonly id: number; readonly text: string };

// Measured with a million pairs: a larger budget of postings takes longer and finds no more.
const budget = 15_000;
const fewestBuckets = 3;
const mostBuckets = 24;
// Each candidate is a page of its own, read from disk on first use. With 100, none of the pairs with a similarity of at
// least one half is lost.
const mostCandidates = 120;

/** The index of one database. */
export type CandidateIndex = {
  readonly near: (text: string, lang: Lang) => readonly Candidate[];
  /** Ids of the pairs that may contain a passage, newest first; undefined if the passage is too short to tell. */
  readonly holding: (stretch: string, lang: Lang) => readonly number[] | undefined;
};

/** The buckets worth reading: the rarest ones that fit the budget. */
const rarest = (buckets: Uint32Array, counts: Uint32Array): readonly number[] => {
  const count = (bucket: number): number => counts[bucket] as number;
  const chosen: number[] = [];
  let postings = 0;
  let read = 0;
  for (const bucket of [...buckets].sort((a, b) => count(a) - count(b))) {
    postings += count(bucket);
    const isDear = read >= fewestBuckets && postings > budget;
    if (isDear || read === mostBuckets) break;
    chosen.push(bucket);
    // A bucket that is in no batch costs nothing; the tail may have it.
    if (count(bucket) > 0) read += 1;
  }
  return chosen;
};

/** Counts for each id how many of the chosen buckets it has. */
const overlaps = (db: Connection, chosen: readonly number[], marks: Uint8Array): Map<number, number> => {
  const shared = new Map<number, number>();
  const take = (id: number): void => void shared.set(id, (shared.get(id) ?? 0) + 1);
  for (const bucket of chosen) {
    marks[bucket] = 1;
    eachPosting(db, bucket, take);
  }
  eachInTail(db, (id, words, from, to) => {
    let count = 0;
    for (let at = from; at < to; at++) count += marks[words[at] as number] as number;
    if (count > 0) shared.set(id, count);
  });
  for (const bucket of chosen) marks[bucket] = 0;
  return shared;
};

const best = (shared: ReadonlyMap<number, number>): readonly number[] => {
  const byCount: number[][] = [];
  for (const [id, count] of shared) {
    byCount[count] ??= [];
    byCount[count].push(id);
  }
  const ids: number[] = [];
  for (const group of byCount.reverse()) {
    // Among equally similar pairs the newest are read.
    for (const id of group?.sort((a, b) => b - a) ?? []) if (ids.length < mostCandidates) ids.push(id);
  }
  return ids;
};

// From this size on, reading the texts is cheaper than reading another list.
const fewEnough = 300;

const postingsOf = (db: Connection, bucket: number, count: number): Float64Array => {
  const ids = new Float64Array(count);
  let length = 0;
  eachPosting(db, bucket, (id) => {
    ids[length++] = id;
  });
  // Ids increase within a batch; a later batch may contain earlier pairs.
  return ids.subarray(0, length).sort();
};

const common = (a: Float64Array, b: Float64Array): Float64Array => {
  let length = 0;
  let at = 0;
  for (const id of a) {
    while (at < b.length && (b[at] as number) < id) at += 1;
    if (b[at] === id) a[length++] = id;
  }
  return a.subarray(0, length);
};

/** Ids of the pairs that have all, or nearly all, of some buckets, newest first. */
const havingAll = (db: Connection, buckets: Uint32Array, counts: Uint32Array): readonly number[] => {
  const count = (bucket: number): number => counts[bucket] as number;
  const [rare, ...others] = [...buckets].sort((a, b) => count(a) - count(b));
  if (rare === undefined) return [];
  let ids = postingsOf(db, rare, count(rare));
  for (const bucket of others) {
    if (ids.length <= fewEnough) break;
    ids = common(ids, postingsOf(db, bucket, count(bucket)));
  }
  const wanted = new Set(buckets);
  const newest: number[] = [];
  eachInTail(db, (id, words, from, to) => {
    let shared = 0;
    for (let at = from; at < to; at++) if (wanted.has(words[at] as number)) shared += 1;
    if (shared >= wanted.size) newest.push(id);
  });
  return [...ids, ...newest].sort((a, b) => b - a);
};

/** Opens the index of a database. */
export const candidateIndex = (db: Connection, grams: GramReader): CandidateIndex => {
  const marks = new Uint8Array(bucketCount);
  let state: IndexState | undefined;
  const counts = (): Uint32Array => {
    // Another process may have added a batch.
    if (state === undefined || state.batches !== batchesOf(db)) state = readState(db);
    return state.counts;
  };
  const bucketsOf = (text: string, lang: Lang): readonly number[] => {
    grams.read(text, lang);
    return rarest(grams.take(), counts());
  };
  return {
    near: (text, lang) => {
      const equalSql = `SELECT id FROM memory WHERE ${lang}_key = ? ORDER BY id DESC LIMIT 50`;
      const equal = bulkValues(db, 'memory', v.number(), equalSql, segmentKey(text));
      const ids = new Set([...equal, ...best(overlaps(db, bucketsOf(text, lang), marks))]);
      const read = db.prepare(`SELECT ${lang} FROM memory WHERE id = ?`).pluck();
      return [...ids].flatMap((id) => {
        const found = read.get(id);
        return typeof found === 'string' ? [{ id, text: found }] : [];
      });
    },
    holding: (stretch, lang) => {
      grams.read(stretch, lang, false);
      const buckets = grams.take();
      return buckets.length === 0 ? undefined : havingAll(db, buckets, counts());
    },
  };
};
