// Migrates a database to the schema of this program.

import { applicationId, type Connection, versionOf } from '../connection.js';
import { pairKey } from '../pair-key.js';
import type { Migration } from './migration.js';
import { migrations as known } from './migrations.js';

/** Runs the missing migrations up to a version, inside a transaction if the database has content. */
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
 * Runs the missing migrations, and `fill` for an empty database, in one transaction: a crash leaves the file unchanged.
 * A database with content is backed up first. If another process has migrated it meanwhile, nothing is left to do.
 * @param backUp called with the former version
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
