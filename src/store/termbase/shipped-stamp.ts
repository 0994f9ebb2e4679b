// With which shipped glossary a database was last brought together.

import type { Connection } from '../connection.js';
import { setMeta } from '../meta.js';

const stampName = 'glossary-stamp';

/** Notes the stamp of the shipped glossary that the database now knows. */
export const noteStamp = (db: Connection, stamp: string): void => setMeta(db, stampName, stamp);

/** Whether the shipped glossary is another than the database knows. One that began without it is left alone. */
export const isBehind = (db: Connection, stamp: string): boolean =>
  db
    .prepare('SELECT (SELECT value FROM meta WHERE name = ?) IS NOT ? AND EXISTS (SELECT 1 FROM shipped)')
    .pluck()
    .get(stampName, stamp) === 1;
