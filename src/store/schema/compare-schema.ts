// Compares the schema of a file with that of the migrations: a foreign trigger may delete data, a missing table loses
// it.

import { Problem } from '../../model/problem.js';
import { type Connection, openConnection, versionOf } from '../connection.js';
import { applyMigrations } from './migrate.js';
import { schemaVersion } from './migration.js';
import { readSchema, type SchemaObject } from './read-schema.js';

/**
 * One difference. `extra`: an object that is not ours; `different`: an object of the same name with another definition.
 */
export type SchemaFault = {
  readonly kind: 'missing' | 'extra' | 'different';
  readonly type: string;
  readonly name: string;
  /** The statement that creates it correctly; empty for `extra`. */
  readonly sql: string;
};

/** Reads from a database that the migrations up to a version create. */
export const ofExpected = <T>(version: number, read: (db: Connection) => T): T => {
  const db = openConnection(':memory:');
  try {
    applyMigrations(db, version);
    return read(db);
  } finally {
    db.close();
  }
};

/** Differences of a schema, tables first. */
export const compareSchema = (
  found: readonly SchemaObject[],
  expected: readonly SchemaObject[],
): readonly SchemaFault[] => {
  const key = ({ type, name }: SchemaObject): string => `${type} ${name}`;
  const there = new Map(found.map((one) => [key(one), one]));
  const wanted = new Set(expected.map(key));
  const faults = expected.flatMap((one): SchemaFault[] => {
    const { type, name, sql } = one;
    const same = there.get(key(one));
    if (same === undefined) return [{ kind: 'missing', type, name, sql: sql ?? '' }];
    return same.sql === sql ? [] : [{ kind: 'different', type, name, sql: sql ?? '' }];
  });
  const extra = found
    .filter((one) => !wanted.has(key(one)))
    .map(({ type, name }): SchemaFault => ({ kind: 'extra', type, name, sql: '' }));
  return [...faults, ...extra].sort((a, b) => Number(a.type !== 'table') - Number(b.type !== 'table'));
};

/** A short name of a fault, the same in every language: `missing index term_key`. */
export const faultText = ({ kind, type, name }: SchemaFault): string => `${kind} ${type} ${name}`;

/** The version whose schema a database has exactly, whatever version it states. */
const versionOfSchema = (found: readonly SchemaObject[]): number | undefined => {
  for (let version = schemaVersion; version > 0; version -= 1)
    if (compareSchema(found, ofExpected(version, readSchema)).length === 0) return version;
  return undefined;
};

/** Differences of a database's schema from the schema of its version; a version too low is the only difference. */
export const schemaFaults = (db: Connection): readonly SchemaFault[] => {
  const found = readSchema(db);
  const stated = Math.max(0, versionOf(db));
  const faults = compareSchema(found, ofExpected(stated, readSchema));
  const version = faults.length === 0 ? stated : versionOfSchema(found);
  // A lower one may as well be a table that is missing.
  if (version === undefined || version <= versionOf(db)) return faults;
  const sql = `PRAGMA user_version = ${version}`;
  return [{ kind: 'different', type: 'pragma', name: 'user_version', sql }];
};

/** Asserts that a database has the schema of its version. @throws Problem `database-schema` */
export const requireSchema = (db: Connection): void => {
  const faults = schemaFaults(db);
  if (faults.length === 0) return;
  throw new Problem('database-schema', { file: db.path, what: faults.slice(0, 3).map(faultText).join(', ') });
};

/**
 * Repairs all faults that can be repaired without loss: creates missing tables (empty) and indexes, drops foreign
 * triggers, views and indexes, corrects a wrong version. Foreign tables and tables with another definition stay.
 * @returns what was repaired
 */
export const repairSchema = (db: Connection): readonly SchemaFault[] =>
  db.write(() => {
    const faults = schemaFaults(db);
    const isSafe = ({ kind, type }: SchemaFault): boolean =>
      kind === 'missing' || type === 'pragma' || (type !== 'table' && (kind === 'extra' || type === 'index'));
    const repaired = faults.filter(isSafe);
    const standing = new Set(readSchema(db).map(({ name }) => name));
    for (const { kind, type, name } of repaired) {
      if (kind !== 'missing' && type !== 'pragma') {
        db.exec(`DROP ${type} "${name.replaceAll('"', '""')}"`);
        standing.delete(name);
      }
    }
    const made = repaired.filter(({ kind, name }) => kind !== 'extra' && !standing.has(name));
    for (const { sql } of made) db.exec(sql);
    return repaired.filter((fault) => fault.kind === 'extra' || made.includes(fault));
  });
