// The memory's index for most of its pairs. For each bucket and batch it stores the ids of the pairs with that bucket as
// increasing differences in LEB128 (7 bits a byte). Filling SQLite's own full-text index takes ten times as long.

import * as v from 'valibot';
import type { Connection } from '../connection.js';
import { blob, bulkValues, oneRow, shape } from '../rows.js';
import { bucketCount } from './grams.js';

/** More batches than any memory has; bucket and batch together fit into 31 bits. */
const batchLimit = 8192;

/** Pairs with their buckets, ordered by pair id. */
export type Postings = {
  readonly ids: readonly number[];
  /** The buckets of all pairs, concatenated. */
  readonly buckets: Uint32Array;
  /** End offset of each pair's buckets. */
  readonly ends: readonly number[];
};

/** The number of pairs for each bucket. `batches` changes with every batch. */
export type IndexState = { readonly batches: number; readonly counts: Uint32Array };

const stateShape = shape('memory_state', {
  batches: v.number(),
  counts: v.pipe(
    blob,
    v.check(
      ({ length }) => length === bucketCount * Uint32Array.BYTES_PER_ELEMENT,
      'not one number a bucket',
    ),
  ),
});

/** The number of batches. */
export const batchesOf = (db: Connection): number =>
  Number(db.prepare('SELECT batches FROM memory_state').pluck().get() ?? 0);

/** Reads the state of the index, about one megabyte. */
export const readState = (db: Connection): IndexState => {
  const row = oneRow(db, stateShape, 'SELECT batches, counts FROM memory_state');
  if (row === undefined) return { batches: 0, counts: new Uint32Array(bucketCount) };
  // A copy, because a typed array needs an offset aligned to four bytes.
  return { batches: row.batches, counts: new Uint32Array(new Uint8Array(row.counts).buffer) };
};

/** Groups ids by bucket with a counting sort, which keeps the ids of each bucket in increasing order. */
const byBucket = ({ ids, buckets, ends }: Postings): { starts: Uint32Array; sorted: Uint32Array } => {
  const starts = new Uint32Array(bucketCount + 1);
  for (let at = 0; at < buckets.length; at++) {
    const next = (buckets[at] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  }
  const next = starts.slice();
  const sorted = new Uint32Array(buckets.length);
  let at = 0;
  for (const [index, id] of ids.entries()) {
    for (const end = ends[index] as number; at < end; at++) {
      const bucket = buckets[at] as number;
      const place = next[bucket] as number;
      sorted[place] = id;
      next[bucket] = place + 1;
    }
  }
  return { starts, sorted };
};

/**
 * Writes a batch. Call it inside a transaction.
 * @throws RangeError if the memory has too many batches
 */
export const writeBatch = (db: Connection, postings: Postings): void => {
  if (postings.ids.length === 0) return;
  const { batches, counts } = readState(db);
  if (batches >= batchLimit) throw new RangeError('the memory has too many batches');
  const { starts, sorted } = byBucket(postings);
  const insert = db.prepare('INSERT INTO memory_block VALUES (?, ?)');
  const buffer = new Uint8Array(postings.ids.length * 10);
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const start = starts[bucket] as number;
    const end = starts[bucket + 1] as number;
    if (start === end) continue;
    let length = 0;
    let before = 0;
    for (let at = start; at < end; at++) {
      const id = sorted[at] as number;
      let rest = id - before;
      before = id;
      while (rest > 127) {
        buffer[length++] = (rest % 128) + 128;
        rest = Math.floor(rest / 128);
      }
      buffer[length++] = rest;
    }
    insert.run(bucket * batchLimit + batches, buffer.slice(0, length));
    counts[bucket] = (counts[bucket] as number) + end - start;
  }
  db.prepare('INSERT OR REPLACE INTO memory_state VALUES (1, ?, ?)').run(
    batches + 1,
    new Uint8Array(counts.buffer),
  );
};

const idsSql = 'SELECT ids FROM memory_block WHERE id BETWEEN ? AND ?';

/** Calls `take` with the id of every pair that has a bucket. */
export const eachPosting = (db: Connection, bucket: number, take: (id: number) => void): void => {
  const from = bucket * batchLimit;
  for (const bytes of bulkValues(db, 'memory_block', blob, idsSql, from, from + batchLimit - 1)) {
    let id = 0;
    let step = 0;
    let factor = 1;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      step += (byte & 127) * factor;
      factor *= 128;
      if (byte < 128) {
        id += step;
        take(id);
        step = 0;
        factor = 1;
      }
    }
  }
};
