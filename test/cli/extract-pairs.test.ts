// `koryu extract` on a bilingual file: a candidate comes with the expression that its translations share.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { interiorMinistry } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let db: string;
let table: string;
let remove: () => Promise<void>;

const pairs = [
  ['바람개비은행 사업을 시작한다.', '風車バンク事業を始める。'],
  ['바람개비은행 등록 건수가 늘었다.', '風車バンクの登録件数が増えた。'],
  ['햇살마을 조성 사업을 지원한다.', '日向村造成事業を支援する。'],
  ['햇살마을 12곳을 선정하였다.', '日向村を12か所選定した。'],
  ['바람개비은행과 햇살마을을 연계한다.', '風車バンクと日向村を連携させる。'],
  // Chance must be excluded: a term of three segments needs a dozen others beside it.
  ...Array.from({ length: 12 }, (_, i) => [
    `제${i + 1}차 회의는 ${i + 1}월에 열렸다.`,
    `第${i + 1}回会議は${i + 1}月に開かれた。`,
  ]),
];

beforeAll(async () => {
  const made = await aFolder();
  remove = made.remove;
  db = join(made.folder, 'k.db');
  (await aTermbase(db, [interiorMinistry])).close();
  table = join(made.folder, '대역.tsv');
  await writeFile(
    table,
    ['src_lang\tsource\ttarget', ...pairs.map((pair) => ['ko', ...pair].join('\t'))].join('\n'),
  );
});
afterAll(() => remove());

const wanted: readonly (readonly [string, string])[] = [
  ['바람개비은행', '風車バンク'],
  ['햇살마을', '日向村'],
  ['風車バンク', '바람개비은행'],
];

test.each(wanted)('%s comes with %s, from the pairs of the file', async (text, equivalent) => {
  const { status, out } = await run(db, ['extract', table, '--json']);
  expect(status).toBe(0);
  const { candidates } = JSON.parse(out) as {
    candidates: { text: string; suggestions: { text: string; how: string }[] }[];
  };
  const found = candidates.find((one) => one.text === text);
  expect(found?.suggestions[0]).toMatchObject({ text: equivalent, how: 'memory' });
});

test('the list for people names the equivalent beside the candidate', async () => {
  const { out } = await run(db, ['extract', table]);
  expect(out).toContain('바람개비은행    = 風車バンク  바람개비은행 사업을 시작한다.');
});
