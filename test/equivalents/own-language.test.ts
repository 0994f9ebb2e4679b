// Names that are in the language already, institutions, and persons whose country the document tells.

import { describe, expect, it } from 'vitest';
import { documentCountry, personsCountry } from '../../src/equivalents/names/persons-country.js';
import { transliterateName } from '../../src/equivalents/names/transliterate-name.js';

const texts = (...asked: Parameters<typeof transliterateName>): readonly string[] =>
  transliterateName(...asked).map(({ text }) => text);

describe('a name in its own language', () => {
  it.each(['홍길동', '김민수', '김대중', '서울대학교', '박지성', '황보관'])('%s stays in Korean', (name) => {
    expect(transliterateName(name, 'ko')).toEqual([{ text: name, how: 'name', rule: 'unchanged' }]);
  });
  it.each([
    ['미츠루', '미쓰루'],
    ['토쿄', '도쿄'],
    ['신칸셍', '신칸센'],
    ['하야시 요시마사', '하야시 요시마사'],
  ])('%s is a Japanese name in Hangul: %s', (name, official) => {
    expect(texts(name, 'ko')).toEqual([official]);
  });
  it.each(['田中太郎', '金大中', 'みなかみ町', 'シム・ボギュン'])('%s stays in Japanese', (name) => {
    expect(texts(name, 'ja')).toEqual([name]);
  });
  it('says nothing of Latin letters', () => {
    expect(texts('abc', 'ja')).toEqual([]);
    expect(texts('abc', 'ko')).toEqual([]);
  });
});

describe('an institution', () => {
  it.each([
    ['서울대학교', 'ソウル大学校'],
    ['주식회사 한화', '株式会社ハンファ'],
    ['한국수자원공사', '韓国水資源公社'],
    ['부산대학교병원', '釜山大学校病院'],
    ['이화여자대학교', 'イファ女子大学校'],
  ])('%s is %s', (korean, japanese) => {
    expect(texts(korean, 'ja')[0]).toBe(japanese);
  });
  it.each([
    ['株式会社トヨタ', undefined, '주식회사 도요타'],
    ['みずほ銀行', undefined, '미즈호은행'],
    ['日本放送協会', undefined, '일본방송협회'],
    ['早稲田大学', 'わせだだいがく', '와세다대학'],
    ['早稲田大学', 'わせだ', '와세다대학'],
  ])('%s (%s) is %s', (japanese, reading, korean) => {
    expect(texts(japanese, 'ko', { reading })[0]).toBe(korean);
  });
  it('is no person: 김화학 is one', () => {
    expect(texts('김화학', 'ja')[0]).toBe('キム・ファハク');
  });
});

describe('the country of a person', () => {
  it.each([
    ['ソウル市の林局長', 'KR'],
    ['林大臣は東京で会談した。', 'JP'],
    ['韓国と日本の担当者が集まった。', undefined],
    ['林知事が挨拶した。', undefined],
  ] as const)('in %s is %s', (text, country) => {
    expect(personsCountry(text, 'ja')).toBe(country);
  });
  it('is that of most sentences of the document', () => {
    const passages = ['韓国の林次官', 'ソウルの会議', '林次官は語った。', '日本側'].map((text) => ({
      text,
      lang: 'ja' as const,
    }));
    expect(documentCountry(passages)).toBe('KR');
    expect(documentCountry(passages.slice(2))).toBe('JP');
  });
  it('decides a surname of both countries, and no other', () => {
    const readingsOf = (surface: string): readonly string[] =>
      ({ 林: ['ハヤシ'], 田中: ['タナカ'] })[surface] ?? [];
    expect(texts('林', 'ko', { readingsOf })[0]).toBe('하야시');
    expect(texts('林', 'ko', { readingsOf, country: 'KR' })[0]).toBe('임');
    expect(texts('田中', 'ko', { readingsOf, country: 'KR' })[0]).toBe('다나카');
  });
});
