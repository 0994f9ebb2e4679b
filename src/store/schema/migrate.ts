// Brings a database to the schema that this program knows.

import { applicationId, type Database, versionOf } from '../connection.js';
import { copyInto } from './copy-into.js';
import type { Migration } from './migration.js';
import { migrations as known } from './migrations.js';

// A copy of an earlier, failed attempt may be the only good one: never overwrite it.
const backUp = (db: Database, version: number): void => {
  const name = `${db.path}.backup-v${version}`;
  for (let copy = 2, path = name; !copyInto(db, path); copy += 1) path = `${name}-${copy}`;
};

/**
 * Runs the migrations that a database lacks, and `fill` where it was empty, in one transaction: after a crash
 * the file is as before. A database that already holds something is copied first, to `<path>.backup-v<version>`.
 * Another process may have done the same meanwhile; then nothing is left to do.
 */
export const migrate = (db: Database, fill: () => void, migrations: readonly Migration[] = known): void => {
  const target = Math.max(...migrations.map((migration) => migration.version));
  const before = versionOf(db);
  if (before >= target) return;
  if (before > 0) db.read(() => backUp(db, before));
  db.write(() => {
    const version = versionOf(db);
    for (const migration of migrations.filter((one) => one.version > version)) {
      db.exec(migration.sql);
      db.exec(`PRAGMA user_version = ${migration.version}`);
    }
    if (version > 0) return;
    db.exec(`PRAGMA application_id = ${applicationId}`);
    fill();
  });
};
