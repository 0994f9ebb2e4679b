// What the dictionaries' columns say of a word: its base form, its reading, its parts.

import { describe, expect, test } from 'vitest';
import { languageRules } from '../../src/analysis/languages.js';
import type { Lang } from '../../src/model/language.js';
import { plain } from './dictionaries.js';

const baseForms = (lang: Lang, text: string): string => {
  const tokens = plain[lang].tokenize(text);
  return tokens.map((token, i) => languageRules[lang].baseForm(token, tokens[i - 1])).join(' ');
};
const readings = (lang: Lang, text: string) => plain[lang].tokenize(text).map(languageRules[lang].reading);
const partsOf = (lang: Lang, text: string): string =>
  plain[lang]
    .tokenize(text)
    .map((token) =>
      languageRules[lang]
        .parts(token)
        .map(({ surface, pos }) => `${surface}/${pos}`)
        .join('+'),
    )
    .join(' ');
const innerOf = (text: string) => plain.ko.tokenize(text).map(languageRules.ko.innerBoundaries);

describe('base forms', () => {
  test.each([
    ['추진했다', '추진 추진하다 다'],
    ['추진되었다', '추진 추진되다 었 다'],
    ['추진 했다', '추진 하다 다'],
    ['도와', '돕다'],
    ['먹었다', '먹다 었 다'],
    ['아름다운 강산', '아름답다 강산'],
    ['학생이다', '학생 이다 다'],
    ['지방을', '지방 을'],
  ])('ko %s → %s', (text, forms) => {
    expect(baseForms('ko', text)).toBe(forms);
  });
  test.each([
    ['行った', '行く た'],
    ['美しく', '美しい'],
    ['開催されました', '開催 する れる ます た'],
    ['地方の', '地方 の'],
    ['ゑ9x', 'ゑ 9 x'],
  ])('ja %s → %s', (text, forms) => {
    expect(baseForms('ja', text)).toBe(forms);
  });
});

describe('readings', () => {
  test.each([
    ['ja', '地方創生', ['チホウ', 'ソウ', 'セイ']],
    ['ja', 'ゑゑ', ['ヱヱ']],
    ['ja', '鱻', [undefined]],
    ['ko', '國民', ['국민']],
    ['ko', '☎', [undefined]],
  ] as const)('%s %s', (lang, text, wanted) => {
    expect(readings(lang, text)).toEqual(wanted);
  });
});

describe('parts', () => {
  test.each([
    ['ko', '했다', '하/VV+았/EP 다/EC'],
    ['ko', '지방', '지방/NNG'],
    ['ja', '地方', '地方/名詞'],
  ] as const)('%s %s → %s', (lang, text, parts) => {
    expect(partsOf(lang, text)).toBe(parts);
  });

  test.each([
    ['국무총리', [[2]]],
    ['정부세종청사', [[2, 4]]],
    ['했다', [[], []]],
    ['지방', [[]]],
  ])('those of %s meet at %j', (text, boundaries) => {
    expect(innerOf(text)).toEqual(boundaries);
  });
});
