// Rules that follow from the errors of the third reading of the glossary (names, dates and labels of one country).

import { describe, expect, test } from 'vitest';
import { otherTerms, type Row, rows } from './rows.js';

const japaneseForms = (row: Row): readonly string[] => [
  row.ja,
  ...otherTerms(row.ja_other).map(({ text }) => text),
];

/** The rows that `concerns` picks and `fault` describes, as `concept: fault`; there have to be at least `least` picked rows. */
const faults = (
  least: number,
  concerns: (row: Row) => boolean,
  fault: (row: Row) => string | undefined,
): readonly string[] => {
  const concerned = rows.filter(concerns);
  expect(concerned.length).toBeGreaterThanOrEqual(least);
  return concerned.flatMap((row) => {
    const found = fault(row);
    return found === undefined ? [] : [`${row.concept}: ${found}`];
  });
};

describe('laws', () => {
  test('the name of a law of one country is translated or stands for a part of the other, never for the same use', () => {
    const isLawOfOneCountry = ({ domain, kind, origin, ko }: Row): boolean =>
      domain === 'law' && kind === 'name' && origin !== 'both' && /(법|법률|령)$/u.test(ko);
    expect(
      faults(500, isLawOfOneCountry, ({ equivalence }) =>
        equivalence === 'functional' || equivalence === 'none' ? equivalence : undefined,
      ),
    ).toEqual([]);
  });

  test('a form of a law does not name several laws', () => {
    expect(
      faults(
        500,
        ({ domain, kind }) => domain === 'law' && kind === 'name',
        (row) => japaneseForms(row).find((form) => /[二三四五六七八]法$/u.test(form)),
      ),
    ).toEqual([]);
  });
});

describe('the holder of an office', () => {
  const bodies = rows.filter(
    ({ domain, valid_from: from }) => (domain === 'org-jp' || domain === 'org-kr') && from !== '',
  );
  /** Titles that a body of this name gives to its head: 행정안전부 장관, 자치행정국장, 규제합리화위원회 위원장. */
  const headsOf = (body: string): readonly string[] => [
    `${body}장`,
    `${body} 위원장`,
    ...(/[부성처청]$/u.test(body) ? [`${body} 장관`, `${body}장관`, `${body} 차관`] : []),
  ];
  const dated = new Map(
    bodies.flatMap((body) => headsOf(body.ko).map((head) => [`${body.origin} ${head}`, body] as const)),
  );
  const bodyOf = (row: Row): Row | undefined => dated.get(`${row.origin} ${row.ko}`);
  const isHead = (row: Row): boolean => row.domain === 'title' && bodyOf(row) !== undefined;

  test('has dates where the body has', () => {
    expect(
      faults(60, isHead, (row) =>
        row.valid_from === '' ? `undated, ${bodyOf(row)?.concept} is not` : undefined,
      ),
    ).toEqual([]);
  });

  test('does not outlive the body', () => {
    expect(
      faults(60, isHead, (row) => {
        const end = bodyOf(row)?.valid_to ?? '';
        return end !== '' && (row.valid_to === '' || row.valid_to > end) ? `after ${end}` : undefined;
      }),
    ).toEqual([]);
  });
});

describe('Hanja and kanji of money', () => {
  test('income of a budget is 歲入; 稅入 is income from taxes', () => {
    expect(
      faults(
        8,
        ({ ko }) => /세입(?!자)/u.test(ko),
        (row) =>
          /稅入/u.test(row.ko_hanja) || /税入/u.test(row.ja) ? `${row.ko_hanja} ${row.ja}` : undefined,
      ),
    ).toEqual([]);
  });

  test('the account of a budget is 勘定; アカウント is that of a user', () => {
    expect(
      faults(
        2,
        ({ ko, domain }) => /계정$/u.test(ko) && ['autonomy', 'budget', 'finance'].includes(domain),
        ({ ja }) => (ja.endsWith('勘定') ? undefined : ja),
      ),
    ).toEqual([]);
  });
});

describe('Japanese cells', () => {
  test('write Latin letters and digits in half width', () => {
    expect(
      faults(
        100,
        (row) => japaneseForms(row).some((form) => /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]/u.test(form)),
        (row) => [...japaneseForms(row), row.ja_reading].find((form) => /[Ａ-Ｚａ-ｚ０-９]/u.test(form)),
      ),
    ).toEqual([]);
  });

  test.each([
    ['紙の', 'かみの', 1],
    ['申聞鼓', 'しんもんこ', 1],
    ['施行', 'しこう', 5],
    ['震源', 'しんげん', 1],
    ['相続人', 'そうぞくにん', 1],
    ['関係人(?!口)', 'かんけいにん', 3],
    ['参考人', 'さんこうにん', 2],
    ['監査人', 'かんさにん', 1],
    ['監督人', 'かんとくにん', 1],
    ['当選人', 'とうせんにん', 1],
  ])('%s is read %s', (kanji, reading, least) => {
    const stands = ({ ja }: Row): boolean =>
      new RegExp(`(?<!\\p{Script=Han})${kanji}|${kanji}$`, 'u').test(ja);
    expect(
      faults(least, stands, ({ ja_reading: kana }) => (kana.includes(reading) ? undefined : kana)),
    ).toEqual([]);
  });
});
