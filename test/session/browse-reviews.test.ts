// The list of files from a reviewer has only those that may be one.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browseReviews } from '../../src/session/desk/browse-files.js';
import { aFolder } from '../helpers/termbases.js';

let folder: string;
let remove: () => Promise<void>;
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

beforeAll(async () => {
  ({ folder, remove } = await aFolder());
  const files: readonly (readonly [string, string | Buffer])[] = [
    ['memo.txt', '회의 메모\n두 번째 줄\n'],
    ['long.txt', `${'가나다라'.repeat(4000)}\n`],
    ['empty.txt', ''],
    ['list.csv', 'name,office\n윤호중,장관\n'],
    ['table.txt', 'source\ttarget\n회의\t会議\n'],
    ['big.tsv', `원문\t번역문\n${'회의\t会議\n'.repeat(5000)}`],
    ['excel.csv', utf16('source,target\r\n회의,会議\r\n')],
    ['reviewed.docx', 'PK'],
    ['notes.md', '# 회의'],
  ];
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  await mkdir(join(folder, 'sub.txt'));
});
afterAll(async () => {
  await remove();
  await rm(folder, { recursive: true, force: true });
});

test('texts without the columns of a table are left out', async () => {
  const names = (await browseReviews(`${folder}/`)).map(({ name }) => name);
  expect(names).toEqual(['sub.txt', 'big.tsv', 'excel.csv', 'reviewed.docx', 'table.txt']);
});
