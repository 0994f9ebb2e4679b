// Reads a database file before it is opened for work: a setting, its size. The file stays as it is.

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Glimpse } from '../../store/peek.js';

// Places in the header of an SQLite file (sqlite.org/fileformat2.html, 1.3): numbers of four bytes, the highest first.
const [headerSize, versionAt, applicationAt] = [100, 60, 68];

/** Application id and schema version as the file's header has them; undefined where there is no file of that size. */
const headerOf = (path: string): { readonly application: number; readonly schema: number } | undefined => {
  let file: number | undefined;
  try {
    // Opening a pipe would wait for whoever writes to it.
    if (!statSync(path).isFile()) return undefined;
    file = openSync(path, 'r');
    const header = Buffer.alloc(headerSize);
    if (readSync(file, header, 0, headerSize, 0) < headerSize) return undefined;
    return { application: header.readUInt32BE(applicationAt), schema: header.readUInt32BE(versionAt) };
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
};

/** Whether a file is a database of ours that this program knows. */
const isOurs = async (path: string): Promise<boolean> => {
  const header = headerOf(path);
  // SQLite itself is native code: it is loaded only where there is something to read.
  if (header === undefined) return false;
  const [{ applicationId }, { schemaVersion }] = await Promise.all([
    import('../../store/connection.js'),
    import('../../store/schema/migration.js'),
  ]);
  return header.application === applicationId && header.schema <= schemaVersion;
};

/** What was set in the program (`language` → `ja`), or undefined where nothing was or the file cannot be read. */
export const storedSetting = async (db: string, name: string): Promise<string | undefined> => {
  const path = resolve(db);
  if (!(await isOurs(path))) return undefined;
  const { peekSetting } = await import('../../store/peek.js');
  return peekSetting(path, `setting.${name}`);
};

/** Schema and number of concepts of a database, or undefined where there is none that can be read. */
export const databaseSize = async (db: string): Promise<Glimpse | undefined> => {
  const path = resolve(db);
  if (!(await isOurs(path))) return undefined;
  const { peekSize } = await import('../../store/peek.js');
  return peekSize(path);
};
