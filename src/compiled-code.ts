// Caches the program's code as compiled by V8, because parsing two megabytes takes longer than a look-up.
// When a command ends, its compiled code is written to a file, which its next call uses. V8 refuses code of another V8
// version, and this file refuses code of another build and damaged files.

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { cacheFolder } from './session/files/places.js';

/** The opened program. */
type OpenCode = {
  /** Returns the exports of one of its parts. The part and its dependencies run on first use. */
  readonly load: (part: string) => unknown;
  /** Stores the code compiled so far, unless it was read from the cache. Does nothing if no folder can be written. */
  readonly keep: () => void;
};

/** The `require` of the parts: of a part or a package, and `import()` of an ES module. */
type Load = ((name: string) => unknown) & { readonly importModule: (name: string) => Promise<unknown> };

/** The parts of the build by name, each as a CommonJS module function. */
type Parts = Readonly<
  Record<string, (exports: object, load: Load, module: { exports: object }, url: string) => void>
>;

// The head of a file before V8's data: time of the build in milliseconds, its length in bytes, and the CRC-32 of the
// data, because V8 runs a file with a changed bit or a lost page until it crashes. Eight bytes each, so that V8 need not
// copy its data.
const buildLength = 16;
const headLength = 24;
const buildOf = (program: string): Buffer => {
  const { mtimeMs, size } = statSync(program);
  return Buffer.from(Float64Array.of(mtimeMs, size).buffer);
};
const headOf = (build: Buffer, data: Uint8Array): Buffer =>
  Buffer.concat([build, Buffer.from(Float64Array.of(crc32(data)).buffer)]);

const readKept = (path: string, build: Buffer): Buffer | undefined => {
  try {
    const bytes = readFileSync(path);
    if (!build.equals(bytes.subarray(0, buildLength))) return undefined;
    const data = bytes.subarray(headLength);
    if (headOf(build, data).equals(bytes.subarray(0, headLength))) return data;
    rmSync(path);
    return undefined;
  } catch {
    return undefined;
  }
};

const write = (path: string, build: Buffer, data: Buffer): boolean => {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Written completely or not at all: another call may be reading, and the machine may lose power.
    writeFileSync(draft, Buffer.concat([headOf(build, data), data]), { flush: true });
    renameSync(draft, path);
    return true;
  } catch {
    rmSync(draft, { force: true });
    return false;
  }
};

const loader = (parts: Parts, url: string): OpenCode['load'] => {
  const require = createRequire(url);
  const loaded = new Map<string, { exports: object }>();
  const find = (name: string): unknown => {
    const part = parts[name];
    if (part === undefined) return require(name);
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    part(module.exports, load, module, url);
    return module.exports;
  };
  // Some packages are ES modules, which `require` cannot load.
  const load: Load = Object.assign(find, {
    importModule: (name: string) => import(name) as Promise<unknown>,
  });
  return load;
};

/**
 * Opens the program.
 * @param beside address of the script that starts it, in the same folder
 * @param name name of the cache file
 */
export const openCode = (beside: string, name: string): OpenCode => {
  const url = new URL('koryu.js', beside).href;
  const program = fileURLToPath(url);
  const build = buildOf(program);
  const file = `${name}-${process.versions.v8}.code`;
  // If the program is installed for all users, its own folder is read-only.
  const paths = [join(dirname(program), 'compiled', file), join(cacheFolder, file)];
  const kept = paths.map((path) => readKept(path, build)).find((data) => data !== undefined);
  // The build writes ASCII.
  const script = new Script(readFileSync(program, 'latin1'), {
    filename: program,
    cachedData: kept,
  });
  const isReady = kept !== undefined && script.cachedDataRejected !== true;
  return {
    load: loader(script.runInThisContext() as Parts, url),
    keep: () => {
      if (!isReady) paths.some((path) => write(path, build, script.createCachedData()));
    },
  };
};
