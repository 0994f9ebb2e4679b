// Caches the program's code as compiled by V8, because parsing two megabytes takes longer than a look-up.
// When a command ends, its compiled code is written to a file, which its next call uses. V8 refuses code of another V8
// version, and this file refuses code of another build and damaged files.

import { openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { makeFolder } from './session/files/make-folder.js';
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
const sizeIn = (build: Buffer): number => build.readDoubleLE(8);
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
    makeFolder(dirname(path));
    // Written completely or not at all: another call may be reading, and the machine may lose power.
    writeFileSync(draft, Buffer.concat([headOf(build, data), data]), { flush: true });
    renameSync(draft, path);
    return true;
  } catch {
    rmSync(draft, { force: true });
    return false;
  }
};

/** A stretch of the program that is compiled as one script. */
type Volume = {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
};

/** Bytes that hold the first line, which gives where each volume but the last ends, in bytes and lines; `.build.mjs` writes it. */
const longestLine = 128;

const readAt = (file: number, start: number, end: number): string => {
  const bytes = Buffer.allocUnsafe(end - start);
  readSync(file, bytes, 0, bytes.length, start);
  // The build writes ASCII.
  return bytes.toString('latin1');
};

/** The stretches of a program of `size` bytes, as its first line gives them. */
const volumesIn = (firstLine: string, size: number): readonly Volume[] => {
  const [numbers = ''] = firstLine.slice(2).split('\n');
  const ends = numbers.trim().split(/ +/).map(Number);
  const volumes: Volume[] = [];
  for (let [start, line, at] = [0, 0, 0]; at <= ends.length; at += 2) {
    const [end = size, next = 0] = ends.slice(at, at + 2);
    volumes.push({ number: volumes.length + 1, start, end, line });
    [start, line] = [end, next];
  }
  return volumes;
};

/** A compiled volume: its parts, and the function that stores its compiled code. */
type OpenVolume = { readonly parts: Parts; readonly keep: () => void };

const opener = (program: string, name: string) => {
  const build = buildOf(program);
  const file = openSync(program, 'r');
  const volumes = volumesIn(readAt(file, 0, longestLine), sizeIn(build));
  const textOf = ({ start, end }: Volume): string => readAt(file, start, end);
  const open = ({ number, line }: Volume, text: string): OpenVolume => {
    const own = `${name}-${process.versions.v8}-${number}.code`;
    // If the program is installed for all users, its own folder is read-only.
    const paths = [join(dirname(program), 'compiled', own), join(cacheFolder, own)];
    const kept = paths.map((path) => readKept(path, build)).find((data) => data !== undefined);
    const script = new Script(text, {
      filename: program,
      lineOffset: line,
      cachedData: kept,
    });
    const isReady = kept !== undefined && script.cachedDataRejected !== true;
    return {
      parts: script.runInThisContext() as Parts,
      keep: () => {
        if (!isReady) paths.some((path) => write(path, build, script.createCachedData()));
      },
    };
  };
  return { volumes, textOf, open };
};

/**
 * Opens the program.
 * @param beside address of the script that starts it, in the same folder
 * @param name name of the cache files
 */
export const openCode = (beside: string, name: string): OpenCode => {
  const url = new URL('koryu.js', beside).href;
  const require = createRequire(url);
  const { volumes, textOf, open } = opener(fileURLToPath(url), name);
  const opened: OpenVolume[] = [];
  const closed = [...volumes];
  /** Opens the first volume that has the part; of the others only the text is looked through. */
  const partNamed = (part: string): Parts[string] | undefined => {
    const found = opened.find(({ parts }) => parts[part] !== undefined);
    if (found !== undefined) return found.parts[part];
    for (const [at, volume] of closed.entries()) {
      const text = textOf(volume);
      if (closed.length > 1 && !text.includes(`"${part}"(exports`)) continue;
      closed.splice(at, 1);
      opened.push(open(volume, text));
      return opened.at(-1)?.parts[part];
    }
    return undefined;
  };
  const loaded = new Map<string, { exports: object }>();
  const find = (name: string): unknown => {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const part = name.startsWith('./') ? partNamed(name) : undefined;
    if (part === undefined) return require(name);
    const module = { exports: {} };
    loaded.set(name, module);
    part(module.exports, load, module, url);
    return module.exports;
  };
  // Some packages are ES modules, which `require` cannot load.
  const load: Load = Object.assign(find, {
    importModule: (name: string) => import(name) as Promise<unknown>,
  });
  const keep = (): void => {
    for (const volume of opened) volume.keep();
  };
  return { load, keep };
};
