// What leaves through the door for files, and what it leaves alone.

import { spawnSync } from 'node:child_process';
import { chmod, link, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Guard, writeWhole } from '../../src/session/files/write-whole.js';
import { aFolder } from '../helpers/termbases.js';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  await mkdir(at('koryu.db.backups'));
  for (const name of [...ofDatabase, '원문.md', '보고.csv']) await writeFile(at(name), 'before');
});
afterEach(() => remove());

const at = (name: string): string => join(folder, name);

const ofDatabase = [
  'koryu.db',
  'koryu.db-wal',
  'koryu.db-shm',
  'koryu.db.before-restore',
  'koryu.db.backups/20261130T120000Z-day.db',
];

const guard = (mayReplace: boolean): Guard => ({
  database: at('koryu.db'),
  sources: () => [at('원문.md'), '/papers/gone.md'],
  mayReplace: () => mayReplace,
});

describe('what must stay is refused, though a file may be replaced', () => {
  const refused: readonly (readonly [name: string, code: string])[] = [
    ...ofDatabase.map((name) => [name, 'output-is-database'] as const),
    ['koryu.db-journal', 'output-is-database'],
    ['koryu.db.backups/보고.csv', 'output-is-database'],
    ['원문.md', 'output-is-source'],
    ['koryu.db.backups', 'file-is-folder'],
    ['새 폴더/', 'file-is-folder'],
    ['보고.csv/안', 'file-unwritable'],
    [`${'가'.repeat(100)}.csv`, 'file-name-long'],
  ];
  test.each(refused)('%s', async (name, code) => {
    await expect(writeWhole(at(name), 'after', guard(true))).rejects.toMatchObject({ code });
    for (const kept of [...ofDatabase, '원문.md']) expect(await readFile(at(kept), 'utf8')).toBe('before');
  });

  test.each(['koryu.db', 'koryu.db-wal', '원문.md'])('%s by a link of either kind', async (name) => {
    await symlink(at(name), at('soft'));
    await link(at(name), at('hard'));
    for (const path of ['soft', 'hard'])
      await expect(writeWhole(at(path), 'after', guard(true))).rejects.toMatchObject({
        code: expect.stringMatching(/^output-is-/),
      });
    expect(await readFile(at(name), 'utf8')).toBe('before');
  });

  test('the log beside a database that is named by a link', async () => {
    await mkdir(at('link'));
    await symlink(at('koryu.db'), at('link/here.db'));
    const linked = { ...guard(true), database: at('link/here.db') };
    await expect(writeWhole(at('koryu.db-wal'), '', linked)).rejects.toMatchObject({
      code: 'output-is-database',
    });
  });
});

test('a file that exists is replaced after a yes only', async () => {
  await expect(writeWhole(at('보고.csv'), 'after', guard(false))).rejects.toMatchObject({
    code: 'output-exists',
  });
  expect(await readFile(at('보고.csv'), 'utf8')).toBe('before');
  await writeWhole(at('보고.csv'), 'after', guard(true));
  expect(await readFile(at('보고.csv'), 'utf8')).toBe('after');
  await writeWhole(at('새/폴더/보고.csv'), 'new', guard(false));
  expect(await readFile(at('새/폴더/보고.csv'), 'utf8')).toBe('new');
});

test('the mode stays', async () => {
  await chmod(at('보고.csv'), 0o600);
  await writeWhole(at('보고.csv'), 'after', guard(true));
  expect((await stat(at('보고.csv'))).mode & 0o777).toBe(0o600);
});

test('a link stays one, and the file behind it changes; so does one that led nowhere', async () => {
  await symlink('보고.csv', at('latest.csv'));
  await symlink('not-yet.csv', at('next.csv'));
  await writeWhole(at('latest.csv'), 'after', guard(true));
  await writeWhole(at('next.csv'), 'after', guard(false));
  expect(await readFile(at('보고.csv'), 'utf8')).toBe('after');
  expect(await readFile(at('not-yet.csv'), 'utf8')).toBe('after');
  expect(await readlink(at('latest.csv'))).toBe('보고.csv');
});

test('links in a circle are refused', async () => {
  await symlink('b', at('a'));
  await symlink('a', at('b'));
  await expect(writeWhole(at('a'), '', guard(true))).rejects.toMatchObject({ code: 'file-link-loop' });
});

test('a name as long as the system allows is written', async () => {
  const name = `${'가'.repeat(83)}.csv`;
  await writeWhole(at(name), 'long', guard(false));
  expect(await readFile(at(name), 'utf8')).toBe('long');
});

test('what fails half way leaves nothing, and what was there', async () => {
  function* failing(): Iterable<string> {
    yield '앞';
    throw new Error('half way');
  }
  const before = await readdir(folder);
  await expect(writeWhole(at('보고.csv'), failing(), guard(true))).rejects.toThrow('half way');
  await expect(writeWhole(at('new.csv'), failing(), guard(true))).rejects.toThrow('half way');
  expect(await readdir(folder)).toEqual(before);
  expect(await readFile(at('보고.csv'), 'utf8')).toBe('before');
});

describe.skipIf(process.platform !== 'linux')('pipes and devices stay what they are', () => {
  test('a pipe', async () => {
    spawnSync('mkfifo', [at('pipe')]);
    const reading = readFile(at('pipe'), 'utf8');
    await writeWhole(at('pipe'), ['교류', '회의'], guard(false));
    expect(await reading).toBe('교류회의');
    expect((await stat(at('pipe'))).isFIFO()).toBe(true);
  });

  test('the null device, by a link, too', async () => {
    await symlink('/dev/null', at('nothing'));
    for (const path of ['/dev/null', at('nothing')]) await writeWhole(path, 'gone', guard(false));
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
    expect(await readlink(at('nothing'))).toBe('/dev/null');
  });

  test('a full device', async () => {
    await expect(writeWhole('/dev/full', 'x', guard(false))).rejects.toMatchObject({ code: 'disk-full' });
  });

  test('a folder that nobody can make', async () => {
    await expect(writeWhole('/proc/nope/a.csv', 'x', guard(false))).rejects.toMatchObject({
      code: 'file-unwritable',
    });
  });
});
