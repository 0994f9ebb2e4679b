// What is left when something goes wrong outside: files of killed programs, several saved copies, no more open files.

import { spawnSync } from 'node:child_process';
import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backUp, backupFolder } from '../../src/session/files/automatic-backups.js';
import { writeWhole } from '../../src/session/files/write-whole.js';
import { isTemporary, removeLeftovers, temporaryBeside } from '../../src/store/files-beside.js';
import { termbaseModule } from '../helpers/children.js';
import { interiorMinistry } from '../helpers/concepts.js';
import { aSource, onScreen } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let path: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  path = join(folder, 'koryu.db');
});
afterEach(() => remove());

/** The id of a process that has ended. */
const dead = (): number => spawnSync(process.execPath, ['--version']).pid;
const nameOf = (file: string): string => file.split('/').at(-1) ?? '';
const ofProcess = (id: number): string =>
  nameOf(temporaryBeside(path)).replace(`-${process.pid}-`, `-${id}-`);

describe('a temporary file', () => {
  test('names the process that writes it', () => {
    expect(isTemporary(nameOf(temporaryBeside(path)))).toBe(true);
    expect(nameOf(temporaryBeside(path))).toContain(`.koryu-${process.pid}-`);
  });

  test('of a dead process is removed with its journal, that of a living one and of another machine stays', async () => {
    const mine = nameOf(temporaryBeside(path));
    const gone = ofProcess(dead());
    const elsewhere = gone.replace(/^(\.koryu-\d+-)[^-]+/, '$1Xother');
    const unnamed = '.koryu-0f8fad5b-d9cb-469f-a165-70867728950e.tmp';
    for (const name of [mine, gone, `${gone}-journal`, elsewhere, unnamed, 'notes.tmp'])
      await writeFile(join(folder, name), 'x');
    expect(removeLeftovers(folder).map(nameOf).sort()).toEqual([gone, `${gone}-journal`].sort());
    const old = new Date(Date.now() - 2 * 3_600_000);
    for (const name of [elsewhere, unnamed, 'notes.tmp']) await utimes(join(folder, name), old, old);
    expect(removeLeftovers(folder).map(nameOf).sort()).toEqual([elsewhere, unnamed].sort());
    expect((await readdir(folder)).sort()).toEqual([mine, 'notes.tmp'].sort());
  });

  test('of a killed backup is removed by the next start, though no backup is due', async () => {
    const database = await aTermbase(path, [interiorMinistry]);
    (await database.work()).open(aSource(['가나'])).save(0, '甲', 'done');
    const now = new Date().toISOString();
    expect(await backUp(database, 'day', now)).toBeDefined();
    await writeFile(join(backupFolder(path), ofProcess(dead())), 'x'.repeat(1000));
    expect(await backUp(database, 'day', now)).toBeUndefined();
    expect((await readdir(backupFolder(path))).filter(isTemporary)).toEqual([]);
    database.close();
  });

  test('of a killed export is removed by the next one', async () => {
    await writeFile(join(folder, ofProcess(dead())), 'x');
    await writeWhole(join(folder, 'export.csv'), 'ko,ja');
    expect((await readdir(folder)).filter(isTemporary)).toEqual([]);
  });
});

test('two windows that lose their file: the second names both copies', async () => {
  const [first, second] = [await aTermbase(path, [interiorMinistry]), await aTermbase(path)];
  const works = [first, second].map(async (one) => onScreen((await one.work()).open(aSource(['가나']))));
  const [one, other] = await Promise.all(works);
  await rm(path);
  expect(() => one?.save(0, '甲', 'done')).toThrow(
    expect.objectContaining({ code: 'database-replaced', values: { file: path, saved: `${path}.rescued` } }),
  );
  expect(() => other?.save(0, '乙', 'done')).toThrow(
    expect.objectContaining({ values: { file: path, saved: `${path}.rescued-2, ${path}.rescued` } }),
  );
  first.close();
  second.close();
});

test('without files that may be opened, the limit is told, not the permissions', async () => {
  const database = await aTermbase(path, [interiorMinistry]);
  database.close();
  const script = `
    import { openSync } from 'node:fs';
    const { openDatabase } = await import(${JSON.stringify(await termbaseModule())});
    const options = { who: '', now: () => '', seed: async () => [] };
    (await openDatabase(${JSON.stringify(path)}, options)).close();
    const codes = new Set();
    for (let left = 0; left < 4; left += 1) {
      const { closeSync } = await import('node:fs');
      const held = [];
      try { for (;;) held.push(openSync('/dev/null')); } catch {}
      for (const file of held.splice(0, left)) closeSync(file);
      let code = 'none';
      try { (await openDatabase(${JSON.stringify(path)}, options)).close(); } catch (error) { code = error.code; }
      for (const file of held) closeSync(file);
      codes.add(code);
    }
    console.log([...codes].join());`;
  const { stdout, stderr } = spawnSync(
    '/bin/sh',
    ['-c', 'ulimit -n 64; exec "$0" --input-type=module -e "$1"', process.execPath, script],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(stdout.trim().split(',')).toContain('files-exhausted');
  expect(stdout).not.toContain('database-unwritable');
});
