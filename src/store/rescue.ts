// Saves an open database into a new file after its own file was removed or replaced.

import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { Problem } from '../model/problem.js';
import { flushFile, freeName, makePrivate, removeWithLogs } from './database-file.js';

/** Copies the open database into a new file. @returns its path @throws Problem `database-replaced-unsaved` */
export const saveElsewhere = (db: Sqlite.Database, path: string, folder: string | undefined): string => {
  const places = [
    `${path}.rescued`,
    ...(folder === undefined ? [] : [join(folder, `${basename(path)}.rescued`)]),
  ];
  for (const place of places) {
    const saved = freeName(place);
    try {
      makePrivate(saved);
      db.prepare('VACUUM INTO ?').run(saved);
      flushFile(saved);
      return saved;
    } catch {
      removeWithLogs(saved);
    }
  }
  throw new Problem('database-replaced-unsaved', { file: path });
};

/**
 * The copies beside a saved one that were saved since this process began, itself first: each connection that loses the
 * file saves what it has.
 */
export const savedTogether = (saved: string): readonly string[] => {
  const [folder, name] = [dirname(saved), basename(saved)];
  const stem = name.replace(/-\d+$/, '');
  const isCopy = (other: string): boolean =>
    other.startsWith(stem) && /^(?:-\d+)?$/.test(other.slice(stem.length));
  const others = readdirSync(folder)
    .filter((other) => other !== name && isCopy(other))
    .map((other) => join(folder, other))
    .filter((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= performance.timeOrigin);
  return [saved, ...others];
};
