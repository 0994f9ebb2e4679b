// Words in whose slot the translation has another word of their field.

import { describe, expect, test } from 'vitest';
import loadFields from '../../../data/language/word-fields.tsv';
import type { Lang } from '../../../src/model/language.js';
import { substitutions } from '../../../src/qa/meaning/slots/substitutions.js';
import { prepareUnit } from '../../../src/qa/prepare-unit.js';
import { openMatcher } from '../../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../../src/session/files/load-seed.js';
import { readTable, wordsOf } from '../../../src/text/table.js';

const matcher = await openMatcher(await loadSeed(), () => {});
const wordsIn = (lang: Lang, source: string, target: string): readonly string[] =>
  substitutions(prepareUnit({ segment: 0, lang, source, target }, matcher)).map(
    (one) => `${one.source.text} ${one.target.text}`,
  );

describe('substitutions', () => {
  test.each([
    ['ko', '절차 일부를 민간에 위탁한다.', '手続の大半を民間に委託する。', '일부 大半'],
    ['ko', '지방 재정을 장려하고 있다.', '地方財政を制限している。', '장려 制限'],
    ['ja', '停電は、翌朝までに復旧した。', '단수는 이튿날 아침까지 복구되었다.', '停電 단수'],
  ] as const)('finds a word in the slot of another: %s %s', (lang, source, target, words) => {
    expect(wordsIn(lang, source, target)).toContain(words);
  });

  test.each([
    ['the same meaning', 'ko', '절차 일부를 민간에 위탁한다.', '手続の一部を民間に委託する。'],
    ['a denial that undoes the difference', 'ja', '無断欠席を認めない。', '무단결석을 허용하지 않는다.'],
    [
      'another slot',
      'ko',
      '시민 일부가 반대하여 계획을 모두 철회하였다.',
      '市は、計画をすべて撤回した。反対する市民がいたからである。',
    ],
    ['a word of both sides', 'ja', '全額を国が負担する。', '국가가 전액을 부담한다.'],
  ] as const)('says nothing for %s', (_, lang, source, target) => {
    expect(wordsIn(lang, source, target)).toEqual([]);
  });
});

test('the rows of a field are apart: none repeats another', () => {
  const rows = readTable(loadFields, 'field', 'ko', 'ja');
  const keys = rows.map(({ field, ko, ja }) => `${field} ${ko} ${ja}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  expect(rows.filter(({ ko, ja }) => wordsOf(ko).length === 0 || wordsOf(ja).length === 0)).toEqual([]);
});
