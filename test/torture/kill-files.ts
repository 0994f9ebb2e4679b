// kill -9 while files of the caches are written: V8's code of the program, the index of the glossary, the dictionaries, and any
// file with a checksum.
//
// No file with a final name is half of one, and the next start works.

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { isIntact } from '../../src/session/files/checksum.js';
import { attempts, type Campaign, hasTime, type Line, type Setting, withPart } from './campaign.js';
import { killedAfter, killedInWork, koryu, startChild } from './processes.js';

/** A copy of the built program in a folder of its own, with its caches and dictionaries apart. */
const copyProgram = (folder: string): string => {
  const copy = join(folder, 'program');
  mkdirSync(join(copy, 'dict'), { recursive: true });
  cpSync('dist', join(copy, 'dist'), { recursive: true });
  rmSync(join(copy, 'dist', 'compiled'), { recursive: true, force: true });
  for (const name of ['data', 'node_modules', 'package.json']) symlinkSync(resolve(name), join(copy, name));
  return copy;
};

/** Whether the file's data are those that its head counts (`src/compiled-code.ts`). */
const isWholeCode = (path: string): boolean => {
  const bytes = readFileSync(path);
  return bytes.length > 24 && bytes.readDoubleLE(16) === crc32(bytes.subarray(24));
};

const inFolder = (path: string, ending: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(ending))
        .map((name) => join(path, name))
    : [];

const codeCache = async (setting: Setting, copy: string): Promise<Line> => {
  const [main, compiled] = [join(copy, 'dist/main.js'), join(copy, 'dist/compiled')];
  const env = { KORYU_DB: join(copy, 'code.db'), XDG_CACHE_HOME: join(copy, 'cache') };
  const argv = ['lookup', '지방', '--no-seed'];
  await koryu(['term', 'add', '--ko', '지방', '--ja', '地方', '--no-seed'], env, main).end;
  // Only what ended well is written down, which is done last.
  const { ms } = await koryu(argv, env, main).end;
  const faults: string[] = [];
  let tried = 0;
  for (; tried < attempts(setting, 60) && hasTime(setting); tried += 1) {
    rmSync(compiled, { recursive: true, force: true });
    await killedAfter(koryu(argv, env, main), ms * 0.5 + setting.random.below(Math.ceil(ms * 0.6)));
    for (const path of inFolder(compiled, '.code'))
      if (!isWholeCode(path)) faults.push(`${path} is half a file`);
    const { status, err } = await koryu(argv, env, main).end;
    if (status !== 0 || err.includes('    at ')) faults.push(`the next start: exit ${status} ${err}`);
  }
  return { what: 'kills while the code cache is written', tried, faults };
};

const checkedFile = async (setting: Setting, folder: string): Promise<Line> => {
  const path = join(folder, 'checked.dic');
  const faults: string[] = [];
  let tried = 0;
  let found = 0;
  for (; tried < attempts(setting, 50) && hasTime(setting); tried += 1) {
    if (tried % 2 === 0) rmSync(path, { force: true });
    await killedInWork(startChild('write-file', [path]), setting.random.below(60));
    if (existsSync(path)) found += 1;
    if (existsSync(path) && !isIntact(path)) faults.push(`attempt ${tried}: half a file`);
  }
  return {
    what: 'kills while a file with a checksum is written',
    tried,
    faults,
    note: `${found} times it was there`,
  };
};

/** A glossary that takes a while to index, and whose index is kept. */
const madeTerms = 20_000;

const keptIndex = async (setting: Setting, copy: string): Promise<Line> => {
  const [main, cache] = [join(copy, 'dist/main.js'), join(copy, 'cache-of-index')];
  const env = { KORYU_DB: join(copy, 'index.db'), XDG_CACHE_HOME: cache };
  const [csv, text] = [join(copy, 'index.csv'), join(copy, 'index.txt')];
  const rows = Array.from({ length: madeTerms }, (_, n) => `용어${n}호,用語${n}号`);
  writeFileSync(csv, `ko,ja\n${rows.join('\n')}\n`);
  writeFileSync(text, '용어17호와 용어19999호를 정했다.\n');
  await koryu(['glossary', 'import', csv, '--no-seed'], env, main).end;
  const scan = (): ReturnType<typeof koryu> => koryu(['scan', text, '--json', '--no-seed'], env, main);
  const { ms, out } = await scan().end;
  const faults = out.includes('用語19999号') ? [] : [`does not even work: ${out.slice(0, 300)}`];
  let [tried, there] = [0, 0];
  for (; tried < attempts(setting, 60) && hasTime(setting); tried += 1) {
    rmSync(cache, { recursive: true, force: true });
    // Two at once, one of which is killed: the index is written in the last part of its time.
    const other = tried % 3 === 0 ? scan() : undefined;
    await killedAfter(scan(), ms * 0.5 + setting.random.below(Math.ceil(ms * 0.7)));
    const kept = inFolder(join(cache, 'koryu'), '.kept');
    there += kept.length;
    for (const path of kept) if (!isIntact(path)) faults.push(`${path} is half a file`);
    for (const end of [await other?.end, await scan().end])
      if (end !== undefined && end.out !== out)
        faults.push(`found otherwise: ${end.out.slice(0, 300)} ${end.err}`);
  }
  return {
    what: 'kills while the index of the glossary is written',
    tried,
    faults,
    note: `${there} times it was there`,
  };
};

const dictionaries = async (setting: Setting, copy: string): Promise<Line> => {
  const env = { KORYU_DB: join(copy, 'code.db'), XDG_CACHE_HOME: join(copy, 'cache') };
  const faults: string[] = [];
  let tried = 0;
  // Half a minute each.
  for (; tried < attempts(setting, 8) && hasTime(setting); tried += 1) {
    const argv = ['doctor', '--compile', '--no-seed'];
    await killedAfter(koryu(argv, env, join(copy, 'dist/main.js')), setting.random.below(30_000));
    for (const path of ['dict', 'cache/koryu'].flatMap((name) => inFolder(join(copy, name), '.dic')))
      if (!isIntact(path)) faults.push(`${path} is half a file`);
  }
  const made = inFolder(join(copy, 'dict'), '.dic').length;
  return { what: 'kills while dictionaries are compiled', tried, faults, note: `${made} are whole by now` };
};

export const killFiles: Campaign = async (setting) => {
  const copy = copyProgram(setting.folder);
  // Each leaves a part of the time to those after it.
  const most = withPart(setting, 0.7);
  const [code, checked] = await Promise.all([codeCache(most, copy), checkedFile(most, setting.folder)]);
  const lines = [code, checked, await keptIndex(withPart(setting, 0.5), copy)];
  // The short form leaves out what takes half a minute.
  return setting.share < 0.5 ? lines : [...lines, await dictionaries(setting, copy)];
};
