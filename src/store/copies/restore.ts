// Replaces the database with a backup and keeps a copy of the former content beside it.

import { Problem } from '../../model/problem.js';
import { type Connection, openConnection, openToRead } from '../connection.js';
import {
  flushFile,
  freeName,
  isThere,
  makePrivate,
  moveWithLogs,
  nameFinally,
  removeWithLogs,
  temporaryBeside,
} from '../database-file.js';
import { faultText, schemaFaults } from '../schema/compare-schema.js';
import { readSchema } from '../schema/read-schema.js';
import { asProblem, sqliteCode } from '../sqlite-problem.js';
import { contentHash, tableColumns } from './content-hash.js';
import { copyBeside } from './copy-whole.js';

/** Reads a backup from end to end. @throws Problem `backup-damaged`, `backup-foreign` */
const requireSound = (source: Connection, backup: string): void => {
  if (source.pragma('integrity_check') !== 'ok') throw new Problem('backup-damaged', { file: backup });
  const faults = schemaFaults(source);
  if (faults.length === 0) return;
  throw new Problem('backup-foreign', { file: backup, what: faults.slice(0, 3).map(faultText).join(', ') });
};

const isForeign = (error: unknown): boolean => error instanceof Problem && error.code === 'database-not-ours';

// Names the file at fault: a read error concerns the backup, a write error the folder of the database.
const stageProblem = (error: unknown, backup: string, path: string): unknown => {
  const isCorrupt = error instanceof Problem && error.code === 'database-corrupt';
  if (isCorrupt || /^SQLITE_(CORRUPT|NOTADB)/.test(sqliteCode(error))) {
    return new Problem('backup-damaged', { file: backup }, { cause: error });
  }
  if (isForeign(error)) return new Problem('backup-not-ours', { file: backup }, { cause: error });
  return error instanceof Problem ? error : asProblem(error, path);
};

/**
 * Copies a backup into a temporary file beside the database and verifies the copy.
 * @returns the path of the copy
 * @throws Problem `backup-…`, `database-…` of the backup, `disk-full`, `database-unwritable`
 */
const stage = (backup: string, path: string): string => {
  const temporary = temporaryBeside(path);
  let source: Connection | undefined;
  try {
    source = openToRead(backup);
    requireSound(source, backup);
    makePrivate(temporary);
    source.prepare('VACUUM INTO ?').run(temporary);
    flushFile(temporary);
    return temporary;
  } catch (error) {
    removeWithLogs(temporary);
    throw stageProblem(error, backup, path);
  } finally {
    source?.close();
  }
};

const clear = (db: Connection): void => {
  const order = ['trigger', 'view', 'table'];
  for (const kind of order) {
    for (const { type, name } of readSchema(db)) {
      if (type === kind) db.exec(`DROP ${type} IF EXISTS "${name.replaceAll('"', '""')}"`);
    }
  }
};

const sequences = (db: Connection): ReadonlyMap<string, number> =>
  new Map(
    db
      .prepare('SELECT name, seq FROM sqlite_sequence')
      .raw()
      .all()
      .flatMap((row) => (Array.isArray(row) ? [[String(row[0]), Number(row[1])] as const] : [])),
  );

/** Ids are never reused: an open window may still refer to rows that the backup does not have. */
const keepSequences = (db: Connection, before: ReadonlyMap<string, number>): void => {
  const now = sequences(db);
  for (const [name, seq] of before) {
    const is = now.get(name);
    if (is === undefined) db.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(name, seq);
    else if (is < seq) db.prepare('UPDATE sqlite_sequence SET seq = ? WHERE name = ?').run(seq, name);
  }
};

const fill = (db: Connection): void => {
  const made = db.prepare(
    "SELECT sql FROM backup.sqlite_schema WHERE type = ? AND sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
  );
  for (const sql of made.pluck().all('table')) db.exec(String(sql));
  for (const { type, name } of readSchema(db, 'backup')) {
    if (type !== 'table') continue;
    const { names, order } = tableColumns(db, name, 'backup');
    const columns = names.join();
    db.exec(
      `INSERT INTO main."${name}" (${columns}) SELECT ${columns} FROM backup."${name}" ORDER BY ${order}`,
    );
  }
  for (const sql of made.pluck().all('index')) db.exec(String(sql));
  db.exec(`PRAGMA user_version = ${Number(db.pragma('backup.user_version'))}`);
};

/** Replaces the content of a database in one transaction; other windows see all of it or nothing. */
const replaceContent = (db: Connection, staged: string): string => {
  const { path } = db;
  db.exec('PRAGMA foreign_keys = OFF');
  db.prepare('ATTACH ? AS backup').run(staged);
  return db.write(() => {
    const before = sequences(db);
    const reader = openToRead(path);
    let kept: string;
    try {
      kept = copyBeside(reader, `${path}.before-restore`);
    } finally {
      reader.close();
    }
    clear(db);
    fill(db);
    // SQLite's own page-wise copy reports success even if another process holds the file; this compares the actual
    // content.
    if (contentHash(db) !== contentHash(db, 'backup'))
      throw new Problem('restore-unsound', { file: path, kept });
    keepSequences(db, before);
    return kept;
  });
};

/** Whether SQLite cannot read a database from end to end, so that its file can only be moved away unchanged. */
const isDamaged = (error: unknown): boolean =>
  error instanceof Problem && ['database-corrupt', 'database-schema', 'database-row'].includes(error.code);

/**
 * Replaces the content of a database with that of a backup. It takes the write lock first and leaves no partial state if
 * the program is stopped. A damaged database is renamed, and a copy of the backup takes its name.
 * @returns the path of the former content; undefined if there was none
 * @throws Problem `backup-damaged`, `backup-foreign`, `restore-unsound`, `database-…`, `disk-full`
 */
export const restoreFrom = (backup: string, path: string): string | undefined => {
  const staged = stage(backup, path);
  try {
    let kept: string | undefined;
    if (isThere(path)) {
      try {
        const db = openConnection(path);
        try {
          return replaceContent(db, staged);
        } finally {
          db.close();
        }
      } catch (error) {
        if (!isDamaged(error)) throw error;
        kept = freeName(`${path}.damaged`);
        moveWithLogs(path, kept);
      }
    }
    if (!nameFinally(staged, path)) throw new Problem('database-locked', { file: path });
    return kept;
  } finally {
    removeWithLogs(staged);
  }
};
