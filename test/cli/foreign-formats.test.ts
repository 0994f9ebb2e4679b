// Documents that leave in another form than they came in, and files whose encoding is named.

import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentId } from '../../src/model/ids.js';
import { docxFile, hp, ht, hwpxFile, relationships, wp, wr } from '../document/office-files.js';
import { run } from '../helpers/cli.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  (await aTermbase(db)).close();
});
afterEach(() => remove());

test('a PDF leaves as DOCX beside it, said to be a conversion', async () => {
  const paper = join(folder, 'paper.pdf');
  await copyFile('test/golden/document/pdf-tables-ko/input.pdf', paper);
  expect((await run(db, ['document', 'add', paper])).out).toContain('paper.pdf');
  const { status, err } = await run(db, ['document', 'export', '1']);
  expect(status).toBe(0);
  expect(err).toContain('paper.ja.docx');
  expect(err).toContain('The file is a conversion to DOCX.');
  expect((await stat(join(folder, 'paper.ja.docx'))).size).toBeGreaterThan(1000);
});

test('files inserted in a DOCX are told when it is read and when it leaves', async () => {
  const paper = join(folder, 'paper.docx');
  const related = relationships(['aFChunk afchunk1.html']);
  const body = `${wp(wr('예산을 늘린다.'))}<w:altChunk r:id="rId1"/>`;
  await writeFile(paper, docxFile(body, { '/word/_rels/document.xml.rels': related }));
  const told = 'paper.docx: inserted files are not read: afchunk1.html.';
  for (const command of [['scan'], ['extract'], ['document', 'add']])
    expect((await run(db, [...command, paper])).err).toContain(told);
  expect((await run(db, ['document', 'export', '1'])).err).toContain(
    'Inserted files that were not read and stay as they are: 1 (afchunk1.html)',
  );
});

test.each<[string, Uint8Array, string]>([
  [
    'paper.docx',
    docxFile(
      wp(
        `${wr('충족률은 ')}<m:oMath><m:f><m:num><m:r><m:t>12</m:t></m:r></m:num><m:den><m:r><m:t>30</m:t></m:r></m:den></m:f></m:oMath>${wr('이다.')}`,
      ),
    ),
    '12/30',
  ],
  [
    'paper.hwpx',
    hwpxFile(
      hp(`${ht('충족률은 ')}<hp:equation><hp:script>{12} over {30}</hp:script></hp:equation>${ht('이다.')}`),
    ),
    '{12} over {30}',
  ],
])('a formula in %s is no number of the sentence, and comes back as it was', async (name, bytes, shown) => {
  const paper = join(folder, name);
  await writeFile(paper, bytes);
  expect((await run(db, ['document', 'add', paper])).status).toBe(0);
  const termbase = await aTermbase(db);
  const { save } = (await termbase.work()).resume(documentId(1));
  const formula = { number: 1, side: 'single', at: 4 } as const;
  save(0, '充足率はである。', 'done', [formula]);
  expect(await run(db, ['check', '--document', '1'])).toMatchObject({ status: 0 });
  save(0, '充足率は1230である。', 'done', []);
  const { findings } = JSON.parse((await run(db, ['check', '--document', '1', '--json'])).out);
  expect(findings.map(({ check }: { readonly check: string }) => check)).toEqual(['number', 'codes']);
  save(0, '充足率はである。', 'done', [formula]);
  termbase.close();
  const { out } = await run(db, ['document', 'export', '1', '--format', 'text', '-o', '-']);
  expect(out).toContain(`充足率は${shown}である。`);
});

describe('--encoding', () => {
  // Western by its bytes, so that nothing else can be meant by them.
  const text = '교류회의를 연다. 예산을 늘린다.\n';
  test('document add keeps it for the next reading, and exports UTF-8', async () => {
    const paper = join(folder, 'paper.txt');
    await writeFile(paper, iconv.encode(text, 'cp949'));
    const wrong = await run(db, ['document', 'add', paper, '--encoding', 'shift_jis']);
    expect(wrong.err).toContain('cannot be read as shift_jis');
    expect(wrong.status).toBe(2);
    expect((await run(db, ['document', 'add', paper, '--encoding', 'CP949'])).status).toBe(0);
    await writeFile(paper, iconv.encode(`${text}끝이다.\n`, 'cp949'));
    expect((await run(db, ['document', 'add', paper])).out).toContain('0/3');
    await run(db, ['document', 'export', '1']);
    expect(await readFile(join(folder, 'paper.ja.txt'), 'utf8')).toContain('교류회의를 연다.');
  });
  test('scan refuses a name that is none', async () => {
    const paper = join(folder, 'paper.txt');
    await writeFile(paper, text);
    const { status, err } = await run(db, ['scan', paper, '--encoding', 'klingon']);
    expect(status).toBe(2);
    expect(err).toContain('There is no encoding called klingon.');
  });
});
