import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Concept, emptyConcept } from '../../src/model/concept.js';
import { conceptId } from '../../src/model/ids.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import type { GlossaryUpdate } from '../../src/store/termbase/update-report.js';
import { ended, termbaseModule } from '../helpers/children.js';
import { aConcept, affairsMinistry, aTerm, interiorMinistry } from '../helpers/concepts.js';
import { aFolder } from '../helpers/termbases.js';

let path: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  const made = await aFolder();
  remove = made.remove;
  path = join(made.folder, 'koryu.db');
});
afterEach(() => remove());

let update: GlossaryUpdate | undefined;
let asked = 0;
const open = (stamp: string | undefined, shipped: readonly Concept[]): Promise<Database> => {
  update = undefined;
  asked = 0;
  return openDatabase(path, {
    who: 'tester',
    now: () => '2026-01-01T00:00:00.000Z',
    stamp,
    busyTimeout: 200,
    seed: async () => {
      asked += 1;
      return shipped;
    },
    onUpdate: (done) => {
      update = done;
    },
  });
};

const plain = (id: string, more: Partial<Concept> = {}): Concept =>
  aConcept(id, [aTerm('ko', `용어 ${id}`), aTerm('ja', `用語 ${id}`)], more);
const first = ['a', 'b', 'c', 'd', 'e'].map((id) => plain(id));
// a: changed; b: changed; c: changed; d: gone; e: gone; f: new.
const second = [
  ...['a', 'b', 'c'].map((id) => plain(id, { note: '새 참고', source: '새 법' })),
  plain('f', { note: '새것' }),
];

/** The first glossary, of which the user changed b and e, removed c, and added one. */
const worked = async (): Promise<void> => {
  const termbase = await open('1', first);
  const terms = await termbase.terms();
  for (const id of ['b', 'e']) {
    terms.change(conceptId(id), (before) => ({ ...before, note: '내 참고' }));
  }
  terms.remove(conceptId('c'));
  terms.add(affairsMinistry);
  termbase.close();
};

test('an update reaches a database, and leaves what its user changed, removed and added', async () => {
  await worked();
  const termbase = await open('2', second);
  expect((await termbase.terms()).all()).toEqual([
    plain('a', { note: '새 참고', source: '새 법' }),
    plain('b', { note: '내 참고', source: '새 법' }),
    plain('e', { note: '내 참고' }),
    plain('f', { note: '새것' }),
    affairsMinistry,
  ]);
  expect(update).toEqual({
    at: '2026-01-01T00:00:00.000Z',
    added: 1,
    changed: 2,
    removed: 1,
    kept: 2,
    concepts: [
      { concept: 'a', outcome: 'changed', taken: ['note', 'source'], kept: [] },
      { concept: 'b', outcome: 'changed', taken: ['source'], kept: ['note'] },
      { concept: 'c', outcome: 'kept', taken: [], kept: [] },
      { concept: 'f', outcome: 'added', taken: [], kept: [] },
      { concept: 'd', outcome: 'removed', taken: [], kept: [] },
      { concept: 'e', outcome: 'kept', taken: [], kept: [] },
    ],
  });
  expect(await termbase.lastUpdate()).toEqual(update);
  expect(termbase.lookup('용어 f', 1)[0]?.matched.how).toBe('exact');
  termbase.close();
});

test('it is in the history, and one undo takes it back for good', async () => {
  await worked();
  const before = await open(undefined, []);
  const untouched = (await before.terms()).all();
  before.close();
  const termbase = await open('2', second);
  const terms = await termbase.terms();
  expect(terms.history(4).map(({ who, action, concept }) => `${who} ${action} ${concept}`)).toEqual([
    'koryu remove d',
    'koryu add f',
    'koryu change b',
    'koryu change a',
  ]);
  expect(terms.undo()).toHaveLength(4);
  expect(terms.all()).toEqual(untouched);
  termbase.close();
  const again = await open('3', second);
  expect((await again.terms()).all()).toEqual(untouched);
  again.close();
});

test('the same stamp asks for nothing; another stamp of the same glossary changes nothing', async () => {
  await worked();
  (await open('1', second)).close();
  expect(asked).toBe(0);
  (await open('2', second)).close();
  expect([asked, update?.concepts.length]).toEqual([1, 6]);
  const touched = await open('3', second);
  expect([asked, update]).toEqual([1, undefined]);
  expect((await touched.lastUpdate())?.concepts).toHaveLength(6);
  touched.close();
  (await open('3', second)).close();
  expect(asked).toBe(0);
});

test('a database of a Koryu that knew no stamps is updated as well', async () => {
  (await open(undefined, first)).close();
  (await open('2', second)).close();
  expect(update).toMatchObject({ added: 1, changed: 3, removed: 2, kept: 0 });
});

test('a database of a Koryu that knew no details takes them, and keeps what its user changed', async () => {
  await worked();
  const db = new Sqlite(path);
  // As version 6 of the schema wrote concepts: every field it knew, empty or not, and no others.
  const asOld = (json: string): string => {
    const { kind, subdomain, spans, links, pairs, sourceKo, sourceJa, examplesKo, examplesJa, ...old } = {
      ...emptyConcept,
      ...JSON.parse(json),
    };
    return JSON.stringify(old);
  };
  for (const [table, key, column] of [
    ['shipped', 'concept', 'said'],
    ['history', 'id', 'before'],
    ['history', 'id', 'after'],
  ]) {
    const rows = db.prepare(`SELECT ${key}, ${column} FROM ${table} WHERE ${column} IS NOT NULL`).raw().all();
    for (const [id, json] of rows as [unknown, string][]) {
      db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`).run(asOld(json), id);
    }
  }
  db.exec(`ALTER TABLE concept DROP COLUMN details;
    DROP TABLE original; ALTER TABLE document DROP COLUMN marks; ALTER TABLE segment DROP COLUMN codes;
    ALTER TABLE segment DROP COLUMN origin; ALTER TABLE segment DROP COLUMN score; ALTER TABLE segment DROP COLUMN was;
    ALTER TABLE shipped RENAME TO packed;
    CREATE TABLE shipped (concept TEXT PRIMARY KEY, said TEXT NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO shipped SELECT concept, said FROM packed;
    DROP TABLE packed;
    PRAGMA user_version = 6`);
  db.close();
  const detailed = first.map((one) => ({
    ...one,
    kind: 'name' as const,
    sourceKo: '지방자치법 제2조 (2026-06)',
  }));
  const termbase = await open('2', detailed);
  const all = new Map((await termbase.terms()).all().map((one) => [String(one.id), one]));
  expect(all.get('a')).toEqual(detailed[0]);
  expect(all.get('b')).toEqual({ ...detailed[1], note: '내 참고' });
  expect(all.has('c')).toBe(false);
  expect(update).toMatchObject({ changed: 4, kept: 1 });
  expect((await termbase.terms()).undo().length).toBe(4);
  expect((await termbase.terms()).all().find(({ id }) => id === 'a')).toEqual(first[0]);
  termbase.close();
});

test('one that began without the shipped glossary gets it only when it is asked for', async () => {
  (await open(undefined, [])).close();
  const termbase = await open('1', first);
  expect((await termbase.terms()).all()).toEqual([]);
  expect(await termbase.preview()).toMatchObject({ added: 5 });
  expect((await termbase.terms()).all()).toEqual([]);
  expect(await termbase.update('1')).toMatchObject({ added: 5 });
  expect((await termbase.terms()).all()).toEqual(first);
  termbase.close();
});

test('where the glossary has been taken away, nothing is learnt from that', async () => {
  (await open('1', first)).close();
  const termbase = await open('2', []);
  expect((await termbase.terms()).all()).toEqual(first);
  termbase.close();
});

test('a new concept that the user has under another name does not come twice', async () => {
  const termbase = await open('1', first);
  const own = { ...plain('f'), id: conceptId('own-f') };
  (await termbase.terms()).add(own);
  termbase.close();
  const updated = await open('2', [...first, plain('f', { note: '새것' })]);
  expect((await updated.terms()).all()).toEqual([...first, own]);
  expect(update).toMatchObject({ added: 0, kept: 1 });
  (await updated.terms()).remove(own.id);
  updated.close();
  (await open('3', [...first, plain('f')])).close();
  expect(update).toMatchObject({ added: 1, kept: 0 });
});

test('a concept that only changed its name does not count as the user’s', async () => {
  (await open('1', first)).close();
  const renamed = { ...plain('a'), id: conceptId('a-new') };
  const termbase = await open('2', [renamed, ...first.slice(1)]);
  expect(update).toMatchObject({ added: 1, removed: 1, kept: 0 });
  expect((await termbase.terms()).byPair('용어 a', '用語 a')).toBe('a-new');
  termbase.close();
});

test('an update waits while another program writes; the look-up does not', async () => {
  (await open('1', first)).close();
  const other = new Sqlite(path);
  other.exec('BEGIN IMMEDIATE');
  const termbase = await open('2', second);
  expect(update).toBeUndefined();
  expect(termbase.lookup('용어 a', 1)).toHaveLength(1);
  termbase.close();
  other.exec('COMMIT');
  other.close();
  (await open('2', second)).close();
  expect(update).toMatchObject({ added: 1, changed: 3, removed: 2 });
});

test('several starts at once update once', async () => {
  await worked();
  const opened = await Promise.all([1, 2, 3].map(() => open('2', second)));
  const [termbase] = opened;
  expect((await termbase?.terms())?.history(99).filter(({ who }) => who === 'koryu')).toHaveLength(4);
  for (const one of opened) one.close();
});

test('an update whose process is killed has happened as a whole or not at all', async () => {
  const count = 8000;
  const many = (note: string): readonly Concept[] =>
    Array.from({ length: count }, (_, at) => plain(`c-${at}`, { note }));
  (await open('1', many('옛'))).close();
  await writeFile(`${path}.json`, JSON.stringify(many('새')));
  for (let round = 0; round < 4; round += 1) {
    const script = `
      const { openDatabase } = await import(${JSON.stringify(await termbaseModule())});
      const { readFileSync } = await import('node:fs');
      const seed = JSON.parse(readFileSync(${JSON.stringify(`${path}.json`)}, 'utf8'));
      console.log('ready');
      await openDatabase(${JSON.stringify(path)}, {
        who: '', now: () => '', stamp: '2', seed: async () => seed,
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const end = ended(child);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await sleep(40 + round * 120);
    child.kill('SIGKILL');
    await end;
    const termbase = await open(undefined, []);
    const notes = (await termbase.terms()).all().map(({ note }) => note);
    expect(new Set(notes).size).toBe(1);
    expect(notes).toHaveLength(count);
    expect((await termbase.health()).faults).toEqual([]);
    termbase.close();
  }
  const finished = await open('2', many('새'));
  expect((await finished.terms()).get(conceptId('c-1'))?.note).toBe('새');
  finished.close();
}, 60_000);

test('a term that is taken out is no longer found', async () => {
  (await open('1', [interiorMinistry])).close();
  const terms = interiorMinistry.terms.filter(({ text }) => text !== '행정자치부');
  const termbase = await open('2', [{ ...interiorMinistry, terms }]);
  expect(termbase.lookup('행정자치부', 5)).toEqual([]);
  expect(update?.concepts).toEqual([
    { concept: 'org-kr-interior', outcome: 'changed', taken: ['terms-ko'], kept: [] },
  ]);
  termbase.close();
});
