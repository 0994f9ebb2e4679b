// Kana in its forms.

import { describe, expect, it } from 'vitest';
import {
  isKana,
  kanaVowel,
  lengthens,
  morae,
  toHiragana,
  toKatakana,
  wideKana,
} from '../../src/text/japanese/kana.js';

describe('kana', () => {
  it.each([
    ['ひらがな', 'ヒラガナ'],
    ['きゃっかー', 'キャッカー'],
    ['ゔ', 'ヴ'],
  ])('%s ⇄ %s', (hiragana, katakana) => {
    expect(toKatakana(hiragana)).toBe(katakana);
    expect(toHiragana(katakana)).toBe(hiragana);
  });

  it.each([
    ['ｶﾞｲｺｸ', 'ガイコク'],
    ['ﾊﾟｿｺﾝ', 'パソコン'],
    ['ｻｰﾊﾞｰ', 'サーバー'],
    ['漢字ｶﾅabc', '漢字カナabc'],
  ])('%s is widened to %s', (half, wide) => expect(wideKana(half)).toBe(wide));

  it('counts morae', () => {
    expect(morae('きょうと')).toEqual(['きょ', 'う', 'と']);
    expect(morae('ほっかいどう')).toEqual(['ほ', 'っ', 'か', 'い', 'ど', 'う']);
    expect(morae('シンジュク')).toEqual(['シ', 'ン', 'ジュ', 'ク']);
  });

  it.each([
    ['きょ', 'う', true],
    ['お', 'お', true],
    ['ゆ', 'う', true],
    ['に', 'い', true],
    ['サ', 'ー', true],
    ['へ', 'い', false], // 平成 keeps it
    ['か', 'い', false],
    ['ん', 'う', false],
  ])('%s + %s is a long vowel: %s', (mora, next, long) => expect(lengthens(mora, next)).toBe(long));

  it('tells vowels and scripts', () => {
    expect(kanaVowel('キョ')).toBe('お');
    expect(kanaVowel('ん')).toBeUndefined();
    expect([
      isKana('あおもりけん'),
      isKana('たかいち さなえ'),
      isKana('青森'),
      isKana('ー'),
      isKana(''),
    ]).toEqual([true, true, false, false, false]);
  });
});
