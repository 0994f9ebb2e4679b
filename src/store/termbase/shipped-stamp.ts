// The stamp of the shipped glossary that a database was last updated with.

import type { Connection } from '../connection.js';
import { setMeta } from '../meta.js';

const stampName = 'glossary-stamp';

/** Stores the stamp of the shipped glossary that the database now contains. */
export const noteStamp = (db: Connection, stamp: string): void => setMeta(db, stampName, stamp);

/**
 * Whether the shipped glossary differs from the one in the database. A database that was created without one is never
 * updated.
 */
export const isBehind = (db: Connection, stamp: string): boolean =>
  db
    .prepare('SELECT (SELECT value FROM meta WHERE name = ?) IS NOT ? AND EXISTS (SELECT 1 FROM shipped)')
    .pluck()
    .get(stampName, stamp) === 1;
