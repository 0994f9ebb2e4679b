// The target of a copy of the database: refused before anything is written, and named in every failure.

import { Problem } from '../../model/problem.js';
import { isNamed, isOutOfFiles, isPathRefused, refuseFolder } from '../database-file.js';
import { asProblem, sqliteCode } from '../sqlite-problem.js';

/** Refuses a name that is taken. @throws Problem `file-is-folder`, `backup-exists` */
export const refuseTaken = (path: string): void => {
  refuseFolder(path);
  // A link that leads nowhere has the name, too.
  if (isNamed(path)) throw new Problem('backup-exists', { file: path });
};

const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Converts an error from writing a copy to a Problem of its target; returns any other error unchanged. */
export const targetProblem = (error: unknown, path: string): unknown => {
  if (error instanceof Problem && error.code === 'disk-full')
    return new Problem('disk-full', { file: path }, { cause: error });
  const isLimit = error instanceof Problem && error.code === 'files-exhausted';
  if (isLimit || /^E[MN]FILE$/.test(systemCode(error)) || (sqliteCode(error) !== '' && isOutOfFiles()))
    return new Problem('files-exhausted', { file: path }, { cause: error });
  const isUnwritable = error instanceof Problem && error.code === 'database-unwritable';
  if (isUnwritable || /^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)/.test(sqliteCode(error)))
    return new Problem('backup-unwritable', { file: path }, { cause: error });
  const system = systemCode(error);
  if (system === 'ENAMETOOLONG') return new Problem('file-name-long', { file: path }, { cause: error });
  if (system === 'ELOOP') return new Problem('file-link-loop', { file: path }, { cause: error });
  if (/^(ENOSPC|EDQUOT|EFBIG)$/.test(system))
    return new Problem('disk-full', { file: path }, { cause: error });
  if (isPathRefused(error)) return new Problem('backup-unwritable', { file: path }, { cause: error });
  return asProblem(error, path);
};
