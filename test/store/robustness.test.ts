import { spawn } from 'node:child_process';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openConnection } from '../../src/store/connection.js';
import { copyBeside } from '../../src/store/copies/copy-whole.js';
import { openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/schema/migrate.js';
import { schemaVersion } from '../../src/store/schema/migration.js';
import { migrations } from '../../src/store/schema/migrations.js';
import { ended, startChild, termbaseModule } from '../helpers/children.js';
import { aConcept, affairsMinistry, aTerm, interiorMinistry } from '../helpers/concepts.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let path: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  path = join(folder, 'koryu.db');
});
afterEach(() => remove());

const made = async (): Promise<void> => (await aTermbase(path, [interiorMinistry])).close();

describe('a file that is not for us is named, and stays as it is', () => {
  const strangers: readonly (readonly [string, string, () => Promise<void> | void])[] = [
    ['a short text', 'database-not-ours', () => writeFile(path, 'hello')],
    ['a long text', 'database-not-ours', () => writeFile(path, '메모\n'.repeat(3000))],
    [
      'another program’s database',
      'database-not-ours',
      () =>
        void new Sqlite(path).exec('CREATE TABLE bookmarks (url TEXT); PRAGMA journal_mode = WAL').close(),
    ],
    [
      'a database of a later Koryu',
      'database-newer',
      async () => {
        await made();
        new Sqlite(path).exec('PRAGMA user_version = 999').close();
      },
    ],
  ];
  test.each(strangers)('%s: %s', async (_, code, make) => {
    await make();
    const before = await readFile(path);
    await expect(aTermbase(path)).rejects.toMatchObject({ code, values: { file: path } });
    expect(before.equals(await readFile(path))).toBe(true);
    // A look at a database in WAL mode leaves SQLite's own side files, which hold nothing.
    const others = (await readdir(folder)).filter((name) => !/^koryu\.db(-wal|-shm)?$/.test(name));
    expect(others).toEqual([]);
  });
});

test('an empty file counts as new', async () => {
  await writeFile(path, '');
  await made();
  const again = await aTermbase(path);
  expect((await again.terms()).all()).toEqual([interiorMinistry]);
  again.close();
});

test('a damaged file is called damaged', async () => {
  await made();
  const bytes = await readFile(path);
  bytes.fill(0x5a, 4096, bytes.length);
  await writeFile(path, bytes);
  const open = async (): Promise<unknown> => (await (await aTermbase(path)).terms()).all();
  await expect(open()).rejects.toMatchObject({ code: 'database-corrupt' });
});

describe('a database that another program holds is called locked, and works afterwards', () => {
  test('when it is written to', async () => {
    await made();
    const termbase = await aTermbase(path);
    const terms = await termbase.terms();
    const other = new Sqlite(path);
    other.exec('BEGIN IMMEDIATE');
    expect(terms.all()).toHaveLength(1);
    expect(() => terms.add(affairsMinistry)).toThrow('database-locked');
    other.exec('COMMIT');
    other.close();
    terms.add(affairsMinistry);
    termbase.close();
  });

  test('when it is opened', async () => {
    await made();
    const other = new Sqlite(path);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    await expect(aTermbase(path)).rejects.toMatchObject({ code: 'database-locked' });
    other.close();
    (await aTermbase(path)).close();
  });
});

test('a folder is no database, and no file to back up to', async () => {
  await expect(aTermbase(folder)).rejects.toMatchObject({ code: 'file-is-folder' });
  const termbase = await aTermbase(path);
  await expect(termbase.copyTo(folder)).rejects.toMatchObject({ code: 'file-is-folder' });
  termbase.close();
});

test('a folder that does not exist or may not be written to', async () => {
  await expect(aTermbase(join(folder, 'none', 'koryu.db'))).rejects.toMatchObject({
    code: 'database-unwritable',
  });
  // root may write everywhere: ask as somebody else where we are root.
  if (process.getuid?.() !== 0) {
    await chmod(folder, 0o500);
    await expect(aTermbase(path)).rejects.toMatchObject({ code: 'database-unwritable' });
    await chmod(folder, 0o700);
  }
});

test('a full disk is reported, and nothing is half written', async () => {
  await made();
  const db = openConnection(path);
  // As large as it may ever be: SQLite answers as it does on a full disk.
  db.pragma(`max_page_count = ${String(db.pragma('page_count'))}`);
  const note = 'x'.repeat(100_000);
  expect(() =>
    db.write(() => {
      db.exec(`UPDATE concept SET note = 'short'`);
      db.exec(`UPDATE concept SET note = '${note}'`);
    }),
  ).toThrow('disk-full');
  expect(db.prepare('SELECT note FROM concept').pluck().get()).toBe('');
  db.close();
});

describe('migrations', () => {
  const next = { version: schemaVersion + 1, sql: 'ALTER TABLE concept ADD COLUMN extra TEXT' };

  test('are numbered without gaps up to the version that the program knows', () => {
    expect(migrations.map(({ version }) => version)).toEqual(
      Array.from({ length: schemaVersion }, (_, at) => at + 1),
    );
  });

  test('leave a copy of what was there, and never overwrite an earlier one', async () => {
    await made();
    await writeFile(`${path}.backup-v${schemaVersion}`, 'an earlier attempt');
    const db = openConnection(path);
    migrate(
      db,
      () => undefined,
      (version) => void copyBeside(db, `${path}.backup-v${version}`),
      [...migrations, next],
    );
    expect(db.pragma('user_version')).toBe(next.version);
    db.close();
    const copy = await aTermbase(`${path}.backup-v${schemaVersion}-2`);
    expect((await copy.terms()).all()).toEqual([interiorMinistry]);
    copy.close();
    expect(await readFile(`${path}.backup-v${schemaVersion}`, 'utf8')).toBe('an earlier attempt');
  });

  test('that fail leave the database as it was', async () => {
    await made();
    const db = openConnection(path);
    const broken = { version: next.version + 1, sql: 'ALTER TABLE nowhere ADD COLUMN x' };
    expect(() =>
      migrate(
        db,
        () => undefined,
        () => undefined,
        [...migrations, next, broken],
      ),
    ).toThrow('nowhere');
    db.close();
    const termbase = await aTermbase(path);
    expect((await termbase.terms()).all()).toEqual([interiorMinistry]);
    termbase.close();
  });
});

test('a writer killed at any moment loses nothing that it had acknowledged', async () => {
  const termbase = await aTermbase(path);
  const { head: document } = (await termbase.work()).open(
    aSource(Array.from({ length: 5000 }, (_, at) => `문장 ${at}`)),
  );
  termbase.close();
  for (let round = 0; round < 4; round += 1) {
    const child = await startChild(
      path,
      `import { writeSync } from 'node:fs';
       const { save } = (await termbase.work()).resume(${document.id});
       for (let at = 0; at < 5000; at += 1) { save(at, 'round ${round} ' + at, 'draft'); writeSync(1, at + '\\n'); }`,
    );
    const end = ended(child);
    child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), 20 + Math.random() * 60));
    const { out, end: how } = await end;
    expect(how).toBe('SIGKILL');
    const acknowledged = out.trimEnd().split('\n').map(Number);
    const after = await aTermbase(path);
    const { units } = (await after.work()).load(document.id);
    for (const at of acknowledged) expect(units[at]?.target).toBe(`round ${round} ${at}`);
    expect((await after.health()).faults).toEqual([]);
    after.close();
  }
}, 30_000);

test('two processes write at once, and neither loses anything', async () => {
  await made();
  const script = (name: string): string => `
    const terms = await termbase.terms();
    const model = terms.get('${interiorMinistry.id}');
    for (let at = 0; at < 150; at += 1) {
      terms.add({ ...model, id: '${name}-' + at });
      terms.change(model.id, (before) => ({ ...before, note: before.note + '${name}' }));
    }`;
  const ends = await Promise.all(['a', 'b'].map(async (name) => ended(await startChild(path, script(name)))));
  expect(ends.map(({ end }) => end)).toEqual([0, 0]);
  const termbase = await aTermbase(path);
  const terms = await termbase.terms();
  expect(terms.all()).toHaveLength(301);
  expect(terms.get(interiorMinistry.id)?.note).toHaveLength(300);
  termbase.close();
}, 30_000);

describe('a new database', () => {
  const many = Array.from({ length: 3500 }, (_, at) =>
    aConcept(`c-${at}`, [aTerm('ko', `용어 ${at}`), aTerm('ja', `用語 ${at}`, { reading: 'ようご' })]),
  );

  test('is filled once when several start at the same time', async () => {
    const opened = await Promise.all([1, 2, 3].map(() => aTermbase(path, many, 5000)));
    for (const termbase of opened) expect((await termbase.terms()).all()).toHaveLength(3500);
    for (const termbase of opened) termbase.close();
  });

  test('is whole or not there at all when its maker is killed', async () => {
    const script = `
      const { openDatabase } = await import(${JSON.stringify(await termbaseModule())});
      const model = ${JSON.stringify(aConcept('c', [aTerm('ko', '용어'), aTerm('ja', '用語')]))};
      const seed = Array.from({ length: 20000 }, (_, at) => ({
        ...model,
        id: 'c-' + at,
        definition: { ko: '가'.repeat(300), ja: '' },
        terms: model.terms.map((term) => ({ ...term, text: term.text + ' ' + at })),
      }));
      console.log('ready');
      await openDatabase(${JSON.stringify(path)}, { who: '', now: () => '', seed: async () => seed });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const end = ended(child);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await sleep(250);
    child.kill('SIGKILL');
    expect((await end).end).toBe('SIGKILL');
    const termbase = await aTermbase(path, [interiorMinistry]);
    expect([1, 20_000]).toContain((await termbase.terms()).all().length);
    expect((await termbase.health()).faults).toEqual([]);
    termbase.close();
  }, 20_000);

  test('is not begun when the glossary cannot be had', async () => {
    const options = { who: '', now: () => '', seed: () => Promise.reject(new Error('no glossary')) };
    await expect(openDatabase(path, options)).rejects.toThrow('no glossary');
    await made();
  });
});

test('a copy is whole, and never overwrites', async () => {
  const termbase = await aTermbase(path, [interiorMinistry]);
  const target = join(folder, 'copy.db');
  await termbase.copyTo(target);
  await expect(termbase.copyTo(target)).rejects.toThrow('backup-exists');
  termbase.close();
  const copy = await aTermbase(target);
  expect((await copy.terms()).all()).toEqual([interiorMinistry]);
  copy.close();
});
