// Databases for the campaigns, and whether one is whole.

import { existsSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { openUserDatabase } from '../../src/session/files/open-database.js';
import type { Database } from '../../src/store/database.js';
import { aSource } from '../helpers/documents.js';

/** A new database with one document of so many segments. */
export const makeDatabase = async (db: string, segments: number): Promise<void> => {
  const database = await openUserDatabase({ db, seed: false });
  const works = await database.work();
  works.open(aSource(Array.from({ length: segments }, (_, n) => `${n + 1}번째 문장이다.`)));
  database.close();
};

/** Opens a database for one piece of work. */
export const withDatabase = async <T>(db: string, work: (database: Database) => Promise<T>): Promise<T> => {
  const database = await openUserDatabase({ db, seed: false });
  try {
    return await work(database);
  } finally {
    database.close();
  }
};

/** What SQLite and the program itself find wrong with a file; nothing where it is whole. */
export const faultsOf = async (db: string): Promise<readonly string[]> => {
  try {
    const file = new Sqlite(db, { readonly: true });
    const answer = String(file.pragma('integrity_check', { simple: true }));
    file.close();
    if (answer !== 'ok') return [`integrity_check: ${answer}`];
    const { faults } = await withDatabase(db, (database) => database.health());
    return faults.map((fault) => `doctor: ${fault}`);
  } catch (error) {
    return [`does not open: ${error instanceof Error ? error.message : error}`];
  }
};

/** The first column of the first row. */
export const valueIn = (db: string, sql: string): unknown => {
  const file = new Sqlite(db, { readonly: true });
  try {
    return file.prepare(sql).pluck().get();
  } finally {
    file.close();
  }
};

/** Removes a database with what lies beside it. */
export const removeDatabase = (db: string): void => {
  for (const suffix of ['', '-wal', '-shm', '-journal']) if (existsSync(db + suffix)) rmSync(db + suffix);
};
