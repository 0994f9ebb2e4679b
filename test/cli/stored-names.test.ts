// Names in NFC and NFD are one name, a database that is made is told, and a usage error names the help of its command.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { aFolder } from '../helpers/termbases.js';

let folder: string;
let remove: () => Promise<void>;
let db: string;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
});
afterEach(() => remove());

const forms = ['NFC', 'NFD'] as const;
const other = { NFC: 'NFD', NFD: 'NFC' } as const;
const inFolder = (name: string, form: 'NFC' | 'NFD'): string => join(folder, name.normalize(form));

describe.each(forms)('a file whose name is in %s', (form) => {
  const named = (name: string): string => inFolder(name, other[form]);

  test('is found by the other composition: scan, document, check, tokens, glossary, participants', async () => {
    writeFileSync(inFolder('계획ガイド.txt', form), '행정안전부는 회의를 열었다.\n');
    writeFileSync(inFolder('용어.csv', form), 'ko,ja\n새말가,新語が\n');
    writeFileSync(inFolder('짝.tsv', form), 'src_lang\tsource\ttarget\nko\t회의\t会議\n');
    writeFileSync(inFolder('명단.csv', form), 'ko,ja\n한도윤,ハン・ドユン\n');
    await run(db, ['meeting', 'add', '회의']);
    for (const argv of [
      ['scan', named('계획ガイド.txt')],
      ['tokens', named('계획ガイド.txt')],
      ['document', 'add', named('계획ガイド.txt')],
      ['check', named('짝.tsv')],
      ['glossary', 'import', named('용어.csv')],
      ['glossary', 'diff', named('용어.csv'), named('용어.csv')],
      ['meeting', 'participant', 'import', '1', named('명단.csv')],
    ]) {
      const { status, err } = await run(db, argv);
      // The new database has no term that a scan could find, which its exit status tells.
      const expected = argv[0] === 'scan' ? 1 : 0;
      expect({ argv, status, err }).toEqual({
        argv,
        status: expected,
        err: expect.not.stringContaining('koryu:'),
      });
    }
  });

  test('is one document with its work, also after another program has composed it anew', async () => {
    const path = inFolder('계획.txt', form);
    writeFileSync(path, '행정안전부는 회의를 열었다.\n');
    await run(db, ['document', 'add', path]);
    await run(db, ['document', 'add', named('계획.txt')]);
    renameSync(path, named('계획.txt'));
    await run(db, ['document', 'add', path]);
    const { out } = await run(db, ['document', 'list', '--json']);
    expect(JSON.parse(out).documents).toHaveLength(1);
  });

  test('is the database, the backup that is refused, and the export that is asked about', async () => {
    const [own, theirs] = [inFolder('자료.db', form), inFolder('자료.db', other[form])];
    await run(own, ['term', 'add', '--ko', '새말가나다', '--ja', '新語']);
    expect((await run(theirs, ['lookup', '새말가나다'])).status).toBe(0);
    expect(existsSync(theirs)).toBe(false);
    writeFileSync(inFolder('용어.csv', form), 'mine');
    const { status } = await run(own, ['glossary', 'export', '-o', named('용어.csv')]);
    expect({ status, kept: readFileSync(inFolder('용어.csv', form), 'utf8') }).toEqual({
      status: 2,
      kept: 'mine',
    });
  });
});

test('two files whose names look alike are two documents', async () => {
  for (const [at, form] of forms.entries())
    writeFileSync(inFolder('계획.txt', form), `행정안전부는 회의를 ${at}번 열었다.\n`);
  for (const form of forms) await run(db, ['document', 'add', inFolder('계획.txt', form)]);
  const { out } = await run(db, ['document', 'list', '--json']);
  expect(JSON.parse(out).documents).toHaveLength(2);
});

test('a database that a mistyped --db makes is told, once', async () => {
  const mistyped = join(folder, 'koryou.db');
  const argv = ['document', 'list', '--json'];
  expect((await run(mistyped, argv)).err).toContain(`${mistyped} did not exist`);
  expect((await run(mistyped, argv)).err).toBe('');
});

test.each([
  [['lookup'], 'koryu lookup --help'],
  [['glossary', 'import'], 'koryu glossary import --help'],
  [['glossary', 'imprt'], 'koryu glossary --help'],
  [['--nonsense'], 'koryu --help'],
])('%j names its own help', async (argv, help) => {
  const { status, err } = await run(db, argv);
  expect(status).toBe(2);
  expect(err).toContain(help);
});
