// Names across the two languages: the project's gold rows, everyday names, and what a reading provider adds.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadingsOf } from '../../src/equivalents/names/suggestion.js';
import { transliterateName } from '../../src/equivalents/names/transliterate-name.js';
import { looseKey } from '../../src/text/japanese/hangul-variants.js';
import { kanaToHangul } from '../../src/text/japanese/kana-to-hangul.js';
import { japaneseNames, koreanNames, koreanPlaces, variants } from './names-table.js';

const lines = (text: string): (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((field) => field.replaceAll('_', ' ')));
const first = (text: string, to: 'ko' | 'ja', reading?: string): string | undefined =>
  transliterateName(text, to, { reading })[0]?.text;

const gold = readFileSync(new URL('names-gold.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('the gold table', () => {
  it.each(gold)('%s %s (%s) → %s', (kind = '', text = '', reading, expected) => {
    expect(first(text, kind.startsWith('ja') ? 'ko' : 'ja', reading)).toBe(expected);
    // Korean names need no reading.
    if (kind.startsWith('ko')) expect(first(text, 'ja')).toBe(expected);
  });
});

describe('Japanese names in Hangul', () => {
  it.each(lines(japaneseNames))('%s (%s) → %s', (text = '', reading, expected) => {
    expect(first(text, 'ko', reading)).toBe(expected);
  });

  it('splits where either side has a space', () => {
    expect(first('高市 早苗', 'ko', 'たかいちさなえ')).toBe('다카이치 사나에');
    expect(first('高市　早苗', 'ko', 'タカイチ　サナエ')).toBe('다카이치 사나에');
    expect(first('高市早苗', 'ko', 'ﾀｶｲﾁ ｻﾅｴ')).toBe('다카이치 사나에');
  });

  it('takes a morpheme split', () => {
    expect(kanaToHangul('せいいちろう')).toBe('세이이치로');
    expect(first('誠一郎', 'ko', 'せい|いち|ろう')).toBe('세이이치로');
    expect(first('小浦', 'ko', 'こ|うら')).toBe('고우라');
  });

  it('offers the kana spelling of a suffix too', () => {
    expect(transliterateName('双葉町', 'ko', { reading: 'ふたばまち' }).map(({ text }) => text)).toEqual([
      '후타바정',
      '후타바마치',
    ]);
    expect(transliterateName('広島', 'ko', { reading: 'ひろしま' }).map(({ text }) => text)).toEqual([
      '히로시마',
      '히로시마섬',
    ]);
  });

  it('asks the dictionary where no reading is given', () => {
    const known: Readonly<Record<string, readonly string[]>> = {
      高市: ['タカイチ'],
      早苗: ['サナエ'],
      新宿: ['シンジュク'],
      安田: ['ヤスダ'],
      充: ['ミツル', 'アツシ'],
      府中: ['フチュウ'],
    };
    const readingsOf: ReadingsOf = (surface) => known[surface] ?? [];
    const all = (text: string) => transliterateName(text, 'ko', { readingsOf }).map((name) => name.text);
    expect(all('高市早苗')).toEqual(['다카이치 사나에']);
    expect(all('新宿')).toEqual(['신주쿠']);
    expect(all('安田 充')).toEqual(['야스다 미쓰루', '야스다 다카시', '야스다 아쓰시']);
    expect(all('府中市')).toEqual(['후추시']);
    expect(all('鷺沼')).toEqual([]);
    expect(transliterateName('高市早苗', 'ko', { reading: 'たかいちさなえ', readingsOf })[0]?.text).toBe(
      '다카이치 사나에',
    );
  });
});

describe('Hangul spellings of Japanese names', () => {
  it.each(lines(variants))('%s → %s', (variant = '', official = '') => {
    expect(first(variant, 'ko')).toBe(official);
    expect(looseKey(variant)).toBe(looseKey(official));
  });

  it('tells different names apart', () => {
    expect(looseKey('다나카')).not.toBe(looseKey('나카타'));
    expect(looseKey('사토')).not.toBe(looseKey('사이토'));
  });

  it('never writes 츠, nor 쟈 쥬 죠 챠 츄 쵸', () => {
    const kana = fc.string({
      unit: fc.constantFrom(...'あいうえおかきくつちじさんっとのゃゅょまみりろほへ'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(kana, (reading) => {
        expect(kanaToHangul(reading)).not.toMatch(/[츠쯔쟈쥬죠챠츄쵸]/);
      }),
    );
  });
});

describe('Korean names in Japanese', () => {
  it.each(lines(koreanNames))('%s → %s %s', (text = '', ...expected) =>
    expect(first(text, 'ja')).toBe(expected.join(' ')),
  );

  it.each(lines(koreanPlaces))('%s → %s', (text = '', official, reading) => {
    const offers = transliterateName(text, 'ja').map((name) => name.text);
    expect(offers[0]).toBe(official);
    if (reading !== undefined) expect(offers).toContain(reading);
  });

  it('puts given Hanja in front', () => {
    expect(transliterateName('심보균', 'ja', { reading: '沈輔均' })).toEqual([
      { text: 'シム・ボギュン', how: 'name', rule: 'katakana-custom' },
      { text: '沈輔均（シム・ボギュン）', how: 'name', rule: 'hanja+katakana' },
    ]);
  });
});

describe('any text', () => {
  it('is answered without an exception', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'가힣시도 っー々上市たうＡ・|'),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    const noise = fc.string({ unit, maxLength: 12 });
    fc.assert(
      fc.property(noise, noise, fc.constantFrom('ko', 'ja' as const), (text, reading, to) => {
        for (const offer of transliterateName(text, to, { reading })) expect(offer.how).toBe('name');
      }),
      { numRuns: 2000 },
    );
  });
});
