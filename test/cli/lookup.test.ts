import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { aConcept, affairsMinistry, aTerm, interiorMinistry } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let db: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  const made = await aFolder();
  remove = made.remove;
  db = join(made.folder, 'koryu.db');
  const donation = aConcept(
    'donation',
    [
      aTerm('ko', '고향사랑기부제'),
      aTerm('ja', 'ふるさと納税', { reading: 'ふるさとのうぜい' }),
      aTerm('ja', '故郷愛寄付制', { status: 'deprecated' }),
    ],
    {
      equivalence: 'functional',
      note: '제도 자체는 다르다\u001b[31m',
      falseFriend: true,
      examplesKo: ['고향사랑기부제로 모은 돈을 쓴다.'],
      examplesJa: ['ふるさと納税で集めた資金を使う。'],
    },
  );
  (await aTermbase(db, [interiorMinistry, affairsMinistry, donation])).close();
});
afterAll(() => remove());

test('a term with its equivalent, in plain lines', async () => {
  const { status, out } = await run(db, ['lookup', '행안부']);
  expect(status).toBe(0);
  expect(out).toBe(
    [
      '행정안전부 (行政安全部) = 行政安全部 (ぎょうせいあんぜんぶ)  [org-kr-interior]',
      '  ko  행안부 (abbreviation), ✗ 행정자치부 (former name)',
      '',
    ].join('\n'),
  );
});

test('counterparts, words to avoid, notes; escape codes are made harmless', async () => {
  const { out } = await run(db, ['lookup', 'ふるさと納税', '--lang', 'ja']);
  expect(out).toBe(
    [
      '고향사랑기부제 ≒ ふるさと納税 (ふるさとのうぜい) · 機能上の対応  [donation]',
      '  ja  ✗ 故郷愛寄付制 (使用不可)',
      '   ※  ⚠ 제도 자체는 다르다␛[31m',
      '   ▸  고향사랑기부제로 모은 돈을 쓴다.',
      '      ふるさと納税で集めた資金を使う。',
      '',
    ].join('\n'),
  );
});

test('--json keeps to the contract', async () => {
  const { out } = await run(db, ['lookup', 'そうむしょう', '--json']);
  expect(JSON.parse(out)).toEqual({
    version: 1,
    query: 'そうむしょう',
    results: [
      {
        concept: 'org-jp-affairs',
        equivalence: 'exact',
        matched: { lang: 'ja', text: '総務省', how: 'reading' },
        ko: [{ text: '총무성', status: 'preferred', hanja: '總務省' }],
        ja: [{ text: '総務省', status: 'preferred', reading: 'そうむしょう' }],
      },
    ],
  });
});

test('a similar term is said to be one', async () => {
  const { status, out } = await run(db, ['lookup', '총모성']);
  expect(status).toBe(0);
  expect(out).toMatch(/^“총모성” was not found\. Similar terms:\n총무성 /);
});

test('nothing found: exit status 1, and a sentence on standard error', async () => {
  expect(await run(db, ['lookup', '없는말이다'])).toEqual({
    status: 1,
    out: '',
    err: '“없는말이다” was not found. Try a shorter form or its reading.\n',
  });
  expect(await run(db, ['lookup', '없는말이다', '--json'])).toMatchObject({
    status: 1,
    out: '{"version":1,"query":"없는말이다","results":[]}\n',
  });
});

describe('queries from standard input', () => {
  test('are answered one a line, in order, empty ones too', async () => {
    const { status, out } = await run(db, ['lookup', '-', '--json'], '총무성\r\n\n없는말이다\n행안부');
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { query: string; results: unknown[] });
    expect(answers.map(({ query, results }) => [query, results.length])).toEqual([
      ['총무성', 1],
      ['', 0],
      ['없는말이다', 0],
      ['행안부', 1],
    ]);
    expect(status).toBe(0);
  });

  test('in plain lines are repeated above their answers', async () => {
    const { out } = await run(db, ['lookup', '-'], '총무성\n');
    expect(out).toMatch(/^> 총무성\n총무성 \(總務省\) = /);
  });
});

test.each([
  [['lookup']],
  [['lookup', '총무성', '--limit', '0']],
  [['lookup', '총무성', '--limit', 'x']],
  [['lookup', 'a', '--nonsense']],
])('wrong usage: %j', async (argv) => expect((await run(db, argv)).status).toBe(2));
