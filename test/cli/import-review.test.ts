// What a reviewer changed comes back as proposals. The two reviewed files were exported, changed and then saved by LibreOffice 7.4.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentId } from '../../src/model/ids.js';
import { docxFile, wp, wr } from '../document/office-files.js';
import { run } from '../helpers/cli.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

const golden = 'test/golden/bilingual';
let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  const path = join(folder, 'document.tsv');
  const rows = [
    'src_lang\tsource\ttarget\tstate\tcomment',
    'ko\t제22회 한일 내정관계자 교류회의를 서울에서 연다.\t第22回日韓内政関係者交流会議をソウルで開催する。\tdone\t',
    'ko\t행정안전부는 지방재정을 확충한다.\t行政安全部は地方財政を拡充する。\tdraft\t용어 확인',
    'ko\t예산은 3억 원이다.\t予算は3億ウォンである。\tflagged\t',
    'ko\t끝.\t\t\t',
  ];
  await writeFile(path, rows.join('\n'));
  await run(db, ['document', 'add', path]);
});
afterEach(() => remove());

const review = (...argv: readonly string[]) => run(db, ['document', 'import-review', '1', ...argv]);
const units = async () => {
  const termbase = await aTermbase(db);
  const document = (await termbase.work()).load(documentId(1));
  termbase.close();
  return document.units.map(({ target, state, comment = '' }) => [target, state, comment]);
};

test('DOCX: tracked changes by their author, silent ones too, and nothing else', async () => {
  const { status, out } = await review(join(golden, 'reviewed.docx'));
  expect({ status, out }).toEqual({
    status: 0,
    out: [
      '  2  행정안전부는 지방재정을 확충한다.  (김철수, 2026-06-01)',
      '     - 行政安全部は地方財政を拡充する。',
      '     + 行政安全部は地方財政を強化する。',
      '  3  예산은 3억 원이다.',
      '     - 予算は3億ウォンである。',
      '     + 予算は3億ウォンだ。',
      'proposals 2 · accepted 0 · open 2',
      '',
    ].join('\n'),
  });
});

test('XLSX: the changed text and the changed comment; accepted, they stand in the document', async () => {
  const path = join(golden, 'reviewed.xlsx');
  expect((await review(path, '--accept', 'all')).out).toBe('proposals 1 · accepted 1 · open 0\n');
  expect((await units())[1]).toEqual(['行政安全部は地方財政を強化する。', 'draft', '용어 확인함']);
  expect(await review(path)).toMatchObject({ status: 1, out: 'proposals 0 · accepted 0 · open 0\n' });
});

test('one by one; what is left may be noted in the comments', async () => {
  const path = join(golden, 'reviewed.docx');
  await review(path, '--accept', '3', '--comment');
  expect((await units()).slice(1, 3)).toEqual([
    [
      '行政安全部は地方財政を拡充する。',
      'draft',
      '용어 확인\nProposal (김철수, 2026-06-01): 行政安全部は地方財政を強化する。',
    ],
    ['予算は3億ウォンだ。', 'flagged', ''],
  ]);
  expect(await review(path, '--accept', '1')).toMatchObject({
    status: 2,
    err: expect.stringContaining('There is no proposal for segment 1.'),
  });
});

test('what was changed here meanwhile is not undone by an old table', async () => {
  const termbase = await aTermbase(db);
  const work = (await termbase.work()).resume(documentId(1));
  work.save(0, '第22回会議をソウルで開く。', 'done');
  work.save(1, '行政安全部は地方財政を増やす。', 'done');
  termbase.close();
  const path = join(golden, 'reviewed.docx');
  const { out } = await review(path, '--accept', 'all');
  // The first row left as it was, so that the reviewer wants nothing of it.
  expect(out).toContain('The translation was changed here since the table was exported');
  expect(out).toContain('proposals 2 · accepted 1 · open 1');
  expect((await units()).map(([target]) => target)).toEqual([
    '第22回会議をソウルで開く。',
    '行政安全部は地方財政を増やす。',
    '予算は3億ウォンだ。',
    '',
  ]);
  await review(path, '--accept', '2');
  expect((await units())[1]?.[0]).toBe('行政安全部は地方財政を強化する。');
});

test('a table of another program: deleted rows and paragraphs, comments beside the text, sources that are not ours', async () => {
  const by = 'w:author="이영희" w:date="2026-06-02T01:00:00Z"';
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const removed = `<w:tr><w:trPr><w:del w:id="1" ${by}/></w:trPr>${cell(wp(wr('제22회 한일 내정관계자 교류회의를 서울에서 연다.')))}${cell(wp(wr('消す')))}</w:tr>`;
  const joined = `<w:p><w:pPr><w:rPr><w:del w:id="2" ${by}/></w:rPr></w:pPr>${wr('予算は')}</w:p><w:p><w:commentRangeStart w:id="0"/>${wr('3億ウォン')}<w:ins w:id="3" ${by}>${wr('となる')}</w:ins><w:del w:id="4" ${by}><w:r><w:delText>である</w:delText></w:r></w:del>${wr('。')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`;
  const table = `<w:tbl>${row(wp(wr('원문')), wp(wr('번역문')))}${removed}${row(wp(wr('예산은 3억 원이다.')), joined)}${row(wp(wr('없는 문장.')), wp(wr('ない文。')))}</w:tbl>`;
  const path = join(folder, 'table.docx');
  const comments = `<w:comments xmlns:w="w"><w:comment w:id="0" ${by}><w:p><w:r><w:t>단위 확인</w:t></w:r></w:p></w:comment></w:comments>`;
  await writeFile(path, docxFile(table, { 'comments.xml': comments }));
  const { out, err } = await review(path);
  expect(out).toContain('     + 予算は3億ウォンとなる。');
  expect(out).toContain('(이영희, 2026-06-02)');
  expect(out).toMatch(/proposals 1 · accepted 0/);
  expect(err).toBe(`${path}, line 4: this source is not in the document: 없는 문장.\n`);
});

test.each(['xliff', 'xliff2'])(
  '%s: sentences with codes come back, and what was left empty there deletes nothing here',
  async (format) => {
    const source = join(folder, 'codes.docx');
    const bold = wr('예산은 ') + wr('3억 원', '<w:b/>') + wr('이다.');
    await writeFile(source, docxFile(wp(bold) + wp(wr('끝난다.'))));
    await run(db, ['document', 'add', source]);
    const path = join(folder, 'codes.xlf');
    await run(db, ['document', 'export', '2', '--format', format, '-o', path]);
    const termbase = await aTermbase(db);
    (await termbase.work()).resume(documentId(2)).save(1, '終わる。', 'draft');
    termbase.close();
    const sent = await readFile(path, 'utf8');
    const returned = sent.replace(/<source>(예산은 .*?)<\/source>/, (all, text: string) => {
      const target = text
        .replace('예산은 ', '予算は')
        .replace('3억 원', '3億ウォン')
        .replace('이다.', 'だ。');
      return `${all}<target>${target}</target>`;
    });
    expect(returned).not.toBe(sent);
    await writeFile(path, returned);
    const { out, err } = await run(db, ['document', 'import-review', '2', path, '--accept', 'all']);
    expect({ out, err }).toEqual({ out: 'proposals 1 · accepted 1 · open 0\n', err: '' });
    const after = await aTermbase(db);
    const { units } = (await after.work()).load(documentId(2));
    after.close();
    expect(units.map(({ target }) => target)).toEqual(['予算は3億ウォンだ。', '終わる。']);
    expect(units[0]?.codes).toEqual([
      { number: 1, side: 'open', at: 3 },
      { number: 1, side: 'close', at: 8 },
    ]);
  },
);
