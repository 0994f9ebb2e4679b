// Terms in the lattice: whole, but never more than the term.

import { describe, expect, test } from 'vitest';
import { termWord } from '../../src/analysis/term-words.js';
import { Tokenizer } from '../../src/morphology/tokenizer.js';
import { cutOf, plain, withTerms } from './dictionaries.js';

const korean = [
  '행정안전부',
  '고향사랑기부제',
  '청년희망뿌리단',
  '지방자치',
  '지방자치단체',
  '지방자치제도',
  '인구감소지역',
  '지방',
  '시장',
  '의회',
  '군수',
  '시·도',
  '주민투표',
  '특별교부세',
  '총무성',
  '행안부',
];
const japanese = [
  '地方創生',
  '総務省',
  '地域おこし協力隊',
  '地方交付税',
  '京都',
  'ふるさと納税',
  '消防団',
  '国際交流基金',
  '国際交流',
  '地域づくり',
];

describe('a term is one token', () => {
  const ko = withTerms('ko', korean);
  test.each([
    ['행정안전부는', '행정안전부|는'],
    ['행정안전부의 고향사랑기부제와', '행정안전부|의|고향사랑기부제|와'],
    ['청년희망뿌리단과 고향', '청년희망뿌리단|과|고향'],
    ['지방자치의 발전', '지방자치|의|발전'],
    ['지방자치제도를', '지방자치제도|를'],
    ['지방자치단체에서', '지방자치단체|에서'],
    ['인구감소지역대응기본계획', '인구감소지역|대응|기본|계획'],
    ['시·도의 협의', '시·도|의|협의'],
    ['주민투표로', '주민투표|로'],
    ['특별교부세가', '특별교부세|가'],
    ['총무성은', '총무성|은'],
    ['행안부에서', '행안부|에서'],
  ])('%s → %s', (text, cut) => {
    expect(cutOf(ko, text)).toBe(cut);
  });

  const ja = withTerms('ja', japanese);
  test.each([
    ['地方創生の推進', '地方創生|の|推進'],
    ['総務省では', '総務省|で|は'],
    ['地域おこし協力隊を', '地域おこし協力隊|を'],
    ['ふるさと納税である', 'ふるさと納税|で|ある'],
    ['国際交流基金から', '国際交流基金|から'],
    ['地域づくりに', '地域づくり|に'],
  ])('%s → %s', (text, cut) => {
    expect(cutOf(ja, text)).toBe(cut);
  });
});

describe('without the lexicon the cut is the reference’s', () => {
  test.each([
    ['행정안전부', '행정|안|전부'],
    ['고향사랑기부제', '고향|사랑기|부제'],
    ['청년희망뿌리단', '청년|희망|뿌리|단'],
  ])('%s → %s', (text, cut) => {
    expect(cutOf(plain.ko, text)).toBe(cut);
  });
  test.each([
    ['地方創生', '地方|創|生'],
    ['総務省', '総務|省'],
    ['地域おこし協力隊', '地域おこし|協力|隊'],
  ])('%s → %s', (text, cut) => {
    expect(cutOf(plain.ja, text)).toBe(cut);
  });
});

describe('a term swallows neither a particle nor half a word', () => {
  const ko = withTerms('ko', ['장관', '지방', '의원', '사회', '시장', '도의', '이은', '대의', '의원안']);
  test.each([
    ['지방안을', plain.ko],
    ['사람이은', plain.ko],
    ['시도의 사회', plain.ko],
    ['학교의원로', plain.ko],
    ['중지방안을 검토', plain.ko],
    ['도시장벽', plain.ko],
  ])('%s is cut as before', (text, before) => {
    expect(cutOf(ko, text)).toBe(cutOf(before, text));
  });
  const ja = withTerms('ja', ['京都', '京都府', '議会', '都庁', '人口', '業務']);
  test.each(['東京都庁', '東京都議会議員', '外国人口座', '事業務', '京都府庁'])(
    '%s is cut as before',
    (text) => {
      expect(cutOf(ja, text)).toBe(cutOf(plain.ja, text));
    },
  );
});

describe('a term brings its features', () => {
  test('its own, where the dictionary has none', () => {
    const [token] = withTerms('ko', ['고향사랑기부제']).tokenize('고향사랑기부제');
    expect(token).toMatchObject({ origin: 'term', pos: 'NNG' });
    expect(token?.features[3]).toBe('고향사랑기부제');
  });
  test('the dictionary’s, reading and all, where it has the word', () => {
    const [token] = withTerms('ja', ['北海道']).tokenize('北海道');
    expect(token?.features[7]).toBe('ホッカイドウ');
  });
});

test.each([
  ['ko', ['지방창생', '행정안전부'], '지방과 행정'],
  ['ja', ['地方創生'], '地方'],
] as const)('a term leaves the features of its parts as they are (%s)', (lang, terms, text) => {
  const dictionary = plain[lang].dictionary;
  const tokenizer = new Tokenizer(dictionary);
  for (const term of terms) expect(termWord(term, tokenizer)?.left).toBeDefined();
  const features = (one: Tokenizer): readonly string[] =>
    one.tokenize(text).map(({ featureString }) => featureString);
  expect(features(tokenizer)).toEqual(features(new Tokenizer(dictionary)));
});
