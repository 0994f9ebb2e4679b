// Latin letters of both languages, and the consonants that Korean is looked up by.

import { describe, expect, test } from 'vitest';
import { foldRomaji, kanaBeginning, romajiOf, shortRomaji } from '../../src/text/japanese/romaji.js';
import {
  beginsWithConsonants,
  consonantsIn,
  foldRomanised,
  romanise,
  romaniseLetters,
} from '../../src/text/korean/romanise.js';

// The examples of 국어의 로마자 표기법 제2장, 제3장 제1항 and the table of place names.
test.each([
  ['구미', 'gumi'],
  ['영동', 'yeongdong'],
  ['백암', 'baegam'],
  ['옥천', 'okcheon'],
  ['합덕', 'hapdeok'],
  ['호법', 'hobeop'],
  ['월곶', 'wolgot'],
  ['벚꽃', 'beotkkot'],
  ['한밭', 'hanbat'],
  ['구리', 'guri'],
  ['설악', 'seorak'],
  ['칠곡', 'chilgok'],
  ['임실', 'imsil'],
  ['울릉', 'ulleung'],
  ['대관령', 'daegwallyeong'],
  ['백마', 'baengma'],
  ['종로', 'jongno'],
  ['왕십리', 'wangsimni'],
  ['별내', 'byeollae'],
  ['신라', 'silla'],
  ['해돋이', 'haedoji'],
  ['같이', 'gachi'],
  ['독립문', 'dongnimmun'],
  ['의정부', 'uijeongbu'],
  ['총무성', 'chongmuseong'],
  ['국무총리', 'gungmuchongni'],
])('%s → %s', (word, expected) => expect(romanise(word)).toBe(expected));

test('letter by letter, and as people write it', () => {
  expect(romaniseLetters('종로구')).toBe('jongrogu');
  expect(foldRomanised('Jong-ro gu')).toBe('jongrogu');
  expect(foldRomanised('Shinan')).toBe('sinan');
  expect(foldRomanised(romanise('신문로'))).toBe(foldRomanised('sinmunno'));
});

test.each([
  ['そうむしょう', 'soumushou'],
  ['じどうしゃ', 'jidousha'],
  ['ちほうこうふぜい', 'chihoukoufuzei'],
  ['いっち', 'icchi'],
  ['しんぶん', 'shinbun'],
  ['づけ', 'zuke'],
  ['テレワーク', 'terewaku'],
  ['パーティー', 'pachi'],
  ['シェアリング', 'shearingu'],
  ['ウィーク', 'wiku'],
  ['ファンド', 'fando'],
])('%s → %s', (reading, expected) => expect(romajiOf(reading)).toBe(expected));

describe('what is typed for a reading', () => {
  test.each([
    ['shimbun', 'しんぶん'],
    ['sinbun', 'しんぶん'],
    ['jidousya', 'じどうしゃ'],
    ['zidousya', 'じどうしゃ'],
    ['matcha', 'まっちゃ'],
    ['mattya', 'まっちゃ'],
    ['tōkyō', 'とうきょう'],
    ['Tookyoo', 'とうきょう'],
    ['toukyou', 'とうきょう'],
    ['Ohno', 'おおの'],
    ["kan'i", 'かんい'],
    ['kannai', 'かんない'],
    ['tihou', 'ちほう'],
    ['hukusi', 'ふくし'],
  ])('%s is %s', (typed, reading) =>
    expect(shortRomaji(foldRomaji(typed))).toBe(shortRomaji(romajiOf(reading))),
  );
});

test('kana that letters may begin', () => {
  expect(kanaBeginning('ch')).toEqual(['ち', 'て']);
  expect(kanaBeginning('so')).toEqual(['そ']);
  expect(kanaBeginning('fu')).toEqual(['ふ']);
  expect(kanaBeginning('ja')).toEqual(['じ', 'ぢ', 'で']);
});

test('consonants of syllables', () => {
  expect(consonantsIn('ㅊㅁㅅ')).toEqual(['ㅊ', 'ㅁ', 'ㅅ']);
  expect(consonantsIn('ㄳㅊ')).toEqual(['ㄱ', 'ㅅ', 'ㅊ']);
  expect(consonantsIn('총ㅁ 성')).toEqual(['총', 'ㅁ', '성']);
  expect(consonantsIn('총무성')).toBeUndefined();
  expect(consonantsIn('ㅏㅁ')).toBeUndefined();
  expect(beginsWithConsonants('총무성', ['총', 'ㅁ'])).toBe(true);
  expect(beginsWithConsonants('총', ['총', 'ㅁ'])).toBe(false);
});
