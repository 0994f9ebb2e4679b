// The memory's index for its newest pairs: pages that are read from end to end, so that confirming a segment costs one
// small write. A full tail becomes a batch of the block index.

import * as v from 'valibot';
import type { Connection } from '../connection.js';
import { blob, bulkValues, oneRow, shape } from '../rows.js';
import { type Postings, writeBatch } from './blocks.js';

// Bytes of a page, which is rewritten with every pair: about 20 pairs.
const pageBytes = 8192;
/** Reading this number of pages takes about two milliseconds of a search. */
const mostPages = 384;

const pageShape = shape('memory_tail', { id: v.number(), entries: blob });
const lastPageSql = 'SELECT id, entries FROM memory_tail ORDER BY id DESC LIMIT 1';

/** Adds a pair with its buckets. Call it inside a transaction. */
export const appendToTail = (db: Connection, id: number, buckets: Uint32Array): void => {
  const entry = new Uint8Array(Uint32Array.of(id, buckets.length, ...buckets).buffer);
  const page = oneRow(db, pageShape, lastPageSql);
  if (page === undefined || page.entries.length > pageBytes) {
    db.prepare('INSERT INTO memory_tail (entries) VALUES (?)').run(entry);
    return;
  }
  const entries = new Uint8Array(page.entries.length + entry.length);
  entries.set(page.entries);
  entries.set(entry, page.entries.length);
  db.prepare('UPDATE memory_tail SET entries = ? WHERE id = ?').run(entries, page.id);
};

/** Calls `take` with each pair of the tail and its buckets `[from, to)` in `words`. */
export const eachInTail = (
  db: Connection,
  take: (id: number, words: Uint32Array, from: number, to: number) => void,
): void => {
  for (const bytes of bulkValues(db, 'memory_tail', blob, 'SELECT entries FROM memory_tail ORDER BY id')) {
    const words = new Uint32Array(new Uint8Array(bytes).buffer);
    for (let at = 0; at < words.length; ) {
      const to = at + 2 + (words[at + 1] as number);
      take(words[at] as number, words, at + 2, to);
      at = to;
    }
  }
};

const tailPostings = (db: Connection): Postings => {
  const ids: number[] = [];
  const ends: number[] = [];
  const buckets: number[] = [];
  eachInTail(db, (id, words, from, to) => {
    ids.push(id);
    for (let at = from; at < to; at++) buckets.push(words[at] as number);
    ends.push(buckets.length);
  });
  return { ids, buckets: Uint32Array.from(buckets), ends };
};

/** Turns a long tail into a batch; cheap for a short one. */
export const foldTail = (db: Connection): void => {
  const isLong = (): boolean =>
    Number(db.prepare('SELECT count(*) FROM memory_tail').pluck().get()) > mostPages;
  if (!isLong()) return;
  db.write(() => {
    // Another process may have done it first.
    if (!isLong()) return;
    writeBatch(db, tailPostings(db));
    db.exec('DELETE FROM memory_tail');
  });
};
