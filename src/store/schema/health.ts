// The health of the database, for `doctor`.

import * as v from 'valibot';
import { type Connection, versionOf } from '../connection.js';
import { allRows, shape } from '../rows.js';
import { faultText, schemaFaults } from './compare-schema.js';
import { contentFaults } from './content-faults.js';
import { readSchema } from './read-schema.js';

/** The state of a database. `faults` is the result of SQLite's own check; empty if it found none. */
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

const domainShape = shape('concept', { domain: v.string(), concepts: v.number() });
const domainSql = 'SELECT domain, count(*) AS concepts FROM concept GROUP BY domain ORDER BY domain';

/**
 * Checks a whole database; takes about a second for every 100 MB.
 * @param unreadable names rows that the program's readers refuse
 */
export const examine = (db: Connection, unreadable: (db: Connection) => readonly string[]): Health =>
  db.read(() => {
    const tables = new Set(readSchema(db).map(({ type, name }) => (type === 'table' ? name : '')));
    const count = (table: string, where = 'true'): number =>
      tables.has(table)
        ? Number(db.prepare(`SELECT count(*) FROM ${table} WHERE ${where}`).pluck().get())
        : 0;
    const integrity = db.prepare('PRAGMA integrity_check').pluck().all().map(String);
    const orphans = db.prepare('PRAGMA foreign_key_check').all().length;
    const built = schemaFaults(db).map(faultText);
    const content = contentFaults(db);
    return {
      schema: versionOf(db),
      bytes: Number(db.pragma('page_count')) * Number(db.pragma('page_size')),
      faults: [
        ...integrity.filter((line) => line !== 'ok'),
        ...(orphans === 0 ? [] : [`foreign_key_check: ${orphans}`]),
        ...built,
        ...content,
        // A fault that a condition describes with its number of rows is named once.
        ...(content.length > 0 ? [] : unreadable(db)),
      ],
      concepts: count('concept'),
      terms: count('term'),
      changes: count('history'),
      documents: count('document'),
      translated: count('segment', "target <> ''"),
      domains: tables.has('concept') ? allRows(db, domainShape, domainSql) : [],
    };
  });
