// Our own files damaged: database and backup, compiled dictionary, compiled code, index of the glossary.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openCode } from '../../../src/compiled-code.js';
import { Problem } from '../../../src/model/problem.js';
import { unpackDictionary } from '../../../src/morphology/dictionary-file.js';
import { keptGlossary } from '../../../src/session/dictionaries/indexed-glossary.js';
import { openMatcher } from '../../../src/session/dictionaries/matcher.js';
import { isIntact, withChecksum, withoutChecksum } from '../../../src/session/files/checksum.js';
import { keptFiles } from '../../../src/session/files/kept-files.js';
import { databaseSize, storedSetting } from '../../../src/session/files/peek-database.js';
import { recoverInto } from '../../../src/store/copies/recover.js';
import { restoreFrom } from '../../../src/store/copies/restore.js';
import { unpackArrays } from '../../../src/text/packed-arrays.js';
import { affairsMinistry, interiorMinistry } from '../../helpers/concepts.js';
import { aSource } from '../../helpers/documents.js';
import { aTermbase } from '../../helpers/termbases.js';
import type { Target } from '../target.js';

/** Removes what was left beside a file, its logs among it. */
const clear = (...paths: readonly string[]): void => {
  for (const path of paths)
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
};

const goodDatabase = async (folder: string): Promise<Uint8Array> => {
  const path = join(folder, 'good.db');
  clear(path);
  const database = await aTermbase(path, [interiorMinistry, affairsMinistry]);
  (await database.work()).open(aSource(['지방자치를 추진한다.', '끝이다.']));
  const memory = await database.memory();
  memory.add([
    {
      from: 'ko',
      ko: '지방자치',
      ja: '地方自治',
      before: '',
      after: '',
      document: 'd',
      meeting: '',
      translator: 't',
      at: '2026-01-01T00:00:00Z',
    },
  ]);
  const copy = join(folder, 'copy.db');
  clear(copy);
  await database.copyTo(copy);
  database.close();
  return readFileSync(copy);
};

const use = async (path: string): Promise<void> => {
  await storedSetting(path, 'language');
  await databaseSize(path);
  const database = await aTermbase(path);
  try {
    database.lookup('행정', 5);
    (await database.terms()).all();
    const works = await database.work();
    for (const { id } of works.list()) works.load(id);
    [...(await database.memory()).all()];
    await database.health();
    (await database.settings()).read('language');
  } finally {
    database.close();
  }
};

const tolerated = async (work: () => unknown): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
};

const databaseTarget = (name: string, good: Uint8Array, read: (path: string) => Promise<void>): Target => ({
  name,
  weight: 1,
  extension: '.db',
  good: [good],
  read: async (_, path) => {
    try {
      await read(path);
    } finally {
      clear(path, `${path}.new`);
    }
  },
});

const dictionaryBytes = (): Uint8Array => {
  const header = JSON.stringify({
    format: 5,
    stamp: 's',
    lang: 'ko',
    known: 1,
    heads: ['a'],
    width: 1,
    boundary: { left: 0, right: 0 },
    noun: 1,
    sections: [],
  });
  const bytes = Buffer.alloc(600);
  bytes.write('KORYUDIC');
  bytes.writeUInt32LE(header.length, 8);
  bytes.write(header, 12);
  return withChecksum(bytes);
};

const dictionary = (): Target => {
  const good = dictionaryBytes();
  return {
    name: 'dictionary',
    weight: 4,
    extension: '.dic',
    good: [good],
    read: (bytes, path) => {
      const isSame = Buffer.from(bytes).equals(good);
      if (isIntact(path) && !isSame) throw new Error('a damaged dictionary passes for an intact one');
      try {
        unpackDictionary(withoutChecksum(bytes) ?? new Uint8Array(), 's');
      } catch (error) {
        // Whoever looks for a dictionary takes any error of it for a damaged file, but a crash of the process.
        if (!(error instanceof Error)) throw error;
      }
    },
  };
};

const codeCache = (folder: string): Target => {
  const home = join(folder, 'program');
  mkdirSync(home, { recursive: true });
  const program = join(home, 'koryu.js');
  const part = `({"./a.js"(exports){exports.sum=(list)=>{let s=0;for(const n of list)s+=n;return s}}})\n`;
  // The first line gives bytes and lines of the first volume; see `.build.mjs`.
  const line = (bytes: number): string => `//${String(bytes).padStart(12)}${'2'.padStart(12)}\n`;
  writeFileSync(program, `${line(line(0).length + part.length)}${part}({})\n`);
  utimesSync(program, 1, 1);
  const beside = pathToFileURL(join(home, 'main.js')).href;
  const run = (): unknown => {
    const { load, keep } = openCode(beside, 'fuzz');
    const { sum } = load('./a.js') as { sum: (list: readonly number[]) => number };
    keep();
    return sum([1, 2, 3]);
  };
  run();
  const cache = join(home, 'compiled', `fuzz-${process.versions.v8}-1.code`);
  return {
    name: 'code cache',
    weight: 1,
    extension: '.code',
    good: [readFileSync(cache)],
    read: (_, path) => {
      if (!existsSync(path)) return;
      copyFileSync(path, cache);
      if (run() !== 6) throw new Error('damaged code was run');
    },
  };
};

/** The index of a glossary in the cache: whatever is in its place, the same terms are found. */
const keptIndex = async (folder: string): Promise<Target> => {
  const [path, cache] = [join(folder, 'index.db'), join(folder, 'index')];
  clear(path);
  const database = await aTermbase(path, [interiorMinistry, affairsMinistry]);
  const terms = await database.terms();
  const text = '행정안전부는 총무성과 협의했다.';
  const find = async (): Promise<string> => {
    const keeping = { stamp: 'fuzz', folder: cache, fewest: 0 };
    const matcher = await openMatcher(keptGlossary(terms.written(), keeping), () => {});
    return JSON.stringify(matcher.match(text, 'ko').matches);
  };
  const expected = await find();
  const [kept = ''] = keptFiles(cache);
  return {
    name: 'index of the glossary',
    weight: 2,
    extension: '.kept',
    good: [readFileSync(kept)],
    read: async (bytes, damaged) => {
      unpackArrays(bytes);
      if (!existsSync(damaged)) return;
      copyFileSync(damaged, kept);
      if ((await find()) !== expected) throw new Error('a damaged index was used');
    },
  };
};

/** @param folder for the files that are made */
export const fileTargets = async (folder: string): Promise<readonly Target[]> => {
  const good = await goodDatabase(folder);
  return [
    databaseTarget('database', good, use),
    databaseTarget('backup', good, async (path) => {
      restoreFrom(path, `${path}.new`);
      await tolerated(() => use(`${path}.new`));
    }),
    databaseTarget('recovery', good, async (path) => void recoverInto(path, `${path}.new`)),
    dictionary(),
    codeCache(folder),
    await keptIndex(folder),
  ];
};
