import { describe, expect, test } from 'vitest';
import { readingKey, searchKey } from '../../src/text/key.js';

describe('searchKey', () => {
  test.each([
    ['지방 창생', '지방창생', 'spaces'],
    ['시·도', '시도', 'middle dot U+00B7'],
    ['시ㆍ도', '시도', 'araea U+318D, the middle dot of Korean official texts'],
    ['デジタル・ガバメント', 'デジタルガバメント', 'katakana middle dot'],
    ['ﾃﾞｼﾞﾀﾙ･ｶﾞﾊﾞﾒﾝﾄ', 'デジタルガバメント', 'half-width kana'],
    ['ＡＩ', 'ai', 'full width, upper case'],
    ['한국'.normalize('NFD'), '한국', 'decomposed Hangul, as macOS names files'],
    ['「まち・ひと・しごと」', 'まちひとしごと', 'brackets'],
    ['サーバー', 'サーバー', 'the long vowel mark is a letter'],
    ['時々', '時々', 'the repetition mark is a letter'],
    ['※', '※', 'nothing but marks'],
    ['  ', '', 'nothing'],
  ])('%s → %s (%s)', (text, key) => expect(searchKey(text)).toBe(key));
});

test('a reading is the same in both kana', () => {
  expect(readingKey('ソウムショウ')).toBe(readingKey('そうむしょう'));
  expect(readingKey('ヴェトナム')).toBe('ゔぇとなむ');
});
