// Reads a setting or the size from a database file before it is opened for work. Does not change the file.

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Glimpse } from '../../store/peek.js';

// Offsets in the header of an SQLite file (sqlite.org/fileformat2.html, 1.3): big-endian numbers of four bytes.
const [headerSize, versionAt, applicationAt] = [100, 60, 68];

/** Application id and schema version from the file's header; undefined if there is no file of that size. */
const headerOf = (path: string): { readonly application: number; readonly schema: number } | undefined => {
  let file: number | undefined;
  try {
    // Opening a pipe would block until a writer opens it.
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

/** Whether a file is a database of ours with a supported version. */
const isOurs = async (path: string): Promise<boolean> => {
  const header = headerOf(path);
  // SQLite is native code: it is loaded only if there is something to read.
  if (header === undefined) return false;
  const [{ applicationId }, { schemaVersion }] = await Promise.all([
    import('../../store/connection.js'),
    import('../../store/schema/migration.js'),
  ]);
  return header.application === applicationId && header.schema <= schemaVersion;
};

/** A stored setting (`language` → `ja`), or undefined if it is not set or the file cannot be read. */
export const storedSetting = async (db: string, name: string): Promise<string | undefined> => {
  const path = resolve(db);
  if (!(await isOurs(path))) return undefined;
  const { peekSetting } = await import('../../store/peek.js');
  return peekSetting(path, `setting.${name}`);
};

/** Schema version and number of concepts of a database, or undefined if none can be read. */
export const databaseSize = async (db: string): Promise<Glimpse | undefined> => {
  const path = resolve(db);
  if (!(await isOurs(path))) return undefined;
  const { peekSize } = await import('../../store/peek.js');
  return peekSize(path);
};
