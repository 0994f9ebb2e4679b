// What a sheet shows of a concept, whatever its format.

import { describe, expect, test } from 'vitest';
import { type SheetLine, sheetRows } from '../../src/exchange/termbase/sheet/sheet-rows.js';
import { falseFriendWords, relations } from '../../src/exchange/termbase/sheet/sheet-words.js';
import { ja } from '../../src/i18n/locales/ja.js';
import { ko } from '../../src/i18n/locales/ko.js';
import type { Concept } from '../../src/model/concept.js';
import { aConcept, affairsMinistry, aTerm, interiorMinistry } from '../helpers/concepts.js';

const brackets = { main: '*', plain: '', avoided: '-', sign: '' } as const;
const shown = (lines: readonly SheetLine[]): readonly string[] =>
  lines.map(({ lang, pieces }) =>
    [
      `${lang}: `,
      ...pieces.map(
        ({ kind, text, reading }) =>
          `${brackets[kind]}${text}${reading === '' ? '' : `{${reading}}`}${brackets[kind]}`,
      ),
    ].join(''),
  );
const rowOf = (concept: Concept, ...others: readonly Concept[]) => {
  const [row] = sheetRows([concept, ...others]);
  return row && { ko: shown(row.ko), ja: shown(row.ja), note: shown(row.note) };
};
const pair = (more: Partial<Concept>) => aConcept('x', [aTerm('ko', '가'), aTerm('ja', '亜')], more);

// *to be written*  -not to be written-  {reading}
describe('terms', () => {
  test.each([
    [
      'hanja in brackets, reading, abbreviation, former name',
      interiorMinistry,
      ['ko: *행정안전부*(行政安全部)', 'ko: 행안부', 'ko: ✗ -행정자치부-'],
      ['ja: *行政安全部{ぎょうせいあんぜんぶ}*'],
    ],
    [
      'several of a kind; look-up forms stay away',
      aConcept('x', [
        aTerm('ko', '가'),
        aTerm('ko', '나', { status: 'admitted', hanja: '那' }),
        aTerm('ko', '다', { status: 'admitted' }),
        aTerm('ko', '라', { status: 'lookup' }),
        aTerm('ja', '亜', { reading: 'あ' }),
        aTerm('ja', '井', { status: 'deprecated', reading: 'い' }),
        aTerm('ja', '宇', { status: 'superseded' }),
      ]),
      ['ko: *가*', 'ko: 나(那) / 다'],
      ['ja: *亜{あ}*', 'ja: ✗ -井- / ✗ -宇-'],
    ],
    [
      'kana needs no reading, hanja no hanja',
      aConcept('x', [
        aTerm('ko', '長', { hanja: '長' }),
        aTerm('ja', 'コミュニティ', { reading: 'こみゅにてぃ' }),
      ]),
      ['ko: *長*'],
      ['ja: *コミュニティ*'],
    ],
    [
      'a side with nothing that may be written',
      aConcept('x', [aTerm('ko', '정'), aTerm('ja', '情', { status: 'lookup' })], { equivalence: 'none' }),
      ['ko: *정*'],
      ['ja: ≠ —'],
    ],
    [
      'no preferred form: the admitted one is what to write',
      aConcept('x', [aTerm('ko', '가'), aTerm('ja', '亜', { status: 'admitted' })]),
      ['ko: *가*'],
      ['ja: *亜*'],
    ],
    [
      'what cannot be seen is dropped, what breaks a line is a space',
      aConcept('x', [aTerm('ko', '가\u0007\u202e\u200b나'), aTerm('ja', ' 亜\t\n井 ')]),
      ['ko: *가나*'],
      ['ja: *亜 井*'],
    ],
  ])('%s', (_, concept, korean, japanese) => {
    expect(rowOf(concept)).toMatchObject({ ko: korean, ja: japanese });
  });
});

describe('how the sides relate', () => {
  test.each([
    ['exact', 'ja: *亜*', []],
    ['functional', 'ja: ~ *亜*', ['ko: ~ 기능상 대응・機能上の対応']],
    ['literal', 'ja: ≒ *亜*', ['ko: ≒ 직역・直訳']],
    ['partial', 'ja: ≒ *亜*', ['ko: ≒ 부분 대응・部分対応']],
    ['none', 'ja: ≠ *亜*', ['ko: ≠ 대응어 없음・対応なし']],
  ] as const)('%s', (equivalence, japanese, note) => {
    expect(rowOf(pair({ equivalence }))).toEqual({ ko: ['ko: *가*'], ja: [japanese], note });
  });

  test('in the words of the interface', () => {
    const words = Object.entries(relations).map(([name, said]) => [name, said.words]);
    expect(Object.fromEntries(words)).toEqual(
      Object.fromEntries(
        (['functional', 'literal', 'partial', 'none'] as const).map((name) => [
          name,
          `${ko.equivalence[name]}・${ja.equivalence[name]}`,
        ]),
      ),
    );
    expect(falseFriendWords).toBe(`${ko['false-friend']}・${ja['false-friend']}`);
  });
});

describe('notes', () => {
  test.each<[string, Partial<Concept>, readonly string[]]>([
    ['nothing to say', {}, []],
    ['a note', { note: '경북(慶尚北道)' }, ['ko: 경북(慶尚北道)']],
    ['a note in Japanese', { note: '埼玉のこと' }, ['ja: 埼玉のこと']],
    ['false friends', { falseFriend: true, note: '国勢와 구별' }, ['ko: ⚠ 国勢와 구별']],
    ['false friends without a note', { falseFriend: true }, ['ko: ⚠ 동형이의어・同形異義語']],
    [
      'definitions under the note, several lines as such',
      { note: '하나\r\n\n둘', definition: { ko: '뜻', ja: '意味' } },
      ['ko: 하나', 'ko: 둘', 'ko: 뜻', 'ja: 意味'],
    ],
    [
      'examples last, each with its translation under it',
      { note: '하나', examplesKo: ['총무성이 발표했다.', '총무성은'], examplesJa: ['総務省が発表した。'] },
      ['ko: 하나', 'ko: ▸ 총무성이 발표했다.', 'ja: 総務省が発表した。', 'ko: ▸ 총무성은'],
    ],
    [
      'a pointer to a concept of the sheet, and to another',
      { note: '상대는 →org-jp-affairs, →org-nowhere' },
      ['ko: 상대는 →총무성・総務省, →org-nowhere'],
    ],
  ])('%s', (_, more, note) => {
    expect(rowOf(pair(more), affairsMinistry)?.note).toEqual(note);
  });
});

test('a pointer to a concept that is not on the sheet: the rest of the glossary has its terms', () => {
  const pointing = pair({ note: '상대는 →org-jp-affairs, →org-nowhere' });
  const [row] = sheetRows([pointing], (id) => (id === affairsMinistry.id ? affairsMinistry : undefined));
  expect(row && shown(row.note)).toEqual(['ko: 상대는 →총무성・総務省, →org-nowhere']);
});

test('the order is the caller’s', () => {
  const rows = sheetRows([affairsMinistry, interiorMinistry, affairsMinistry]);
  expect(rows.map((row) => shown(row.ja))).toEqual([
    ['ja: *総務省{そうむしょう}*'],
    ['ja: *行政安全部{ぎょうせいあんぜんぶ}*'],
    ['ja: *総務省{そうむしょう}*'],
  ]);
});
