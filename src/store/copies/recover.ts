// Saves the readable part of a damaged database into a new one.

import Sqlite from 'better-sqlite3';
import { Problem } from '../../model/problem.js';
import { applicationId, type Connection, openConnection } from '../connection.js';
import { makePrivate, nameFinally, removeWithLogs } from '../database-file.js';
import { temporaryBeside } from '../files-beside.js';
import { mendContent } from '../schema/content-faults.js';
import { applyMigrations } from '../schema/migrate.js';
import { schemaVersion } from '../schema/migration.js';
import { readSchema } from '../schema/read-schema.js';
import { sqliteCode } from '../sqlite-problem.js';
import { adoptOrphans } from './adopt-orphans.js';
import { tableColumns } from './content-hash.js';
import { refuseTaken, targetProblem } from './copy-target.js';

/** The result for one table: rows that were saved, and places where something could not be read. */
export type RecoveredTable = { readonly table: string; readonly rows: number; readonly gaps: number };

const isDamage = (error: unknown): boolean => /^SQLITE_(CORRUPT|NOTADB|IOERR|ERROR)/.test(sqliteCode(error));

type Take = (row: readonly unknown[]) => boolean;

/** Reads rows from a key up to the end or a damaged page. Returns the last key that was read. */
const readOn = (
  source: Sqlite.Database,
  sql: string,
  from: number,
  take: Take,
): { readonly last: number; readonly isDone: boolean; readonly rows: number } => {
  let last = from;
  let rows = 0;
  try {
    for (const row of source.prepare(sql).raw().iterate(from)) {
      if (!Array.isArray(row)) continue;
      const [key, ...values] = row;
      last = Number(key);
      if (take(values)) rows += 1;
    }
    return { last, isDone: true, rows };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { last, isDone: false, rows };
  }
};

// After a damaged page the next readable row may be far away: the step doubles until a row is read. 2^53 is the largest
// key.
const mostFailures = 54;

/**
 * Yields every row that can be reached by its number: forwards from the start of each readable run, and backwards into
 * the gap before it.
 */
const rowsByNumber = (
  source: Sqlite.Database,
  table: string,
  columns: readonly string[],
  take: Take,
): { readonly rows: number; readonly gaps: number } => {
  const select = `SELECT rowid, ${columns.join()} FROM "${table}" WHERE rowid`;
  let rows = 0;
  let gaps = 0;
  let from = -1;
  for (let step = 1, failures = 0; failures < mostFailures; failures += 1, step *= 2) {
    const read = readOn(source, `${select} > ? ORDER BY rowid`, from, take);
    rows += read.rows;
    const isReadable = read.isDone || read.last > from;
    if (isReadable && gaps > 0) rows += readOn(source, `${select} <= ? ORDER BY rowid DESC`, from, take).rows;
    if (read.isDone) return { rows, gaps };
    if (isReadable || gaps === 0) {
      gaps += 1;
      failures = 0;
      step = 1;
    }
    from = Math.max(read.last, from) + step;
  }
  return { rows, gaps };
};

const rowsInOrder = (
  source: Sqlite.Database,
  table: string,
  columns: readonly string[],
  take: Take,
): { readonly rows: number; readonly gaps: number } => {
  let rows = 0;
  for (const direction of ['ASC', 'DESC']) {
    try {
      const sql = `SELECT ${columns.join()} FROM "${table}" ORDER BY 1 ${direction}`;
      for (const row of source.prepare(sql).raw().iterate()) if (Array.isArray(row) && take(row)) rows += 1;
      return { rows, gaps: 0 };
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
  }
  return { rows, gaps: 1 };
};

const columnsIn = (source: Sqlite.Database, table: string): readonly string[] => {
  try {
    return source
      .prepare(`SELECT '"' || name || '"' FROM pragma_table_info(?)`)
      .pluck()
      .all(table)
      .map(String);
  } catch (error) {
    if (isDamage(error)) return [];
    throw error;
  }
};

const recoverTable = (source: Sqlite.Database, db: Connection, table: string): RecoveredTable => {
  const there = new Set(columnsIn(source, table));
  const columns = tableColumns(db, table).names.filter((name) => there.has(name));
  if (columns.length === 0) return { table, rows: 0, gaps: 1 };
  const insert = db.prepare(
    `INSERT OR IGNORE INTO "${table}" (${columns.join()}) VALUES (${columns.map(() => '?').join()})`,
  );
  const take: Take = (values) => {
    try {
      return insert.run(...values).changes > 0;
    } catch {
      // The value does not fit our tables.
      return false;
    }
  };
  const sql = db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table);
  const hasNumbers = !String(sql).includes('WITHOUT ROWID');
  return { table, ...(hasNumbers ? rowsByNumber : rowsInOrder)(source, table, columns, take) };
};

/** Removes rows whose parent row is lost and cannot be replaced: they would be damage themselves. */
const dropOrphans = (db: Connection): void => {
  db.exec(`
    DELETE FROM term WHERE concept NOT IN (SELECT id FROM concept);
    DELETE FROM segment WHERE document NOT IN (SELECT id FROM document);
    DELETE FROM cut WHERE document NOT IN (SELECT id FROM document);
    DELETE FROM segment_history WHERE document NOT IN (SELECT id FROM document);
    DELETE FROM waiver WHERE segment NOT IN (SELECT id FROM segment);
    DELETE FROM participant WHERE meeting NOT IN (SELECT id FROM meeting);
    UPDATE document SET meeting = NULL WHERE meeting NOT IN (SELECT id FROM meeting);
    UPDATE memory SET segment = NULL WHERE segment NOT IN (SELECT id FROM segment);
    DELETE FROM memory WHERE origin NOT IN (SELECT id FROM memory_origin);`);
};

const open = (file: string): Sqlite.Database => {
  const source = new Sqlite(file, { readonly: true, fileMustExist: true });
  // As numbers, large integers would lose digits, and their rows would not fit the tables.
  source.defaultSafeIntegers();
  source.pragma('trusted_schema = OFF');
  // With the check on, one wrong cell would make a page unreadable.
  source.pragma('cell_size_check = OFF');
  return source;
};

/**
 * Saves the readable rows of a damaged file into a new database. Only reads the damaged file.
 * @returns the result for each table
 * @throws Problem `recover-nothing`, `backup-exists`, `backup-unwritable`, `disk-full`, `file-…`
 */
export const recoverInto = (file: string, target: string): readonly RecoveredTable[] => {
  refuseTaken(target);
  const temporary = temporaryBeside(target);
  let source: Sqlite.Database | undefined;
  let db: Connection | undefined;
  try {
    source = open(file);
    makePrivate(temporary);
    db = openConnection(temporary);
    const [from, into] = [source, db];
    into.exec('PRAGMA foreign_keys = OFF');
    const tables = into.write(() => {
      applyMigrations(into, schemaVersion);
      into.exec(`PRAGMA application_id = ${applicationId}`);
      const names = readSchema(into).filter(({ type }) => type === 'table');
      const found = names.map(({ name }) => recoverTable(from, into, name));
      const mended = mendContent(into);
      adoptOrphans(into);
      dropOrphans(into);
      return found.map(({ table, rows, gaps }) => {
        const deleted = mended.get(table);
        return deleted === undefined
          ? { table, rows, gaps }
          : { table, rows: rows - deleted, gaps: gaps + 1 };
      });
    });
    db.close();
    db = undefined;
    if (tables.every(({ rows }) => rows === 0)) throw new Problem('recover-nothing', { file });
    if (!nameFinally(temporary, target)) throw new Problem('backup-exists', { file: target });
    return tables;
  } catch (error) {
    if (isDamage(error)) throw new Problem('recover-nothing', { file }, { cause: error });
    throw targetProblem(error, target);
  } finally {
    source?.close();
    db?.close();
    removeWithLogs(temporary);
  }
};
