// Remarks on an exported document in each language: sentences without a translation, codes that were not placed, open findings.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentId } from '../../src/model/ids.js';
import { docxFile, wordPart, wp, wr } from '../document/office-files.js';
import { run } from '../helpers/cli.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;

const noteMark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const body = [
  // A bold word, a note and a line break; the translation places none of them.
  wp(
    `${wr('주민세는 ')}${wr('3만 5천', '<w:b/>')}${wr('원이다')}${noteMark}<w:r><w:br/></w:r>${wr('끝이다.')}`,
  ),
  wp(wr('둘째 문단이다.')),
  wp(wr('셋째 문단이다.')),
].join('');
const notes = wordPart('footnotes', `<w:footnote w:id="2">${wp(wr('지방세법에 따른다.'))}</w:footnote>`);

beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  const path = join(folder, 'paper.docx');
  await writeFile(path, docxFile(body, { 'footnotes.xml': notes }));
  await run(db, ['document', 'add', path]);
  const termbase = await aTermbase(db);
  const { save } = (await termbase.work()).resume(documentId(1));
  // Another amount than the source has.
  save(0, '住民税は4万円である。終わりである。', 'done');
  termbase.close();
});
afterEach(() => remove());

const lines: readonly (readonly [lang: string, written: string, remarks: readonly string[]])[] = [
  [
    'ko',
    '저장했습니다: ',
    [
      '번역이 없어 원문으로 남은 문장: 3개',
      '번역문에 지정하지 않아 없어진 문장 안 서식: 1곳',
      '번역문에 넣지 않아 문장 끝에 둔 각주·필드·링크: 1개(1)',
      '번역문에 넣지 않은 줄 바꿈: 1개',
    ],
  ],
  [
    'ja',
    '保存しました：',
    [
      '訳文がなく原文のまま残った文：3 件',
      '訳文で指定されず失われた文中の書式：1 か所',
      '訳文に置かれず文末に置いた脚注・フィールド・リンク：1 個（1）',
      '訳文に置かれなかった改行：1 個',
    ],
  ],
  [
    'en',
    'Written: ',
    [
      'Segments left in the source language because they have no translation: 3',
      'Formatting within a sentence that was not placed in the translation: 1',
      'Notes, fields or links not placed in the translation, now at the end of their sentence: 1 (1)',
      'Line breaks not placed in the translation: 1',
    ],
  ],
];

const findings: Readonly<Record<string, (count: number) => string>> = {
  ko: (count) => `아직 남은 검사 지적: ${count}건(koryu check --document 1)`,
  ja: (count) => `未対応の指摘：${count}件（koryu check --document 1）`,
  en: (count) => `Findings of the checks that are still open: ${count} (koryu check --document 1)`,
};

test.each(lines)('in its own form: %s', async (lang, written, remarks) => {
  const { findings: open } = JSON.parse((await run(db, ['check', '--document', '1', '--json'])).out);
  expect(open.map(({ check }: { readonly check: string }) => check)).toEqual(['number', 'codes', 'codes']);
  const target = join(folder, 'paper.ja.docx');
  const { status, out, err } = await run(db, ['document', 'export', '1', '--lang', lang]);
  expect({ status, out }).toEqual({ status: 0, out: '' });
  expect(err).toBe([`${written}${target}`, ...remarks, findings[lang]?.(open.length), ''].join('\n'));
});

test.each(['text', 'tsv', 'xliff'])('as %s: the open findings only', async (format) => {
  const { findings: open } = JSON.parse((await run(db, ['check', '--document', '1', '--json'])).out);
  const { err } = await run(db, ['document', 'export', '1', '--format', format]);
  expect(err).toBe(`${findings.en?.(open.length)}\n`);
});

test('a finding that is ignored with a reason is not open', async () => {
  const { findings: open } = JSON.parse((await run(db, ['check', '--document', '1', '--json'])).out);
  await run(db, ['check', '--document', '1', '--waive', '1:number', '--reason', '합의된 금액']);
  const { err } = await run(db, ['document', 'export', '1', '--format', 'text']);
  const ofNumber = open.filter(
    ({ check, segment }: { readonly check: string; readonly segment: number }) =>
      check === 'number' && segment === 0,
  ).length;
  expect(ofNumber).toBeGreaterThan(0);
  expect(err).toBe(open.length === ofNumber ? '' : `${findings.en?.(open.length - ofNumber)}\n`);
});
