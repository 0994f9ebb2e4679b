// Names and words of a sentence, as the translator is offered them. With the real dictionaries and one term.

import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/language.js';
import { lexiconOf, openAnalyser } from '../../src/session/dictionaries/open-analyser.js';
import { openNames } from '../../src/session/dictionaries/open-names.js';
import { glossesIn, segmentInsertables } from '../../src/session/worker/segment-insertables.js';

const analyser = await openAnalyser(
  (lang) => lexiconOf(lang === 'ko' ? ['행정안전부'] : []),
  () => {},
);
const names = await openNames(undefined, () => {});

/** 실버케어 is a term of the glossary. */
const termsIn = (text: string) =>
  Array.from(text.matchAll(/실버케어/g), ({ index }) => ({ start: index, end: index + 4 }));
const listed = [
  { name: { ko: '정하윤', ja: 'チョン・ハユン' }, office: { ko: '', ja: '' } },
  { name: { ko: '이토 간', ja: '伊藤 寛' }, office: { ko: '', ja: '' } },
];
const aidsOf = (text: string, lang: Lang, elsewhere = '') =>
  segmentInsertables(analyser.analyse(text, lang), termsIn(text), names, {
    given: glossesIn([{ text: elsewhere, lang }]),
    listed,
  });
const namesIn = (text: string, lang: Lang, elsewhere?: string): readonly string[] =>
  aidsOf(text, lang, elsewhere)
    .insertables.filter(({ kind }) => kind === 'name')
    .map(({ start, end, texts }) => `${text.slice(start, end)} → ${texts.slice(0, 3).join(' | ')}`);
const wordsIn = (text: string, lang: Lang): string =>
  aidsOf(text, lang)
    .words.map(({ start, end }) => text.slice(start, end))
    .join('|');

const quantitiesIn = (text: string): readonly string[] =>
  aidsOf(text, 'ko')
    .insertables.filter(({ kind }) => kind === 'quantity')
    .map(({ start, end }) => text.slice(start, end));

describe('quantities', () => {
  it.each<[string, string, readonly string[]]>([
    ['an amount and a date', '2026년 6월 5일 3억 원', ['2026년 6월 5일', '3억 원']],
    ['with units in letters', '100GB, 3km, 5%', ['100GB', '3km', '5%']],
    ['none in an address', 'xyz890@korea.kr, https://a.go.kr/b1/20240501', []],
    ['none in a file number', 'KR2024-15, ID_34', []],
    ['a telephone number whole', '유지영 (044-205-3651) 2명', ['044-205-3651', '2명']],
    [
      'with the area code in brackets',
      '담당: 02) 2100-3399, (03)5253-5111',
      ['02) 2100-3399', '(03)5253-5111'],
    ],
    ['with the code of the country', '문의 +82-44-205-3651', ['+82-44-205-3651']],
    ['a short one for all the country', '대표번호 1588-1234', ['1588-1234']],
    ['a version whole', 'CC BY 4.0 라이선스, 버전 2.1.3', ['4.0', '2.1.3']],
    ['years and scores are none', '2024-2026년, 3-2, 12-3456', ['2024', '2026년', '3', '2', '12', '3456']],
    ['none in what is a name', 'A4 용지, 5G 통신, Ｇ20 정상회의', []],
  ])('%s', (_, text, expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });
});

describe('names', () => {
  it.each<[string, Lang, string, string, readonly string[]]>([
    ['a Korean name in katakana', 'ko', '윤호중 장관은 참석했다.', '', ['윤호중 → ユン・ホジュン']],
    [
      'two names of a list',
      'ko',
      '윤호중 장관, 김민재 차관',
      '',
      ['윤호중 → ユン・ホジュン', '김민재 → キム・ミンジェ'],
    ],
    [
      'a Japanese name as the text gives it in brackets',
      'ko',
      '무라카미 세이이치로(村上 誠一郎) 총무대신',
      '',
      ['무라카미 세이이치로 → 村上誠一郎 | 村上 誠一郎'],
    ],
    [
      'as the document gave it before',
      'ko',
      '무라카미 세이이치로 총무대신은',
      '총무성 무라카미 세이이치로(村上 誠一郎) 대신',
      ['무라카미 세이이치로 → 村上誠一郎 | 村上 誠一郎'],
    ],
    [
      'Hanja of a Korean name, with its sound as Japanese papers add it',
      'ko',
      '윤호중(尹昊重) 장관',
      '',
      ['윤호중 → 尹昊重 | ユン・ホジュン | 尹昊重（ユン・ホジュン）'],
    ],
    ['a Japanese name in Hangul', 'ja', '村上誠一郎総務大臣', '', ['村上誠一郎 → 무라카미 세이이치로']],
    [
      'a surname alone, explained before',
      'ko',
      '무라카미 대신은',
      '총무성 무라카미 세이이치로(村上 誠一郎) 대신',
      ['무라카미 → 村上'],
    ],
    ['a Korean name as the text gives it', 'ja', '尹昊重（윤호중）長官', '', ['尹昊 → 윤호중']],
    ['no name', 'ko', '회의를 열었다.', '', []],
    ['as the list of the meeting has it', 'ko', '정하윤 국장은', '', ['정하윤 → チョン・ハユン']],
    ['of the list, written without its space', 'ko', '이토간 심의관은', '', ['이토간 → 伊藤寛 | 伊藤 寛']],
    ['a company', 'ko', '케이티(KT)와 협업해', '', []],
    ['a term', 'ko', '실버케어 솔루션', '', []],
  ])('%s (%s): %s', (_, lang, text, elsewhere, expected) => {
    const found = namesIn(text, lang, elsewhere);
    expect(found.map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected);
  });
});

describe('words', () => {
  it.each<[string, Lang, string, string]>([
    ['particles stay behind', 'ko', '행정안전부는 회의를 열었다.', '행정안전부|회의|열'],
    ['compounds are one word', 'ko', '지방소멸대응기금을 활용한', '지방소멸대응기금|활용'],
    ['a verb made of a noun is the noun', 'ja', '地方創生を推進する。', '地方創生|推進'],
    ['compounds of kanji', 'ja', '地方創生推進本部が', '地方創生推進本部'],
    ['numbers with their counters', 'ko', '제22회 교류회의에', '제22회|교류회의'],
  ])('%s (%s): %s', (_, lang, text, expected) => {
    expect(wordsIn(text, lang)).toBe(expected);
  });
});
