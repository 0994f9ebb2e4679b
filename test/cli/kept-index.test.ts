// The kept index under the built program: several processes at once, another build, a change between two calls.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isIntact } from '../../src/session/files/checksum.js';
import { keptFiles } from '../../src/session/files/kept-files.js';
import { built } from '../helpers/children.js';
import { aConcept, aTerm } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let remove: () => Promise<void>;
/** The folder of the caches, another one for each test. */
let cache: string;
let made = 0;
beforeAll(async () => {
  ({ folder, remove } = await aFolder());
  const terms = Array.from({ length: 1500 }, (_, n) =>
    aConcept(`c-${n}`, [aTerm('ko', `용어${n}호`), aTerm('ja', `用語${n}号`)]),
  );
  (await aTermbase(join(folder, 'koryu.db'), terms)).close();
  writeFileSync(join(folder, 'text.txt'), '용어17호와 용어1499호를 정했다.\n');
});
beforeEach(() => {
  made += 1;
  cache = join(folder, `cache-${made}`);
});
afterAll(() => remove());

const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
const command = (main: string, ...argv: readonly string[]) =>
  [
    process.execPath,
    [main, ...argv, '--no-seed', '--db', join(folder, 'koryu.db')],
    { env: { ...environment, LANG: 'en_US.UTF-8', XDG_CACHE_HOME: cache } },
  ] as const;
const koryu = (...argv: readonly string[]) => {
  const [node, given, options] = command(built('main.js'), ...argv);
  return spawnSync(node, given, { ...options, encoding: 'utf8' });
};
const scan = (): readonly string[] => {
  const { stdout, status } = koryu('scan', join(folder, 'text.txt'), '--json');
  expect(status).toBe(0);
  const { files } = JSON.parse(stdout) as {
    files: { terms: { text: string; targets: readonly string[] }[] }[];
  };
  return (files[0]?.terms ?? []).map(({ text, targets }) => `${text} ${targets.join()}`);
};
const expected = ['용어17호 用語17号', '용어1499호 用語1499号'];
const kept = (): readonly string[] => keptFiles(join(cache, 'koryu'));

test('four processes at once find the same and keep one whole file', async () => {
  const outs = await Promise.all(
    [1, 2, 3, 4].map(
      () =>
        new Promise<string>((resolve) => {
          const [node, given, options] = command(built('main.js'), 'scan', join(folder, 'text.txt'));
          const child = spawn(node, given, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
          let out = '';
          child.stdout.on('data', (chunk: Buffer) => {
            out += chunk.toString();
          });
          child.on('close', () => resolve(out));
        }),
    ),
  );
  expect(new Set(outs).size).toBe(1);
  expect(outs[0]).toContain('用語1499号');
  expect(kept()).toHaveLength(1);
  expect(kept().map(isIntact)).toEqual([true]);
  expect(readdirSync(join(cache, 'koryu')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a second call finds the same with the file of the first, and doctor names a damaged one', () => {
  expect(scan()).toEqual(expected);
  const [path = ''] = kept();
  const whole = readFileSync(path);
  expect(scan()).toEqual(expected);
  writeFileSync(path, Buffer.from(whole).fill(0, 1000, 2000));
  const { damaged } = JSON.parse(koryu('doctor', '--json').stdout) as { damaged: readonly string[] };
  expect(damaged).toEqual([path]);
  expect(scan()).toEqual(expected);
  expect(readFileSync(path).equals(whole)).toBe(true);
});

test('a changed term is found at once, and so is the former one after its undo', () => {
  expect(scan()).toEqual(expected);
  expect(koryu('term', 'edit', 'c-17', '--ja', '別語').status).toBe(0);
  expect(scan()[0]).toContain('別語');
  expect(koryu('term', 'undo').status).toBe(0);
  expect(scan()).toEqual(expected);
});

test('another build of the program does not use the file', async () => {
  expect(scan()).toEqual(expected);
  const root = join(built(''), '..');
  const copy = join(folder, 'copy');
  mkdirSync(copy);
  await cp(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
  for (const part of ['data', 'dict', 'node_modules', 'package.json'])
    await symlink(join(root, part), join(copy, part));
  utimesSync(join(copy, 'dist/koryu.js'), 1, 1);
  const [node, given, options] = command(join(copy, 'dist/main.js'), 'scan', join(folder, 'text.txt'));
  expect(spawnSync(node, given, { ...options, encoding: 'utf8' }).stdout).toContain('用語1499号');
  expect(kept()).toHaveLength(2);
});
