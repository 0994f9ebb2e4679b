// With which shipped glossary a database was last brought together, and what came of it.

import type { Database } from '../connection.js';

const stampName = 'glossary-stamp';
const reportName = 'glossary-update';

const note = (db: Database, name: string, value: string): void => {
  db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(
    name,
    value,
  );
};

/** Notes the stamp of the shipped glossary that the database now knows. */
export const noteStamp = (db: Database, stamp: string): void => note(db, stampName, stamp);

/** Whether the shipped glossary is another than the database knows. One that began without it is left alone. */
export const isBehind = (db: Database, stamp: string): boolean =>
  db
    .prepare('SELECT (SELECT value FROM meta WHERE name = ?) IS NOT ? AND EXISTS (SELECT 1 FROM shipped)')
    .pluck()
    .get(stampName, stamp) === 1;

/** Keeps the report of an update. */
export const noteReport = (db: Database, report: unknown): void =>
  note(db, reportName, JSON.stringify(report));

/** The report that was kept last. */
export const lastReport = (db: Database): unknown => {
  const kept = db.prepare('SELECT value FROM meta WHERE name = ?').pluck().get(reportName);
  return typeof kept === 'string' ? JSON.parse(kept) : undefined;
};
