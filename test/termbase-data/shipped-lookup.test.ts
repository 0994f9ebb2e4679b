// What a translator types, and what the shipped glossary answers.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptedTerms, type Concept, preferredTerm } from '../../src/model/concept.js';
import { languages } from '../../src/model/language.js';
import { loadSeed } from '../../src/session/files/load-seed.js';
import type { Database } from '../../src/store/database.js';
import { aTermbase } from '../helpers/termbases.js';

let concepts: readonly Concept[];
let termbase: Database;
beforeAll(async () => {
  concepts = await loadSeed();
  termbase = await aTermbase(':memory:', concepts);
}, 60_000);
afterAll(() => termbase.close());

// A look-up goes on to parts of words when little is found: all 14,000 terms take minutes.
const stride = Number(process.env.STRIDE ?? 29);

test('every term that may be used leads to its concept', () => {
  const missed = concepts
    .filter((_, at) => at % stride === 0)
    .flatMap((concept) =>
      languages
        .flatMap((lang) => acceptedTerms(concept, lang))
        .filter(
          ({ text }) =>
            !termbase
              .lookup(text, 20)
              .some((result) => result.concept.id === concept.id && result.matched.how === 'exact'),
        )
        .map(({ text }) => `${concept.id} ${text}`),
    );
  expect(missed).toEqual([]);
}, 120_000);

describe('a query brings, among the first three', () => {
  test.each([
    ['총무', '총무성 = 総務省', 'the beginning of a word'],
    ['총무성은', '총무성 = 総務省', 'a topic particle'],
    ['행안부의', '행정안전부 = 行政安全部', 'an abbreviation with a particle'],
    ['행안부', '행정안전부 = 行政安全部', 'an abbreviation'],
    ['행정안전부에서는', '행정안전부 = 行政安全部', 'two particles'],
    ['공무원으로', '공무원 = 公務員', 'a particle of two syllables'],
    ['외국인주민과', '외국인 주민 = 外国人住民', 'another spacing, and a particle'],
    ['외국인주민', '외국인 주민 = 外国人住民', 'another spacing'],
    ['간담회를', '간담회 = 懇談会', 'an object particle'],
    ['行政安全部', '행정안전부 = 行政安全部', 'kanji'],
    ['總務省', '총무성 = 総務省', 'hanja'],
    ['消防廳', '소방청 = 消防庁', 'hanja'],
    ['デジタル廳', '디지털청 = デジタル庁', 'old forms among kana'],
    ['縣知事', '현지사 = 県知事', 'old forms'],
    ['國家', '국가 = 国家', 'old forms'],
    ['地方交付稅', '지방교부세 = 地方交付税', 'hanja that no Japanese font writes so'],
    ['区庁長', '구청장 = 区庁長', 'today’s forms of hanja'],
    ['総務省の', '총무성 = 総務省', 'a Japanese particle'],
    ['地方創生を', '지방창생 = 地方創生', 'a Japanese particle'],
    ['外国人住民との', '외국인 주민 = 外国人住民', 'two Japanese particles'],
    ['そうむしょう', '총무성 = 総務省', 'a reading'],
    ['ソウムショウ', '총무성 = 総務省', 'a reading in katakana'],
    ['ｿｳﾑｼｮｳ', '총무성 = 総務省', 'half width'],
    ['ちほうそうせい', '지방창생 = 地方創生', 'a reading'],
    ['ディジタル庁', '디지털청 = デジタル庁', 'another kana spelling'],
    ['サーバ', '서버 = サーバー', 'without the long vowel'],
    ['ﾏｲﾅﾝﾊﾞｰ', '마이넘버 = マイナンバー', 'half width'],
    ['마이 넘버', '마이넘버 = マイナンバー', 'another spacing'],
    ['DX', '디지털 전환 = デジタルトランスフォーメーション', 'Latin'],
    ['ｄｘ', '디지털 전환 = デジタルトランスフォーメーション', 'full width'],
    ['mou', '양해각서 = 覚書', 'Latin in another case'],
    ['clair', '자치체국제화협회 = 自治体国際化協会', 'Latin in another case'],
    ['クレア', '자치체국제화협회 = 自治体国際化協会', 'an abbreviation in kana'],
    ['행정안전뷰', '행정안전부 = 行政安全部', 'the last letter wrong'],
    ['행정한전부', '행정안전부 = 行政安全部', 'one letter wrong'],
    ['총모성', '총무성 = 総務省', 'one letter wrong'],
    ['そうむしよう', '총무성 = 総務省', 'a small kana written large'],
    ['저출산고령화', '저출산·고령화 = 少子高齢化', 'without the dot'],
    ['저출산ㆍ고령화', '저출산·고령화 = 少子高齢化', 'another dot'],
    ['저출산∙고령화', '저출산·고령화 = 少子高齢化', 'yet another dot'],
    ['시장', '시장 = 市長', 'a homograph'],
    ['시장', '시장 = 市場', 'a homograph'],
    ['예방', '예방 = 表敬訪問', 'a homograph'],
    ['경기', '경기도 = 京畿道', 'a short form that is a homograph'],
    ['강원도', '강원특별자치도 = 江原特別自治道', 'a former name'],
    ['서울시', '서울특별시 = ソウル特別市', 'a short form'],
    ['내무성', '내무성 = 内務省', 'an institution of the past'],
    ['교부세', '지방교부세 = 地方交付税', 'the end of a word'],
    ['등본', '등본 = 謄本', 'itself before words that hold it'],
    ['지자체', '지방자치단체 = 地方自治体', 'a short form'],
    ['고향세', '고향납세 = ふるさと納税', 'a colloquial name'],
    ['기재부', '기획재정부 = 企画財政部', 'an abbreviation'],
    ['시도지사협의회', '대한민국시도지사협의회 = 大韓民国市道知事協議会', 'a short form'],
    ['取り組み状況', '추진현황 = 進捗状況', 'okurigana'],
    ['取組み状況', '추진현황 = 進捗状況', 'some okurigana'],
    ['歓迎あいさつ', '환영사 = 歓迎の辞', 'another word'],
    ['표경방문', '예방 = 表敬訪問', 'a reading of the kanji as Hangul'],
    ['차관회의', '차관회의 = 次官会議', 'a compound'],
    ['국민보호', '국민보호 = 国民保護', 'a Japanese system'],
    ['서울', '서울 = ソウル', 'a place, not its government'],
    ['東京', '도쿄 = 東京', 'a place, not its government'],
  ])('%s: %s (%s)', (query, pair) => {
    for (const form of [query, query.normalize('NFD')]) {
      const pairs = termbase
        .lookup(form, 3)
        .map(
          ({ concept }) => `${preferredTerm(concept, 'ko')?.text} = ${preferredTerm(concept, 'ja')?.text}`,
        );
      expect(pairs).toContain(pair);
    }
  });
});

test.each([
  ['そうむしょう', '総務省', 'the ministry before the press’s word for its minister, which is read alike'],
  ['がいむしょう', '外務省', 'likewise'],
  ['서울', 'ソウル', 'the place before the city'],
  ['東京', '東京', 'the place before the metropolis'],
])('%s brings %s first (%s)', (query, first) => {
  const [best] = termbase.lookup(query, 1);
  expect(best && preferredTerm(best.concept, 'ja')?.text).toBe(first);
});
