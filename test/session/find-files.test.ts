// Files by what a user names: files, folders, patterns, whatever way Hangul is composed.

import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDocuments, findPairFiles } from '../../src/session/files/find-documents.js';
import { aFolder } from '../helpers/termbases.js';

let folder: string;
let remove: () => Promise<void>;
const nfd = '자료'.normalize('NFD');
const files = [
  '계획 10.docx',
  '계획 2.docx',
  '명단.png',
  'README',
  'a[1].txt',
  '.숨은/글.docx',
  '~$계획 2.docx',
  `${nfd}/발표.PPTX`,
  `${nfd}/부록/표.xlsx`,
  `${nfd}/부록/memo.txt`,
];

beforeAll(async () => {
  ({ folder, remove } = await aFolder());
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), '글');
  }
  await symlink(folder, join(folder, nfd, 'round'));
});
afterAll(() => remove());

const found = async (...named: readonly string[]): Promise<readonly string[]> =>
  (await findDocuments(named.map((one) => join(folder, one)))).map((path) =>
    relative(folder, path).normalize('NFC'),
  );

test.each<[string, readonly string[], readonly string[]]>([
  ['a file of any kind that is named', ['명단.png'], ['명단.png']],
  [
    'a folder, without what is hidden, locked or no document',
    ['.'],
    ['a[1].txt', '계획 2.docx', '계획 10.docx', '자료/발표.PPTX', '자료/부록/memo.txt', '자료/부록/표.xlsx'],
  ],
  [
    'a folder named in NFC that the disk has in NFD',
    ['자료/부록'],
    ['자료/부록/memo.txt', '자료/부록/표.xlsx'],
  ],
  ['a file whose name has marks of a pattern', ['a[1].txt'], ['a[1].txt']],
  ['a star', ['계획*.docx'], ['계획 2.docx', '계획 10.docx']],
  ['a question mark', ['계획 ?.docx'], ['계획 2.docx']],
  ['a set', ['계획 [0-3].docx'], ['계획 2.docx']],
  ['a choice', ['*.{txt,png}'], ['a[1].txt', '명단.png']],
  ['any folders', ['**/*.{xlsx,docx}'], ['계획 2.docx', '계획 10.docx', '자료/부록/표.xlsx']],
  ['a folder by a pattern', ['자*/부?'], ['자료/부록/memo.txt', '자료/부록/표.xlsx']],
  ['a file named twice', ['계획 2.docx', '계획*.docx'], ['계획 2.docx', '계획 10.docx']],
  ['a file that is not there, for the reader to say so', ['없다.docx'], ['없다.docx']],
])('%s', async (_, named, expected) => {
  const paths = await found(...named);
  expect([...paths].sort()).toEqual([...expected].sort());
});

test('files come in the order that people count', async () => {
  expect(await found('계획*')).toEqual(['계획 2.docx', '계획 10.docx']);
});

test.each([['*.hwp'], ['자료/부록/[.docx'], ['.숨은/*.pdf'], ['없다/*.docx']])(
  '%s has no files',
  async (pattern) => {
    await expect(found(pattern)).rejects.toThrow('files-none');
  },
);

test('of a folder with translations only files that may be bilingual are checked', async () => {
  const paths = await findPairFiles([join(folder, '자료')]);
  expect(paths.map((path) => relative(folder, path).normalize('NFC'))).toEqual(['자료/부록/표.xlsx']);
});
