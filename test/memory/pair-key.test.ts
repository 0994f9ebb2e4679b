// A pair is found again by both its texts as they are: articles and rows of a budget differ in numbers only.

import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MemoryPair } from '../../src/model/memory-match.js';
import { pairKey } from '../../src/store/pair-key.js';
import { migrations } from '../../src/store/schema/migrations.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let path: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  let folder: string;
  ({ folder, remove } = await aFolder());
  path = join(folder, 'koryu.db');
});
afterEach(() => remove());

const article = (number: number): MemoryPair => ({
  from: 'ko',
  ko: `제${number}조 예산은 ${number * 37}백만원으로 한다.`,
  ja: `第${number}条 予算は${number * 37}百万ウォンとする。`,
  before: '',
  after: '',
  document: '조례',
  meeting: '',
  translator: '',
  at: '',
});
const articles = Array.from({ length: 3000 }, (_, at) => article(at + 1));

describe('pairKey', () => {
  test('is another one for nearly every article', () => {
    expect(new Set(articles.map(({ ko, ja }) => pairKey(ko, ja))).size).toBeGreaterThan(2995);
  });
  test.each([
    [
      ['가나', '다'],
      ['가', '나다'],
    ],
    [
      ['가', '나'],
      ['나', '가'],
    ],
    [
      ['', '가'],
      ['가', ''],
    ],
  ])('%j and %j are two pairs', (one, other) => {
    expect(pairKey(...one)).not.toBe(pairKey(...other));
  });
});

test('no key is shared by many rows, so that an import grows with its pairs', async () => {
  const database = await aTermbase(path);
  const memory = await database.memory();
  expect(memory.add(articles).every(Boolean)).toBe(true);
  expect(memory.add(articles.slice(0, 20)).some(Boolean)).toBe(false);
  database.close();
  const db = new Sqlite(path);
  const most = 'SELECT max(rows) FROM (SELECT count(*) AS rows FROM memory GROUP BY pair_key)';
  expect(db.prepare(most).pluck().get()).toBeLessThan(4);
  const plan = db
    .prepare('EXPLAIN QUERY PLAN SELECT 1 FROM memory WHERE pair_key = 1 AND ko = ? AND ja = ?')
    .all('', '');
  expect(JSON.stringify(plan)).toContain('memory_pair');
  db.close();
});

test('pairs of an older database get their keys when it is brought up to date', async () => {
  const old = new Sqlite(path);
  for (const { version, sql } of migrations.filter((one) => one.version < 6)) {
    old.exec(sql);
    old.pragma(`user_version = ${version}`);
  }
  old.pragma(`application_id = ${0x4b6f7279}`);
  old.exec("INSERT INTO memory_origin VALUES (1, '조례', '', '')");
  const { ko, ja } = article(7);
  old
    .prepare(
      "INSERT INTO memory (lang, ko, ja, before, after, origin, at, ko_key, ja_key) VALUES ('ko', ?, ?, '', '', 1, '', 0, 0)",
    )
    .run(ko, ja);
  old.close();
  const database = await aTermbase(path);
  expect((await database.memory()).add([article(7), article(8)])).toEqual([false, true]);
  database.close();
});
