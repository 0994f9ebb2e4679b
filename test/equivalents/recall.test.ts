// Suggestions from earlier translations, through the database and the suggester.

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEquivalents, type Suggester } from '../../src/session/dictionaries/open-equivalents.js';
import { recallFrom } from '../../src/session/recall/recall.js';
import type { Database } from '../../src/store/database.js';
import { corpus } from '../bench/memory-corpus.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

const pairs: readonly (readonly [ko: string, ja: string])[] = [
  ['고향사랑기부제는 올해 시행되었다.', '故郷愛寄付制は今年施行された。'],
  ['정부는 고향사랑기부제를 확대한다.', '政府は故郷愛寄付制を拡大する。'],
  ['고향사랑기부제의 성과를 공유하였다.', '故郷愛寄付制の成果を共有した。'],
  ['총무성 야스다 미츠루(安田 充) 사무차관이 참석하였다.', '総務省の安田充事務次官が出席した。'],
  ['OSS와 전문 식견을 제공한다.', 'OSSと専門知見を提供する。'],
  ['OSS의 식견을 활용한다.', 'OSSの知見を活用する。'],
  ['일손 돕기에 나섰다.', '人手の手伝いに出た。'],
];

let remove: () => Promise<void>;
let termbase: Database;
let suggest: Suggester;
beforeEach(async () => {
  const folder = await aFolder();
  remove = folder.remove;
  termbase = await aTermbase(join(folder.folder, 'koryu.db'));
  const memory = await termbase.memory();
  const made = corpus(7);
  const others = Array.from({ length: 300 }, (_, i) => made.pair(i));
  memory.add([...others, ...pairs.map(([ko, ja], i) => ({ ...made.pair(i), ko, ja }))]);
  suggest = await openEquivalents({ recall: recallFrom(memory) });
});
afterEach(async () => {
  termbase.close();
  await remove();
});

test.each([
  ['고향사랑기부제', 'ja', '故郷愛寄付制', 'memory'],
  ['故郷愛寄付制', 'ko', '고향사랑기부제', 'memory'],
  ['야스다 미츠루', 'ja', '安田 充', 'gloss'],
  ['安田 充', 'ko', '야스다 미츠루', 'gloss'],
] as const)('%s to %s is %s (%s)', (query, to, text, how) => {
  expect(suggest(query, to)[0]).toMatchObject({ text, how });
});

test('translations that keep a term as it stands have no other expression for it', () => {
  expect(suggest('OSS', 'ja').filter(({ how }) => how === 'memory')).toEqual([]);
});

test('a term that the memory has once is left to the other sources', () => {
  expect(suggest('일손', 'ja').every(({ how }) => how !== 'memory')).toBe(true);
});

test('so is one that it does not have', () => {
  expect(suggest('지역진흥', 'ja')[0]).toMatchObject({ text: '地域振興', how: 'bridge' });
});

test('the sample is all of a small memory, and goes through all of a large one', async () => {
  const memory = await termbase.memory();
  expect(memory.sample(1000)).toHaveLength(memory.size());
  const some = memory.sample(50);
  expect(some).toHaveLength(50);
  expect(new Set(some.map(({ ko }) => ko)).size).toBeGreaterThan(45);
});
