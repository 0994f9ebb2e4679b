// Converts system errors about files to Problems that the user can act on.

import { Problem } from '../../model/problem.js';
import type { ProblemCode } from '../../model/problem-codes.js';

/** The code of a system error (`ENOENT`); empty for any other error. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

type Table = Readonly<Record<string, ProblemCode>>;

const either: Table = {
  EISDIR: 'file-is-folder',
  ENAMETOOLONG: 'file-name-long',
  ELOOP: 'file-link-loop',
  ENXIO: 'file-is-device',
  ENODEV: 'file-is-device',
  ENOMEM: 'memory-short',
  EMFILE: 'files-exhausted',
  ENFILE: 'files-exhausted',
};

const reading: Table = {
  ...either,
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EACCES: 'file-unreadable',
  EPERM: 'file-unreadable',
  ERR_FS_FILE_TOO_LARGE: 'file-too-large',
};

const writing: Table = {
  ...either,
  ENOENT: 'file-unwritable',
  ENOTDIR: 'file-unwritable',
  EACCES: 'file-unwritable',
  EPERM: 'file-unwritable',
  EROFS: 'file-unwritable',
  EBADF: 'file-unwritable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
};

const problemOf = (error: unknown, file: string, table: Table): unknown => {
  const code = errorCode(error);
  // System errors have an `errno`, Node's own errors do not.
  const known = table[code] ?? (error instanceof Error && 'errno' in error ? 'file-io' : undefined);
  if (known === undefined) return error;
  if (known === 'file-too-large') return new Problem(known, { file, most: 512 }, { cause: error });
  return new Problem(known, known === 'file-io' ? { file, reason: code } : { file }, { cause: error });
};

/** Converts an error from reading a file to a Problem; returns an error of another kind unchanged. */
export const readProblem = (error: unknown, file: string): unknown => problemOf(error, file, reading);

/** Converts an error from writing a file to a Problem; returns an error of another kind unchanged. */
export const writeProblem = (error: unknown, file: string): unknown => problemOf(error, file, writing);
