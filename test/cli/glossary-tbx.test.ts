// The glossary out to other programs and back, through the command line.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { affairsMinistry, interiorMinistry } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  (await aTermbase(db, [interiorMinistry, affairsMinistry])).close();
});
afterEach(() => remove());

const bring = async (content: string): Promise<readonly string[]> => {
  const path = join(folder, 'in.tbx');
  await writeFile(path, content);
  return (await run(db, ['glossary', 'import', path])).out.trimEnd().split('\n');
};
const entry = (id: string, ko: string, ja: string, more = ''): string =>
  `<conceptEntry id="${id}">${more}<langSec xml:lang="ko-KR"><termSec><term>${ko}</term></termSec></langSec>` +
  `<langSec xml:lang="ja-JP"><termSec><term>${ja}</term></termSec></langSec></conceptEntry>`;
const file = (...entries: readonly string[]): string =>
  `<tbx type="TBX-Basic" style="dca" xml:lang="en"><text><body>\n${entries.join('\n')}\n</body></text></tbx>`;

test('out and in again changes nothing', async () => {
  const path = join(folder, 'out.tbx');
  await run(db, ['glossary', 'export', '-o', path]);
  expect(await bring(await readFile(path, 'utf8'))).toEqual([
    'added 0 · changed 0 · same 2 · not imported 0',
  ]);
  const { out } = await run(db, ['glossary', 'export', '--format', 'tbx']);
  expect(out).toBe(await readFile(path, 'utf8'));
});

describe('which concept an entry is', () => {
  const rows: readonly (readonly [name: string, entry: string, expected: string])[] = [
    [
      'the one with its pair',
      entry('c1', '총무성', '総務省'),
      'added 0 · changed 0 · same 1 · not imported 0',
    ],
    [
      'the one with its identifier in our note',
      entry('c1', '총무부', '総務部', '<note>koryu:concept=org-jp-affairs</note>'),
      'line 2  changed  org-jp-affairs',
    ],
    [
      'the one with its identifier that shares a term',
      entry('org-jp-affairs', '총무성', '総務省（中央）'),
      'line 2  changed  org-jp-affairs',
    ],
    [
      'a new one whose identifier only happens to be one of ours',
      entry('org-jp-affairs', '소방청', '消防庁'),
      'line 2  added  own-sobangcheong',
    ],
    [
      'a new one, named after its term: any program has a c1',
      entry('c1', '소방청', '消防庁'),
      'line 2  added  own-sobangcheong',
    ],
  ];
  test.each(rows)('%s', async (_, one, expected) => {
    const [line = ''] = await bring(file(one));
    expect(line).toBe(expected);
  });
});

test('entries are refused one by one, with the line', async () => {
  const status = '<termNote type="administrativeStatus">rare</termNote>';
  const lines = await bring(
    file(
      entry('a', '소방청', '消防庁'),
      entry('b', '경찰청', ''),
      entry('c', `시청</term>${status}<term>`, '市役所'),
      entry('d', '구청', '区役所', '<note>koryu:concept=d</note><note>koryu:reliability=9</note>'),
    ),
  );
  expect(lines).toEqual([
    'line 2  added  own-sobangcheong',
    'line 3  not imported  the Japanese term is missing (allowed only with equivalence “none”)',
    'line 4  not imported  “rare” is not a valid status',
    'line 5  not imported  reliability must be a number from 1 to 4: “9”',
    'added 1 · changed 0 · same 0 · not imported 3',
  ]);
});

test.each([
  ['broken', '<tbx><text>', 'in.tbx is not well-formed XML (line 1).'],
  [
    'of another kind',
    '<tmx/>',
    'The file is XML but not TBX: its root element is <tmx>, not <tbx> or <martif>.',
  ],
  ['in no encoding', Buffer.from([0x3c, 0xff]), 'in.tbx could not be detected, or the file is damaged.'],
])('a file that is %s takes nothing in', async (_, content, said) => {
  const path = join(folder, 'in.tbx');
  await writeFile(path, content);
  const { status, err } = await run(db, ['glossary', 'import', path]);
  expect(status).toBe(2);
  expect(err).toContain(said);
});
