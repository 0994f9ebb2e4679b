// Backup, recovery and restoration against files that were chosen to break them: the built program is called, and the
// database afterwards holds either what it held or what the backup holds.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { built } from '../helpers/children.js';
import { affairsMinistry, interiorMinistry } from '../helpers/concepts.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let base: string;
let removeBase: () => Promise<void>;
let folder: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ folder: base, remove: removeBase } = await aFolder());
  const termbase = await aTermbase(join(base, 'koryu.db'), [interiorMinistry]);
  (await termbase.work()).open(aSource(['회의를 연다.'])).save(0, '会議を開く。', 'done');
  await termbase.copyTo(join(base, 'b.bak'));
  (await termbase.terms()).add(affairsMinistry);
  termbase.close();
});
afterAll(() => removeBase());
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  cpSync(base, folder, { recursive: true });
});
afterEach(() => remove());

const at = (name: string): string => join(folder, name);
const call = (...argv: readonly string[]) => {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [built('main.js'), ...argv, '--db', at('koryu.db'), '--no-seed', '--lang', 'en'],
    { cwd: folder, encoding: 'utf8', timeout: 20_000 },
  );
  return { status: status ?? signal, out: stdout, err: stderr };
};
const sql = (name: string, ...statements: readonly string[]): void => {
  const db = new Sqlite(at(name));
  db.unsafeMode();
  for (const statement of statements) db.exec(statement);
  db.close();
};
const conceptsIn = (name: string): unknown => {
  const db = new Sqlite(at(name), { readonly: true });
  const count = db.prepare('SELECT count(*) FROM concept').pluck().get();
  db.close();
  return count;
};
const leftovers = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('.koryu-'));

type Row = readonly [name: string, code: string, make: () => void, file?: string];
const appIdSql = `PRAGMA application_id = ${0x4b6f7279}`;
const bad: readonly Row[] = [
  ['broken JSON in the history', 'not built as', () => sql('b.bak', brokenHistory)],
  ['details that are no object', 'not built as', () => sql('b.bak', "UPDATE concept SET details = '5'")],
  ['codes that are no JSON', 'not built as', () => sql('b.bak', "UPDATE segment SET codes = '{'")],
  ['terms without a concept', 'foreign_key_check', () => sql('b.bak', ...orphans)],
  ['a version too low', 'user_version', () => sql('b.bak', 'PRAGMA user_version = 0')],
  ['a version too high', 'newer version', () => sql('b.bak', 'PRAGMA user_version = 99')],
  ['a generated column', 'different table segment', () => sql('b.bak', generated)],
  ['a trigger', 'extra trigger', () => sql('b.bak', trigger)],
  ['a table behind a view', 'missing table memory', () => sql('b.bak', ...view)],
  ['a lost index', 'missing index term_key', () => sql('b.bak', 'DROP INDEX term_key')],
  ['the journal of a writer that was killed', 'backup .* is damaged', () => journal('b.bak')],
  ['half of its pages', 'backup .* is damaged', () => truncateSync(at('b.bak'), 40_960)],
  ['nothing', 'not a Koryu backup', () => writeFileSync(at('b.bak'), '')],
  ['the database itself by another name', 'is the database', () => linkSync(at('koryu.db'), at('x')), 'x'],
  ['a folder', 'is a folder', () => mkdirSync(at('x')), 'x'],
  ['a database of another encoding', 'not built as', () => utf16('x'), 'x'],
];
const brokenHistory =
  "INSERT INTO history (batch, at, who, action, concept, after) VALUES (9,'','','add','x','{')";
const orphans = ['PRAGMA foreign_keys = OFF', 'DELETE FROM concept'];
const generated = 'ALTER TABLE segment ADD COLUMN evil TEXT AS (1) VIRTUAL';
const trigger = 'CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM segment; END';
const view = ['ALTER TABLE memory RENAME TO m', 'CREATE VIEW memory AS SELECT * FROM m WHERE 0'];
const journal = (name: string): void =>
  writeFileSync(
    `${at(name)}-journal`,
    Buffer.concat([Buffer.from('d9d505f920a163d7', 'hex'), Buffer.alloc(504)]),
  );
const utf16 = (name: string): void =>
  sql(name, "PRAGMA encoding = 'UTF-16'", 'CREATE TABLE concept (a)', appIdSql, 'PRAGMA user_version = 10');

describe('a backup with', () => {
  test.each(bad.map(([name, said, make, file = 'b.bak']) => [name, said, make, file] as const))(
    '%s is refused and named, and the database stays',
    (_, said, make, file) => {
      make();
      const { status, err } = call('restore', file);
      expect(err).toMatch(new RegExp(said));
      expect(err).toContain(file);
      expect(status).toBe(2);
      expect(conceptsIn('koryu.db')).toBe(2);
      expect(leftovers()).toEqual([]);
    },
  );
});

test('what recover saves of a backup with broken rows can be restored', () => {
  sql(
    'b.bak',
    brokenHistory,
    "UPDATE concept SET details = '5', reliability = 9223372036854775807",
    "UPDATE segment SET codes = '{', state = 'zz'",
  );
  const recovered = call('recover', 'b.bak');
  expect(recovered.status).toBe(1);
  const { status, err } = call('restore', 'b.bak.recovered');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(call('document', 'export', '1', '--format', 'tsv').out).toContain('会議を開く。');
  expect(call('doctor').status).toBe(0);
});

const places: readonly Row[] = [
  ['an empty file', 'Restored: entries 1', () => writeFileSync(at('koryu.db'), '')],
  ['no file', 'Restored: entries 1', () => rmSync(at('koryu.db'))],
  ['a link that leads nowhere', 'Restored: entries 1', () => linked(() => rmSync(at('real.db')))],
  [
    'a link to a damaged one',
    'Restored: entries 1',
    () => linked(() => writeFileSync(at('real.db'), damaged())),
  ],
  ['a database without its first page', 'koryu.db.damaged', () => zeroed(0, 4096)],
  ['a database without its header', 'koryu.db.damaged', () => zeroed(0, 100)],
  ['a folder', 'is a folder', () => folderInstead()],
];
const damaged = (): Buffer => readFileSync(at('b.bak')).fill(0, 4096, 24_576);
const zeroed = (from: number, to: number): void =>
  writeFileSync(at('koryu.db'), readFileSync(at('koryu.db')).fill(0, from, to));
const linked = (harm: () => void): void => {
  renameSync(at('koryu.db'), at('real.db'));
  symlinkSync('real.db', at('koryu.db'));
  harm();
};
const folderInstead = (): void => {
  rmSync(at('koryu.db'));
  mkdirSync(at('koryu.db'));
};

describe('in place of the database', () => {
  test.each(places.map(([name, said, make]) => [name, said, make] as const))('%s', (name, said, make) => {
    make();
    const { status, out, err } = call('restore', 'b.bak');
    expect(out + err).toContain(said);
    expect(status).toBe(name === 'a folder' ? 2 : 0);
    if (status !== 0) return;
    expect(conceptsIn('koryu.db')).toBe(1);
    expect(lstatSync(at('koryu.db')).isSymbolicLink()).toBe(name.includes('link'));
    expect(call('doctor').status).toBe(0);
    expect(leftovers()).toEqual([]);
  });
});

describe('a copy is not written to', () => {
  test.each([
    ['koryu.db-journal', 'belongs to the database'],
    ['koryu.db-wal', 'belongs to the database'],
    ['neu/', 'is a folder'],
    ['', 'is missing'],
    ['.', 'is a folder'],
    [`${'가'.repeat(85)}a`, 'name is too long'],
    ['loop', 'already exists'],
    ['a.txt/x', 'cannot be written'],
    ['b.bak', 'already exists'],
  ])('%j', (name, said) => {
    symlinkSync('loop', at('loop'));
    writeFileSync(at('a.txt'), '');
    const before = readdirSync(folder);
    for (const argv of [
      ['backup', name],
      ['recover', 'b.bak', '-o', name],
    ]) {
      const { status, err } = call(...argv);
      expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining(said) });
    }
    expect(readdirSync(folder).filter((one) => !/-(wal|shm)$|\.backups$/.test(one))).toEqual(before);
  });

  test('a full disk is said of the copy, not of its temporary file', () => {
    const line = `ulimit -f 8; exec "$0" "$1" recover b.bak -o neu.db --db koryu.db --lang en`;
    const { status, stderr } = spawnSync('bash', ['-c', line, process.execPath, built('main.js')], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/full; .*neu\.db was/) });
    expect(existsSync(at('neu.db'))).toBe(false);
    expect(leftovers()).toEqual([]);
  });
});

test.skipIf(process.platform !== 'linux')('a descriptor of the program itself is no output', () => {
  for (let number = 3; number < 12; number += 1) {
    const { status, err } = call('glossary', 'export', '-o', `/dev/fd/${number}`, '--force');
    expect({ number, status, err }).toEqual({ number, status: 2, err: expect.stringMatching(/^koryu: /) });
  }
  expect(conceptsIn('koryu.db')).toBe(2);
});
