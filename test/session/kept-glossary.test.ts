// The index of the glossary in the cache folder: with it and without it the same terms are found, whatever was changed in the
// glossary, in the file or in the folder.

import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Concept } from '../../src/model/concept.js';
import { conceptId } from '../../src/model/ids.js';
import { type Lang, languages } from '../../src/model/language.js';
import { type Keeping, keptGlossary } from '../../src/session/dictionaries/indexed-glossary.js';
import { type Matcher, openMatcher } from '../../src/session/dictionaries/matcher.js';
import { intactBytes, withChecksum } from '../../src/session/files/checksum.js';
import { keptFiles, writeKept } from '../../src/session/files/kept-files.js';
import { loadSeed } from '../../src/session/files/load-seed.js';
import type { Database } from '../../src/store/database.js';
import type { TermStore } from '../../src/store/termbase/term-store.js';
import type { WrittenForms } from '../../src/store/termbase/written/read-written.js';
import { aConcept, affairsMinistry, aTerm, interiorMinistry } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

const linesOf = (path: string): readonly string[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
const sentencesOf = (path: string): readonly string[] =>
  linesOf(path).map((line) => line.split('\t').at(-1) ?? '');

const texts: Readonly<Record<Lang, readonly string[]>> = {
  ko: [
    ...linesOf('../../data/samples/press-release-ko.md'),
    ...sentencesOf('../matching/homographs.tsv'),
    '한·일간 회의, 한ㆍ일 정상회담, 한일',
  ],
  ja: [...linesOf('../../data/samples/briefing-ja.md'), ...sentencesOf('../matching/homographs-ja.tsv')],
};

const noProgress = (): void => {};

/** All that matching says of some texts. */
const found = (matcher: Matcher, lang: Lang, some: readonly string[]): unknown =>
  some.map((text) => {
    const { matches, rejections } = matcher.match(text, lang, { explain: true, date: '2016-05-01' });
    return { text, matches, rejections, avoided: matcher.mayHoldAvoided(text, lang) };
  });

/** Forms that cannot be read as a whole: whoever gets on with them has found their index in the cache. */
const unread = (written: WrittenForms): WrittenForms =>
  Object.create(written, {
    read: {
      value: () => {
        throw new Error('the whole glossary was read');
      },
    },
  });

let root: string;
let remove: () => Promise<void>;
/** A cache folder for each test, which does not exist yet. */
let folder: string;
let made = 0;
const keeping = (more: Partial<Keeping> = {}): Keeping => ({ stamp: 'test', folder, fewest: 0, ...more });

beforeAll(async () => {
  const own = await aFolder();
  root = own.folder;
  remove = own.remove;
});
beforeEach(() => {
  made += 1;
  folder = join(root, `cache-${made}`);
});
afterAll(() => remove());

describe('the shipped glossary', () => {
  let database: Database;
  let terms: TermStore;
  beforeAll(async () => {
    database = await aTermbase(join(root, 'shipped.db'), await loadSeed());
    terms = await database.terms();
  });
  afterAll(() => database.close());

  test.each(languages)(
    'gives the same in %s, computed, kept and read again',
    async (lang) => {
      const open = async (...given: Parameters<typeof openMatcher>): Promise<unknown> =>
        found(await openMatcher(...given), lang, texts[lang]);
      const expected = await open(terms.all(), noProgress);
      expect(await open(keptGlossary(terms.written(), keeping()), noProgress)).toEqual(expected);
      expect(keptFiles(folder)).toHaveLength(2);
      const again = keptGlossary(unread(terms.written()), keeping());
      expect(await open(again, noProgress, undefined, [lang])).toEqual(expected);
    },
    120_000,
  );

  test('has the terms of each concept where its layout says', () => {
    const written = terms.written();
    const { concepts, layout } = written.read();
    const places = layout();
    expect(concepts.length).toBeGreaterThan(15_000);
    expect(concepts.map((_, number) => written.at(places, number))).toEqual(concepts);
    expect(concepts.map((concept) => written.conceptOf(concept))).toEqual(terms.all());
  });
});

test('a small glossary, or one of the sources, is not kept', async () => {
  const database = await aTermbase(join(root, 'small.db'), [interiorMinistry]);
  const written = (await database.terms()).written();
  for (const other of [keeping({ fewest: 2 }), keeping({ stamp: undefined })])
    (await openMatcher(keptGlossary(written, other), noProgress)).match('행안부', 'ko');
  expect(keptFiles(folder)).toEqual([]);
  database.close();
});

const words = ['행정안전부', '총무성', '시장', '지원', '한·일', '돕다', '지방 창생', '재정', '새말', '시·도'];
const others = ['行政安全部', '総務省', '市場', '市長', '支援', '助ける', '取り組み', '財政', '新語', '試図'];
const sentences: Readonly<Record<Lang, string>> = {
  ko: '행정안전부 시장은 총무성을 도와 한·일간 지방창생 재정 지원을 시도했다. 새말 市長 総務省',
  ja: '行政安全部の市長は総務省を助けた。市場の取組と財政、新語、試図。총무성',
};

const anyTerm = fc.record({
  lang: fc.constantFrom(...languages),
  at: fc.nat(words.length - 1),
  status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'superseded', 'lookup'),
  type: fc.constantFrom('full', 'abbreviation', 'name'),
  hanja: fc.constantFrom('', '市場', '總務省'),
} as const);
const anyConcept = fc
  .record({
    id: fc.nat(12),
    note: fc.constantFrom('', '메모\n, ], ["', '장관을 찾아 인사하는 일'),
    terms: fc.array(anyTerm, { maxLength: 5 }),
  })
  .map(
    ({ id, note, terms }): Concept =>
      aConcept(
        `c-${id}`,
        terms.map(({ lang, at, ...more }) => aTerm(lang, (lang === 'ko' ? words : others)[at] ?? '', more)),
        { note },
      ),
  );

/** A change of the glossary by this program or by another one. */
type Change = (terms: TermStore, file: Sqlite.Database) => unknown;

const put = (terms: TermStore, concept: Concept): unknown =>
  terms.get(concept.id) === undefined ? terms.add(concept) : terms.change(concept.id, () => concept);
const bySql =
  (sql: string): Change =>
  (_, file) =>
    file.exec(sql);
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: anyConcept.map((concept) => (terms: TermStore) => put(terms, concept)) },
  fc.nat(12).map((id) => (terms: TermStore) => {
    if (terms.get(conceptId(`c-${id}`)) !== undefined) terms.remove(conceptId(`c-${id}`));
  }),
  fc.constant<Change>((terms) => terms.undo()),
  fc.constantFrom(
    bySql(
      "UPDATE OR IGNORE term SET text = '새말' WHERE rowid = (SELECT min(rowid) FROM term WHERE lang = 'ko')",
    ),
    bySql("UPDATE OR IGNORE term SET status = 'deprecated' WHERE rowid = (SELECT max(rowid) FROM term)"),
    bySql('DELETE FROM term WHERE rowid = (SELECT max(rowid) FROM term)'),
    bySql(
      "UPDATE OR IGNORE concept SET id = 'z-' || id WHERE id NOT LIKE 'z-%' AND id NOT IN (SELECT concept FROM term)",
    ),
    bySql('UPDATE OR IGNORE term SET ordinal = ordinal + 100 WHERE rowid = (SELECT min(rowid) FROM term)'),
    bySql('DELETE FROM history'),
  ),
);

test('whatever is changed, by whomever, no stale term is found', async () => {
  const path = join(root, 'changed.db');
  const database = await aTermbase(path, [interiorMinistry, affairsMinistry]);
  const terms = await database.terms();
  const file = new Sqlite(path);
  const check = async (): Promise<void> => {
    const expected = await openMatcher(terms.all(), noProgress);
    // The first computes and keeps, the second reads.
    for (const _ of [1, 2]) {
      const matcher = await openMatcher(keptGlossary(terms.written(), keeping()), noProgress);
      for (const lang of languages)
        expect(found(matcher, lang, [sentences[lang]])).toEqual(found(expected, lang, [sentences[lang]]));
    }
  };
  await fc.assert(
    fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 6 }), async (changes) => {
      for (const change of changes) {
        change(terms, file);
        await check();
      }
    }),
    { numRuns: 60 },
  );
  expect(keptFiles(folder)).toHaveLength(6);
  file.close();
  database.close();
}, 300_000);

describe('a file that is not what was kept', () => {
  let database: Database;
  let terms: TermStore;
  let expected: unknown;
  const open = async (other = keeping()): Promise<unknown> => {
    const matcher = await openMatcher(keptGlossary(terms.written(), other), noProgress);
    return languages.map((lang) => found(matcher, lang, [sentences[lang]]));
  };
  beforeAll(async () => {
    database = await aTermbase(join(root, 'damaged.db'), [interiorMinistry, affairsMinistry]);
    terms = await database.terms();
    const matcher = await openMatcher(terms.all(), noProgress);
    expected = languages.map((lang) => found(matcher, lang, [sentences[lang]]));
  });
  afterAll(() => database.close());

  const places = (bytes: Buffer): readonly number[] => [
    0,
    7,
    8,
    11,
    12,
    40,
    bytes.length >> 1,
    bytes.length - 9,
    bytes.length - 8,
    bytes.length - 1,
  ];
  const flipped = (bytes: Buffer, at: number, bit = 1): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ bit;
    return copy;
  };
  const body = (bytes: Buffer): Buffer => Buffer.from(intactBytes(bytes) ?? Buffer.of());
  const replaced = (bytes: Buffer, from: string, to: string): Buffer =>
    Buffer.from(withChecksum(Buffer.from(body(bytes).toString('latin1').replace(from, to), 'latin1')));
  const damages: readonly (readonly [string, (bytes: Buffer) => readonly Buffer[]])[] = [
    ['a bit', (bytes) => places(bytes).flatMap((at) => [flipped(bytes, at), flipped(bytes, at, 128)])],
    ['the end is missing', (bytes) => places(bytes).map((at) => bytes.subarray(0, at))],
    ['nothing is left', () => [Buffer.of()]],
    ['a byte too many', (bytes) => [Buffer.concat([bytes, Buffer.of(0)])]],
    ['a page of zeros', (bytes) => [Buffer.from(bytes).fill(0, 4096, 8192)]],
    ['zeros only', (bytes) => [Buffer.alloc(bytes.length)]],
    [
      'of another content, with a right checksum',
      (bytes) => [replaced(bytes, 'test ko', 'best ko'), replaced(bytes, 'test ja', 'best ja')],
    ],
    [
      'without an array, with a right checksum',
      (bytes) =>
        ['forms.nodes', 'lexicon.parents', 'layout.terms', 'avoided.count'].map((name) =>
          replaced(bytes, name, name.toUpperCase()),
        ),
    ],
    [
      'of another type, with a right checksum',
      (bytes) => [replaced(bytes, 'Int32Array', 'Uint8Array'), replaced(bytes, 'Int32Array', 'Int64Array')],
    ],
    ['too long an array, with a right checksum', (bytes) => [replaced(bytes, '"length":', '"length":9')]],
    [
      'a header of something else, with a right checksum',
      (bytes) => [
        replaced(bytes, '{"label"', '["label"'),
        Buffer.from(withChecksum(Buffer.from('KORYUARR\u0002\0\0\0{}'))),
      ],
    ],
  ];

  test.each(damages)('%s', async (_, damage) => {
    await open();
    const files = keptFiles(folder);
    expect(files).toHaveLength(2);
    for (const path of files) {
      const whole = readFileSync(path);
      for (const bytes of damage(whole)) {
        writeFileSync(path, bytes);
        expect(await open()).toEqual(expected);
        // What is of another content stays under its name until it is written again.
        expect(readFileSync(path).equals(whole)).toBe(true);
      }
    }
  });

  test('any byte of any file counts', async () => {
    await open();
    const [path = ''] = keptFiles(folder);
    const whole = readFileSync(path);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        expect(intactBytes(flipped(whole, at, bits))).toBeUndefined();
      }),
    );
  });

  test.each<[string, () => void]>([
    [
      'a folder has its name',
      () => {
        const [path = ''] = keptFiles(folder);
        rmSync(path);
        mkdirSync(path);
      },
    ],
    ['the folder is gone', () => rmSync(folder, { recursive: true })],
    [
      'the folder is a file',
      () => {
        rmSync(folder, { recursive: true });
        writeFileSync(folder, '');
      },
    ],
    [
      'the folder cannot be written',
      () => {
        for (const path of keptFiles(folder)) rmSync(path);
        chmodSync(folder, 0o500);
      },
    ],
  ])('%s', async (_, change) => {
    await open();
    change();
    expect(await open()).toEqual(expected);
  });

  test('a folder that cannot be made', async () => {
    expect(await open(keeping({ folder: '/proc/none/cache' }))).toEqual(expected);
  });
});

describe('the folder', () => {
  test('has six files at most, the last used ones, and nothing that a killed program left', () => {
    mkdirSync(folder);
    const old = new Date(Date.now() - 2 * 3_600_000);
    const left = join(folder, '.koryu-kept-00000000-0000-0000-0000-000000000000.tmp');
    const fresh = join(folder, '.koryu-kept-00000000-0000-0000-0000-000000000001.tmp');
    const foreign = join(folder, 'ko.dic');
    for (const path of [left, fresh, foreign]) writeFileSync(path, '');
    utimesSync(left, old, old);
    for (let number = 0; number < 8; number += 1) {
      writeKept(`file-${number}`, Buffer.from('지방'), folder);
      const time = new Date(Date.now() - 60_000 + number * 1000);
      utimesSync(join(folder, `file-${number}.kept`), time, time);
    }
    writeKept('last', Buffer.from('자치'), folder);
    expect(readdirSync(folder).sort()).toEqual([
      '.koryu-kept-00000000-0000-0000-0000-000000000001.tmp',
      ...[3, 4, 5, 6, 7].map((number) => `file-${number}.kept`),
      'ko.dic',
      'last.kept',
    ]);
  });

  test.skipIf(process.platform === 'win32')('and its files are for nobody else', () => {
    writeKept('own', Buffer.from('지방'), folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(keptFiles(folder).map((path) => statSync(path).mode & 0o777)).toEqual([0o600]);
  });
});
