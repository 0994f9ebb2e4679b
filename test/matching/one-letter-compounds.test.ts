// A letter at the end of a compound that the dictionary lacks is no word; a letter behind a place or an office is.

import { beforeAll, expect, test } from 'vitest';
import { type Matcher, openMatcher } from '../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../src/session/files/load-seed.js';

let matcher: Matcher;
beforeAll(async () => {
  matcher = await openMatcher(await loadSeed(), () => {});
}, 60_000);

test.each([
  ['道路の排雪を進める。', '雪', false],
  ['除排雪の費用が増えた。', '雪', false],
  ['雪が多く降った。', '雪', true],
  ['拡声子局を設置する。', '局', false],
  ['県の担当局が答えた。', '局', true],
  ['都心部に人が集まる。', '部', false],
  ['沿岸部の避難路を整える。', '部', false],
  ['部活動を地域に移す。', '部', false],
  ['町会員に知らせる。', '町', false],
  ['福岡城の跡を訪ねる。', '城', false],
  ['城を修理する。', '城', true],
  ['農政課が担当する。', '課', true],
])('%s %s: %s', (sentence, letter, isTerm) => {
  const { matches } = matcher.match(sentence, 'ja');
  expect(matches.some(({ surface }) => surface === letter)).toBe(isTerm);
});
