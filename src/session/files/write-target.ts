// Resolves the target of a written file: follows links to the file, pipe or device behind them.

import { promises, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Problem } from '../../model/problem.js';
import { errorCode } from './file-problems.js';

/** The target behind a path to write to. */
export type WriteTarget = {
  /** Absolute, with links followed. */
  readonly path: string;
  /** The existing file, if any. */
  readonly found: Stats | undefined;
  /** Number of the file descriptor that the path names (`/dev/fd/63`, as in a shell's `>(…)`). */
  readonly descriptor: number | undefined;
};

const standard: Readonly<Record<string, number>> = { '/dev/stdin': 0, '/dev/stdout': 1, '/dev/stderr': 2 };

const descriptorOf = (path: string): number | undefined => {
  const [, owner, number] = /^(\/dev|\/proc\/\w+)\/fd\/(\d+)$/.exec(path) ?? [];
  const isOwn = owner !== undefined && ['/dev', '/proc/self', `/proc/${process.pid}`].includes(owner);
  return standard[path] ?? (isOwn ? Number(number) : undefined);
};

const ofProcess = '/proc/self/fd';

const readsFrom = async (descriptor: string): Promise<boolean> => {
  const text = await promises.readFile(`/proc/self/fdinfo/${descriptor}`, 'utf8').catch(() => '');
  // The access mode is the last octal digit; 0 is O_RDONLY.
  return /^flags:\s*\d*[04]$/m.test(text);
};

/**
 * Whether a descriptor can only be read or is one of Node's own: writing into it would abort the process.
 * Of a pipe of its own, the process also holds the reading end. Without /proc the answer is no.
 */
const isInternal = async (descriptor: number): Promise<boolean> => {
  if (await readsFrom(String(descriptor))) return true;
  const kind = await promises.readlink(`${ofProcess}/${descriptor}`).catch(() => '');
  if (!kind.startsWith('pipe:')) return kind.startsWith('anon_inode:');
  for (const other of await promises.readdir(ofProcess)) {
    const link = await promises.readlink(`${ofProcess}/${other}`).catch(() => '');
    if (link === kind && other !== String(descriptor) && (await readsFrom(other))) return true;
  }
  return false;
};

const unlessMissing = (error: unknown): undefined => {
  if (errorCode(error) !== 'ENOENT') throw error;
  return undefined;
};

const linkAt = async (path: string): Promise<string | undefined> => {
  try {
    return await promises.readlink(path);
  } catch (error) {
    // EINVAL: the path is no link.
    return errorCode(error) === 'EINVAL' ? undefined : unlessMissing(error);
  }
};

// The limit of Linux.
const mostLinks = 40;

/**
 * Follows a path to the file that will be written.
 * @throws Problem `file-link-loop`, `file-unwritable`; a system error if a folder on the way cannot be read
 */
export const writeTarget = async (given: string, links = 0): Promise<WriteTarget> => {
  const path = resolve(given);
  const descriptor = descriptorOf(path);
  const found = await promises.stat(path).catch(unlessMissing);
  if (descriptor !== undefined && descriptor > 2 && (await isInternal(descriptor)))
    throw new Problem('file-unwritable', { file: given });
  const isSpecial = found !== undefined && !found.isFile() && !found.isDirectory();
  if (descriptor !== undefined || isSpecial) return { path, found, descriptor };
  const link = await linkAt(path);
  if (link === undefined) return { path, found, descriptor };
  if (links === mostLinks) throw new Problem('file-link-loop', { file: given });
  // A relative link starts from the folder that contains it, not from one that links there.
  const folder = await promises.realpath(dirname(path));
  return writeTarget(resolve(join(folder, basename(path)), '..', link), links + 1);
};
