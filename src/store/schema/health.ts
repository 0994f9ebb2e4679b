// What `doctor` says of the database.

import { type Database, versionOf } from '../connection.js';

/** The state of a database. `faults` is what SQLite's own check found; none when all is well. */
export type Health = {
  readonly schema: number;
  readonly bytes: number;
  readonly faults: readonly string[];
  readonly concepts: number;
  readonly terms: number;
  readonly changes: number;
  readonly documents: number;
  readonly translated: number;
  readonly domains: readonly { readonly domain: string; readonly concepts: number }[];
};

/** Checks a whole database; takes about a second for every 100 MB. */
export const examine = (db: Database): Health =>
  db.read(() => {
    const count = (sql: string): number => Number(db.prepare(sql).pluck().get());
    const integrity = db.prepare('PRAGMA integrity_check').pluck().all().map(String);
    const orphans = db.prepare('PRAGMA foreign_key_check').all().length;
    return {
      schema: versionOf(db),
      bytes: Number(db.pragma('page_count')) * Number(db.pragma('page_size')),
      faults: [
        ...integrity.filter((line) => line !== 'ok'),
        ...(orphans === 0 ? [] : [`foreign_key_check: ${orphans}`]),
      ],
      concepts: count('SELECT count(*) FROM concept'),
      terms: count('SELECT count(*) FROM term'),
      changes: count('SELECT count(*) FROM history'),
      documents: count('SELECT count(*) FROM document'),
      translated: count("SELECT count(*) FROM segment WHERE target <> ''"),
      domains: db
        .prepare('SELECT domain, count(*) AS concepts FROM concept GROUP BY domain ORDER BY domain')
        .all() as Health['domains'],
    };
  });
