// Whether a file is built as the migrations build it: a trigger may delete what is written, a missing table loses it.

import { Problem } from '../../model/problem.js';
import { type Connection, openConnection, versionOf } from '../connection.js';
import { applyMigrations } from './migrate.js';
import { readSchema, type SchemaObject } from './read-schema.js';

/** One difference. `extra`: nothing of ours; `different`: of the same name, made by another statement. */
export type SchemaFault = {
  readonly kind: 'missing' | 'extra' | 'different';
  readonly type: string;
  readonly name: string;
  /** The statement that makes it as it should be; empty for what is extra. */
  readonly sql: string;
};

/** Reads something of a database that the migrations up to a version make. */
export const ofExpected = <T>(version: number, read: (db: Connection) => T): T => {
  const db = openConnection(':memory:');
  try {
    applyMigrations(db, version);
    return read(db);
  } finally {
    db.close();
  }
};

/** Faults of a schema, tables first. */
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

/** A fault in a few words, the same in every language: `missing index term_key`. */
export const faultText = ({ kind, type, name }: SchemaFault): string => `${kind} ${type} ${name}`;

/** Differences of a database's schema from that of its version. */
export const schemaFaults = (db: Connection): readonly SchemaFault[] =>
  compareSchema(readSchema(db), ofExpected(versionOf(db), readSchema));

/** @throws Problem `database-schema` where a database is not built as its version should be */
export const requireSchema = (db: Connection): void => {
  const faults = schemaFaults(db);
  if (faults.length === 0) return;
  throw new Problem('database-schema', { file: db.path, what: faults.slice(0, 3).map(faultText).join(', ') });
};

/**
 * Repairs what can be repaired without a loss: makes missing tables (empty ones) and indexes, drops triggers, views and
 * indexes that are none of ours. Tables that are none of ours, or made otherwise, stay.
 * @returns what was repaired
 */
export const repairSchema = (db: Connection): readonly SchemaFault[] =>
  db.write(() => {
    const faults = schemaFaults(db);
    const isSafe = ({ kind, type }: SchemaFault): boolean =>
      kind === 'missing' || (type !== 'table' && (kind === 'extra' || type === 'index'));
    const repaired = faults.filter(isSafe);
    const standing = new Set(readSchema(db).map(({ name }) => name));
    for (const { kind, type, name } of repaired) {
      if (kind !== 'missing') {
        db.exec(`DROP ${type} "${name.replaceAll('"', '""')}"`);
        standing.delete(name);
      }
    }
    const made = repaired.filter(({ kind, name }) => kind !== 'extra' && !standing.has(name));
    for (const { sql } of made) db.exec(sql);
    return repaired.filter((fault) => fault.kind === 'extra' || made.includes(fault));
  });
