// Saves an open database into a new file after its own file was removed or replaced.

import { basename, join } from 'node:path';
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
