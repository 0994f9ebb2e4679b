// Files beside the database: temporary ones, those whose program was killed, and the copies of several windows.

import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** The name of this machine as far as a short file name has room for it. */
const machine = (): string =>
  hostname()
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, 12) || 'host';

/** A short temporary name beside a file for its incomplete successor; it names the process that writes it. */
export const temporaryBeside = (path: string): string =>
  join(dirname(path), `.koryu-${process.pid}-${machine()}-${crypto.randomUUID()}.tmp`);

const named = /^\.koryu-(?:(\d+)-([A-Za-z0-9]+)-)?[0-9a-f-]{36}\.tmp(?:-journal|-wal|-shm)?$/;

/** Whether a file name is a name of `temporaryBeside`, or SQLite's journal of such a file. */
export const isTemporary = (name: string): boolean => named.test(name);

const isAlive = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // The process of another user may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

// Writing such a file takes minutes at most, so after an hour its writer is gone.
const leftoverMs = 3_600_000;

const isLeftover = (folder: string, name: string, now: number): boolean => {
  const [, writer, host] = named.exec(name) ?? [];
  if (writer !== undefined && host === machine() && !isAlive(Number(writer))) return true;
  const changed = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? now;
  return now - changed > leftoverMs;
};

/**
 * Removes the temporary files in a folder that no program writes any more: their process is dead, or they are an hour old.
 * @returns their paths
 */
export const removeLeftovers = (folder: string, now = Date.now()): readonly string[] => {
  try {
    const left = readdirSync(folder).filter((name) => isTemporary(name) && isLeftover(folder, name, now));
    return left.map((name) => {
      const path = join(folder, name);
      rmSync(path, { force: true });
      return path;
    });
  } catch {
    // Nothing depends on it: a folder that cannot be read or changed stays as it is.
    return [];
  }
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
