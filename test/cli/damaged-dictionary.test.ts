// Damaged dictionaries under the built program: `doctor` names them, and no command takes terms from them.

import { spawnSync } from 'node:child_process';
import { cp, open, readdir, stat, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built } from '../helpers/children.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  (await aTermbase(db)).close();
  const root = join(built(''), '..');
  for (const part of ['dist', 'dict', 'package.json'])
    await cp(join(root, part), join(folder, part), { recursive: true });
  for (const part of ['data', 'node_modules']) await symlink(join(root, part), join(folder, part));
});
afterAll(() => remove());

const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
const koryu = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [join(folder, 'dist/main.js'), ...argv, '--db', db, '--no-seed'], {
    env: { ...environment, LANG: 'en_US.UTF-8', XDG_CACHE_HOME: join(folder, 'cache') },
    encoding: 'utf8',
  });
const damaged = (...argv: readonly string[]): readonly string[] => {
  const { damaged: paths } = JSON.parse(koryu('doctor', '--json', ...argv).stdout) as {
    damaged: readonly string[];
  };
  return paths;
};

/** Overwrites a piece of a file as a failing disk does: its time stays. */
const rot = async (path: string): Promise<void> => {
  const { size, atime, mtime } = await stat(path);
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(4096), 0, 4096, size >> 1);
  await file.close();
  await utimes(path, atime, mtime);
};

test('doctor reads every dictionary and names the damaged ones; --fix removes them', async () => {
  expect(koryu('doctor').status).toBe(0);
  const names = (await readdir(join(folder, 'dict'))).filter((name) => name.endsWith('.dic')).sort();
  expect(names).toEqual(['bridge-ja.dic', 'bridge-ko.dic', 'ja.dic', 'ko.dic', 'letters-ja.dic']);
  const paths = names.map((name) => join(folder, 'dict', name));
  for (const path of paths) await rot(path);
  expect([...damaged()].sort()).toEqual(paths);
  const { status, stdout } = koryu('doctor');
  expect(status).toBe(1);
  expect(stdout).toContain('ko.dic is damaged');
  expect(damaged('--fix')).toEqual([]);
  expect((await readdir(join(folder, 'dict'))).filter((name) => name.endsWith('.dic'))).toEqual([]);
});
