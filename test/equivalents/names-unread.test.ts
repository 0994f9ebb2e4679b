// Names and places without a reading: from the tables and the dictionary, as `koryu name` answers.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findNames } from '../../src/equivalents/names/find-names.js';
import { morphemeStarts } from '../../src/equivalents/names/japanese/align-reading.js';
import { knownKoreanPlaces } from '../../src/equivalents/names/korean/known-places.js';
import { isKoreanPerson } from '../../src/equivalents/names/korean/person-in-kanji.js';
import { transliterateName } from '../../src/equivalents/names/transliterate-name.js';
import type { Morpheme } from '../../src/model/analysis.js';
import { type Names, openNames } from '../../src/session/dictionaries/open-names.js';
import { kanaToHangul } from '../../src/text/japanese/kana-to-hangul.js';

const rowsOf = (path: string): string[][] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

let names: Names;
beforeAll(async () => {
  names = await openNames(undefined, () => undefined);
});
const spelt = (text: string, to: 'ko' | 'ja'): readonly string[] => names(text, to).map((name) => name.text);

describe('persons in kanji', () => {
  it.each(rowsOf('names-unread.tsv'))('%s → %s within %s', (name = '', expected = '', within) => {
    const found = spelt(name, 'ko').slice(0, Number(within));
    expect(expected.split('|').some((form) => found.includes(form))).toBe(true);
  });

  it.each([
    ['金大中', true],
    ['文在寅', true],
    ['皇甫仁', true],
    ['柳寛順', true],
    ['金子一郎', false],
    ['林芳正', false],
    ['金田一京助', false],
    ['村上誠一郎', false],
  ])('%s is Korean: %s', (name, korean) => expect(isKoreanPerson(name)).toBe(korean));

  it('takes the country from the document, or from the office', () => {
    expect(transliterateName('林正義', 'ko', { country: 'KR' })[0]?.text).toBe('임정의');
    expect(transliterateName('柳承敏', 'ko', { country: 'JP' }).map(({ text }) => text)).not.toContain(
      '유승민',
    );
    expect(spelt('李明博大統領', 'ko')[0]).toBe('이명박 대통령');
  });

  it('reads the kanji by the katakana that the text gives', () => {
    expect(names('金大中', 'ko', 'キム・デジュン')[0]).toEqual({
      text: '김대중',
      how: 'name',
      rule: 'hanja-reading',
    });
  });
});

describe('places', () => {
  it.each(rowsOf('places-unread.tsv'))('to %s: %s → %s', (to = '', place = '', expected = '') => {
    const [first] = spelt(place, to === 'ko' ? 'ko' : 'ja');
    expect(expected.split('|')).toContain(first);
  });

  it('knows every municipality; of those that share a name one comes first', () => {
    const unit: Readonly<Record<string, string>> = { 市: '시', 区: '구', 町: '정', 村: '촌' };
    const missed = rowsOf('../../data/places/japanese-municipalities.tsv')
      .filter(([, , kind]) => kind !== 'ward')
      .filter(([name = '', kana = '']) => {
        const stem = name.slice(0, -1);
        const reading = kana.replace(/(?:し|く|ちょう|まち|そん|むら)$/u, '');
        const starts = /^[ぁ-ゖァ-ヺー]+$/u.test(stem) ? undefined : morphemeStarts(stem, reading);
        return spelt(name, 'ko')[0] !== kanaToHangul(reading, starts) + unit[name.slice(-1)];
      });
    expect(missed.map(([name]) => name).sort()).toEqual(['南牧村', '広川町', '松前町'].sort());
  });

  it('says a river, an island and a mountain of one character again (외래어 표기법 제4장 제3절)', () => {
    expect(names('早川', 'ko', 'はやかわ')[0]?.text).toBe('하야카와강');
    expect(names('利島', 'ko', 'としま')[0]?.text).toBe('도시마섬');
    expect(names('大山', 'ko', 'だいせん')[0]?.text).toBe('다이센산');
    expect(names('大山', 'ko', 'おおやま')[0]?.text).toBe('오야마');
    expect(names('信濃川', 'ko', 'しなのがわ')[0]?.text).toBe('시나노강');
  });

  it('leaves nothing of the other script', () => {
    expect(spelt('안산시 원곡동', 'ja')[0]).toBe('安山市元谷洞');
    for (const text of ['원곡동', '강원특별자치도 고성군', '산격1동', '도움6로']) {
      expect(spelt(text, 'ja').join('')).not.toMatch(/[가-힣]/u);
    }
  });

  it.each(['송도동', '소양강', '설악산'])('%s in a text is no person', (place) => {
    const morpheme: Morpheme = {
      start: 0,
      end: place.length,
      surface: place,
      wordClass: 'noun',
      origin: 'known',
      inner: [],
      person: true,
    };
    expect(findNames({ text: place, lang: 'ko', morphemes: [morpheme] }, [])).toEqual([]);
  });

  it('tells places of one name apart by what they lie in', () => {
    expect(knownKoreanPlaces('고성군', '강원특별자치도')[0]?.japanese).toBe('高城郡');
    expect(spelt('강원특별자치도 고성군', 'ja')[0]).toBe('江原特別自治道高城郡');
    expect(spelt('경상남도 고성군', 'ja')[0]).toBe('慶尚南道固城郡');
  });

  it('gives the custom form and that of the official table, each with its rule', () => {
    const forms = names('목포', 'ja').map(({ text, rule }) => `${text} ${rule}`);
    expect(forms).toContain('モッポ katakana-custom');
    expect(forms).toContain('モクポ katakana-official');
    expect(names('박근혜', 'ja').map(({ text, rule }) => `${text} ${rule}`)).toContain(
      'パク・クンヘ katakana-official',
    );
  });
});
