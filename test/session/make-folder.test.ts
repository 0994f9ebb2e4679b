// Folders for the database, its backups and the cache.

import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../../src/session/files/make-folder.js';
import { aFolder } from '../helpers/termbases.js';

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await aFolder());
});
afterAll(() => remove());

test.skipIf(process.platform === 'win32')('a folder and those above it are for nobody else', () => {
  const path = join(folder, '자료', '사전');
  makeFolder(path);
  makeFolder(path);
  for (const made of [path, join(folder, '자료')]) expect(statSync(made).mode & 0o777).toBe(0o700);
});

test('a folder of somebody else stays as it is', () => {
  const path = join(folder, 'shared');
  mkdirSync(path, { mode: 0o755 });
  makeFolder(join(path, 'own'));
  expect(statSync(path).mode & 0o777).toBe(0o755);
});

test('a file in the way is told', () => {
  const path = join(folder, 'file');
  writeFileSync(path, '');
  expect(() => makeFolder(join(path, 'own'))).toThrow('ENOTDIR');
});

// Node's own `recursive` tries for ever here.
test.skipIf(process.platform !== 'linux')('a folder that cannot be made is told at once', () => {
  expect(() => makeFolder('/proc/none/koryu')).toThrow('ENOENT');
});
