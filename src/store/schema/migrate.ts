// Brings a database to the schema that this program knows.

import { applicationId, type Connection, versionOf } from '../connection.js';
import { pairKey } from '../pair-key.js';
import type { Migration } from './migration.js';
import { migrations as known } from './migrations.js';

/** Runs the migrations that a database lacks, up to a version; inside a transaction where it holds something. */
export const applyMigrations = (
  db: Connection,
  target: number,
  migrations: readonly Migration[] = known,
): void => {
  const before = versionOf(db);
  db.define('koryu_pair_key', pairKey);
  for (const { version, sql } of migrations) {
    if (version <= before || version > target) continue;
    db.exec(sql);
    db.exec(`PRAGMA user_version = ${version}`);
  }
};

/**
 * Runs the migrations that a database lacks, and `fill` where it was empty, in one transaction: after a crash
 * the file is as before. A database that already holds something is backed up first.
 * @param backUp told the version that it has
 * Another process may have done the same meanwhile; then nothing is left to do.
 */
export const migrate = (
  db: Connection,
  fill: () => void,
  backUp: (version: number) => void,
  migrations: readonly Migration[] = known,
): void => {
  const target = Math.max(...migrations.map((migration) => migration.version));
  const before = versionOf(db);
  if (before >= target) return;
  if (before > 0) db.read(() => backUp(before));
  db.write(() => {
    const isNew = versionOf(db) === 0;
    applyMigrations(db, target, migrations);
    if (!isNew) return;
    db.exec(`PRAGMA application_id = ${applicationId}`);
    fill();
  });
};
