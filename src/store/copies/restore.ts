// Replaces the database with a backup and keeps a copy of the former content beside it.

import { Problem } from '../../model/problem.js';
import type { ProblemCode } from '../../model/problem-codes.js';
import { type Connection, openConnection, openToRead } from '../connection.js';
import {
  behindLinks,
  flushFile,
  freeName,
  isThere,
  makePrivate,
  moveWithLogs,
  nameFinally,
  refuseFolder,
  removeWithLogs,
} from '../database-file.js';
import { temporaryBeside } from '../files-beside.js';
import { faultText, schemaFaults } from '../schema/compare-schema.js';
import { contentFaults } from '../schema/content-faults.js';
import { readSchema } from '../schema/read-schema.js';
import { openSnapshot } from '../snapshot.js';
import { asProblem, sqliteCode } from '../sqlite-problem.js';
import { unreadable } from '../unreadable.js';
import { contentHash, tableColumns } from './content-hash.js';
import { copyBeside } from './copy-whole.js';

const firstFaults = (source: Connection): readonly string[] => {
  const built = schemaFaults(source).map(faultText);
  if (built.length > 0) return built;
  const orphans = source.prepare('PRAGMA foreign_key_check').all().length;
  const faults = [
    ...(orphans === 0 ? [] : [`foreign_key_check: ${orphans}`]),
    // The condition after the number is for the doctor.
    ...contentFaults(source).map((fault) => fault.split(' × ')[0] ?? fault),
  ];
  return faults.length > 0 ? faults : unreadable(source);
};

/** Reads a backup from end to end. @throws Problem `backup-damaged`, `backup-foreign` */
const requireSound = (source: Connection, backup: string): void => {
  if (source.pragma('integrity_check') !== 'ok') throw new Problem('backup-damaged', { file: backup });
  const faults = firstFaults(source);
  if (faults.length === 0) return;
  throw new Problem('backup-foreign', { file: backup, what: faults.slice(0, 3).join(', ') });
};

const ofBackup: Readonly<Partial<Record<ProblemCode, ProblemCode>>> = {
  'database-corrupt': 'backup-damaged',
  'database-not-ours': 'backup-not-ours',
  'database-newer': 'backup-newer',
};

/** Names the backup in an error from reading it. */
const backupProblem = (error: unknown, backup: string): unknown => {
  const known = asProblem(error, backup);
  const code = known instanceof Problem ? ofBackup[known.code] : undefined;
  if (!(known instanceof Problem) || code === undefined) return known;
  return new Problem(code, { ...known.values, file: backup }, { cause: error });
};

/**
 * Opens a backup to read it. A log beside a backup in a folder that cannot be written is read into memory.
 * @throws Problem `backup-…`, `database-…` of the backup
 */
const openBackup = (backup: string): Connection => {
  try {
    return openToRead(backup);
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'database-unwritable'))
      throw backupProblem(error, backup);
    // Its writer was stopped half way: the journal holds pages that the file lacks.
    if (isThere(`${backup}-journal`)) throw new Problem('backup-damaged', { file: backup }, { cause: error });
    const snapshot = openSnapshot(backup);
    if (snapshot === undefined) throw error;
    return snapshot.db;
  }
};

/**
 * Copies a backup into a temporary file beside the database and verifies the copy.
 * @returns the path of the copy
 * @throws Problem `backup-…`, `database-…` of the backup, `disk-full`, `database-unwritable`
 */
const stage = (backup: string, path: string): string => {
  const temporary = temporaryBeside(path);
  const source = openBackup(backup);
  try {
    requireSound(source, backup);
    makePrivate(temporary);
    source.prepare('VACUUM INTO ?').run(temporary);
    flushFile(temporary);
    return temporary;
  } catch (error) {
    removeWithLogs(temporary);
    // A read error concerns the backup, a write error the folder of the database.
    throw /^SQLITE_(CORRUPT|NOTADB)/.test(sqliteCode(error))
      ? backupProblem(error, backup)
      : asProblem(error, path);
  } finally {
    source.close();
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

/** Whether a file holds nothing, as one that a full disk or a program that synchronises folders leaves. */
const holdsNothing = (path: string): boolean => {
  const db = openConnection(path);
  try {
    return db.read(() => readSchema(db).length === 0);
  } finally {
    db.close();
  }
};

/** Moves a damaged database away. @returns its new path */
const putAside = (path: string): string => {
  const kept = freeName(`${path}.damaged`);
  moveWithLogs(path, kept);
  return kept;
};

/**
 * Replaces the content of a database with that of a backup. It takes the write lock first and leaves no partial state if
 * the program is stopped. A damaged database is renamed, and a copy of the backup takes its name.
 * @returns the path of the former content; undefined if there was none
 * @throws Problem `backup-…`, `restore-unsound`, `database-…`, `disk-full`, `file-is-folder`
 */
export const restoreFrom = (backup: string, path: string): string | undefined => {
  refuseFolder(path);
  // The link to a database stays one.
  const file = behindLinks(path);
  const staged = stage(backup, file);
  try {
    let kept: string | undefined;
    if (isThere(file)) {
      try {
        if (!holdsNothing(file)) {
          const db = openConnection(path);
          try {
            return replaceContent(db, staged);
          } finally {
            db.close();
          }
        }
        removeWithLogs(file);
      } catch (error) {
        if (!isDamaged(error)) throw error;
        kept = putAside(file);
      }
    }
    if (!nameFinally(staged, file)) throw new Problem('database-locked', { file: path });
    return kept;
  } finally {
    removeWithLogs(staged);
  }
};
