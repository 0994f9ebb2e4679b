import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { aConcept, affairsMinistry, aTerm, interiorMinistry } from '../helpers/concepts.js';
import { aTermbase } from '../helpers/termbases.js';

const glossary = [
  interiorMinistry,
  affairsMinistry,
  aConcept('law', [
    aTerm('ko', '총무성 설치법'),
    aTerm('ja', '総務省設置法', { reading: 'そうむしょうせっちほう' }),
  ]),
  aConcept('mayor', [aTerm('ko', '시장', { hanja: '市長' }), aTerm('ja', '市長', { reading: 'しちょう' })]),
  aConcept('market', [aTerm('ko', '시장', { hanja: '市場' }), aTerm('ja', '市場', { reading: 'しじょう' })]),
  aConcept('server', [aTerm('ko', '서버'), aTerm('ja', 'サーバー', { reading: 'サーバー' })]),
  aConcept('revival', [aTerm('ko', '지방창생', { hanja: '地方創生' }), aTerm('ja', '地方創生')]),
  aConcept('old', [aTerm('ko', '지방'), aTerm('ko', '시도', { status: 'admitted' }), aTerm('ja', '地方')]),
  aConcept('quorum', [aTerm('ko', '의사정족수'), aTerm('ja', '議事定足数')], {
    examplesKo: ['재적의원 3분의 1 이상이 "출석"하여 개의하였다.'],
    examplesJa: ['在籍議員の3分の1以上が出席し、開議した。'],
  }),
  aConcept('progress', [aTerm('ko', '추진현황'), aTerm('ja', '取組状況')]),
  aConcept('ai', [aTerm('ko', 'AI 정부'), aTerm('ja', 'AI政府')]),
  ...Array.from({ length: 30 }, (_, at) =>
    aConcept(`many-${String(at).padStart(2, '0')}`, [
      aTerm('ko', `다수${'가'.repeat(at)}`),
      aTerm('ja', `多数${at}`),
    ]),
  ),
];

let termbase: Database;
beforeAll(async () => {
  termbase = await aTermbase(':memory:', glossary);
});
afterAll(() => termbase.close());

const found = (query: string, limit = 10): readonly string[] =>
  termbase.lookup(query, limit).map(({ concept, matched }) => `${concept.id} ${matched.how} ${matched.text}`);

describe('a query meets', () => {
  test.each([
    ['행안부', ['org-kr-interior exact 행안부'], 'an abbreviation'],
    ['총무성', ['org-jp-affairs exact 총무성', 'law prefix 총무성 설치법'], 'itself before longer ones'],
    ['총무성설치법', ['law exact 총무성 설치법'], 'another spacing'],
    [
      'ソウムショウ',
      ['org-jp-affairs reading 総務省', 'law prefix 総務省設置法'],
      'a reading in the other kana',
    ],
    ['さーばー', ['server reading サーバー'], 'a loanword in hiragana'],
    ['總務省', ['org-jp-affairs hanja 총무성', 'law prefix 総務省設置法'], 'hanja, and old forms of kanji'],
    ['總務省設置法', ['law exact 総務省設置法'], 'old forms where no hanja is given'],
    ['取り組み状況', ['progress exact 取組状況'], 'okurigana that the term does without'],
    ['총무성은', ['org-jp-affairs stem 총무성'], 'a particle'],
    ['총무성에서는', ['org-jp-affairs stem 총무성'], 'two particles'],
    ['総務省では', ['org-jp-affairs stem 総務省'], 'Japanese particles'],
    ['總務省の', ['org-jp-affairs stem 총무성'], 'a particle after hanja'],
    ['시장에서', ['market stem 시장', 'mayor stem 시장'], 'homographs with a particle'],
    ['市長', ['mayor exact 市長'], 'kanji before the same hanja'],
    ['시장', ['market exact 시장', 'mayor exact 시장'], 'homographs'],
    ['설치법', ['law inside 총무성 설치법'], 'the end of a word'],
    ['ai政府', ['ai exact AI政府'], 'another case'],
    ['ＡＩ정부', ['ai exact AI 정부'], 'full width'],
    ['시·도', ['old exact 시도'], 'a middle dot'],
    [
      '개의하였다',
      ['quorum example 재적의원 3분의 1 이상이 "출석"하여 개의하였다.'],
      'a sentence, where no term has it',
    ],
    [
      '"출석"하여',
      ['quorum example 재적의원 3분의 1 이상이 "출석"하여 개의하였다.'],
      'a quotation in a sentence',
    ],
    ['3分の1以上', ['quorum example 在籍議員の3分の1以上が出席し、開議した。'], 'a Japanese sentence'],
    ['총모성', ['org-jp-affairs fuzzy 총무성'], 'with one letter wrong'],
    ['행정안전뷰', ['org-kr-interior fuzzy 행정안전부'], 'with the last letter wrong'],
    ['そうむしよう', ['org-jp-affairs fuzzy 総務省'], 'a reading with a slip'],
    ['ㅊㅁㅅ', ['org-jp-affairs initials 총무성', 'law initials 총무성 설치법'], 'initials'],
    ['ㅅㅈ', ['market initials 시장', 'mayor initials 시장'], 'initials, homographs'],
    ['ㅎㅈㅇㅈㅂ', ['org-kr-interior initials 행정안전부'], 'initials of a long word'],
    ['ㄳ', [], 'two initials that the keyboard joins, of nothing'],
    ['총ㅁ', ['org-jp-affairs initials 총무성', 'law initials 총무성 설치법'], 'half typed'],
    ['soumushou', ['org-jp-affairs romanised 総務省', 'law romanised 総務省設置法'], 'romaji as typed'],
    ['SŌMUSHŌ', ['org-jp-affairs romanised 総務省', 'law romanised 総務省設置法'], 'macrons'],
    ['somusho', ['org-jp-affairs romanised 総務省', 'law romanised 総務省設置法'], 'no long vowels'],
    ['soumusyo', ['org-jp-affairs romanised 総務省', 'law romanised 総務省設置法'], 'Kunrei'],
    ['sa-ba-', ['server romanised サーバー'], 'a loanword'],
    ['shicho', ['mayor romanised 市長'], 'romaji'],
    [
      'chongmuseong',
      ['org-jp-affairs romanised 총무성', 'law romanised 총무성 설치법'],
      'Revised Romanization',
    ],
    ['haengjeonganjeonbu', ['org-kr-interior romanised 행정안전부'], 'linked syllables'],
    ['총무省', ['org-jp-affairs scripts 총무성', 'law scripts 총무성 설치법'], 'half converted'],
    ['총무청省', [], 'half converted, of nothing'],
    ['総무성', ['org-jp-affairs scripts 총무성', 'law scripts 총무성 설치법'], 'kanji first'],
    ['そうむ省', ['org-jp-affairs scripts 総務省', 'law scripts 総務省設置法'], 'kana and kanji'],
    ['総むしょう', ['org-jp-affairs scripts 総務省', 'law scripts 総務省設置法'], 'kanji and kana'],
    ['없는말', [], 'nothing'],
    ['', [], 'nothing, being nothing'],
    [' ·', [], 'nothing, being marks'],
    ['*', [], 'nothing, being a wildcard'],
    ['%', [], 'nothing, being a wildcard'],
  ])('%j: %j (%s)', (query, expected) => expect(found(query)).toEqual(expected));
});

test('letters that are a term come before letters that are its sound', async () => {
  const other = await aTermbase(':memory:', [
    aConcept('sound', [aTerm('ko', '가이'), aTerm('ja', '愛', { reading: 'あい' })]),
    aConcept('letters', [aTerm('ko', 'AI'), aTerm('ja', 'AI')]),
  ]);
  expect(other.lookup('ai', 9).map(({ concept, matched }) => `${concept.id} ${matched.how}`)).toEqual([
    'letters exact',
    'sound romanised',
  ]);
  other.close();
});

test('one character brings what begins with it, not what holds it', () => {
  expect(found('방')).toEqual([]);
  expect(found('지')).toEqual(['old prefix 지방', 'revival prefix 지방창생']);
});

test('shorter terms come first, and the limit holds', () => {
  expect(found('다수', 3)).toEqual([
    'many-00 exact 다수',
    'many-01 prefix 다수가',
    'many-02 prefix 다수가가',
  ]);
  expect(found('다수', 100)).toHaveLength(30);
  expect(found('다수', 0)).toEqual([]);
});

test('a preferred term comes before another one that is met as well', async () => {
  const other = await aTermbase(':memory:', [
    aConcept('a', [
      aTerm('ko', '자치단체'),
      aTerm('ko', '지자체', { status: 'admitted' }),
      aTerm('ja', '自治体'),
    ]),
    aConcept('b', [aTerm('ko', '지자체'), aTerm('ja', '地方自治体')]),
  ]);
  expect(other.lookup('지자체', 9).map(({ concept }) => concept.id)).toEqual(['b', 'a']);
  other.close();
});

test('100,000 concepts are searched like few', async () => {
  const syllable = (at: number): string => String.fromCharCode(0xac00 + ((at * 7919) % 11172));
  const big = Array.from({ length: 100_000 }, (_, at) => {
    const ko = `${syllable(at)}${syllable(at + 37)}${syllable(Math.floor(at / 11))}${syllable(at * 3)}`;
    return aConcept(`c-${at}`, [aTerm('ko', ko), aTerm('ja', `用語${at}番`)]);
  });
  const large = await aTermbase(':memory:', big);
  expect(large.lookup(big[500]?.terms[0]?.text ?? '', 20)[0]?.matched.how).toBe('exact');
  expect(large.lookup('語777', 20)[0]?.matched.how).toBe('inside');
  expect(large.lookup('없는낱말임', 20)).toEqual([]);
  large.close();
}, 60_000);
