// The readings of the shipped glossary's Japanese terms are readings of those terms.

import { beforeAll, describe, expect, test } from 'vitest';
import { openReadingJudge, type ReadingJudge, soundsOf } from './kana-readings.js';
import { readingExceptions } from './reading-exceptions.js';
import { type Row, rows } from './rows.js';

const examples = [
  ['総務省', 'そうむしょう', true],
  ['取扱説明書', 'とりあつかいせつめいしょ', true],
  ['学校', 'がっこう', true],
  ['第4次産業革命', 'だいよじさんぎょうかくめい', true],
  ['総務省', 'そうもしょう', false],
  ['総務省', 'そうむ', false],
  ['表敬訪問', 'よぼう', false],
] as const;

let judge: ReadingJudge;
beforeAll(async () => {
  judge = await openReadingJudge([...rows.map((row) => row.ja), ...examples.map(([written]) => written)]);
}, 30_000);

/** Korean places and names are read as in Korean (釜山 プサン): their katakana is no reading of the kanji. */
const readAsKorean = ({ origin, ja, ja_reading: reading }: Row): boolean =>
  origin !== 'JP' && (reading.match(/[ァ-ヺー]+/gu) ?? []).some((kana) => !ja.includes(kana));

test('sounds change inside a compound', () => {
  expect(soundsOf('かわ')).toEqual(['かわ', 'がわ']);
  expect(soundsOf('はつ')).toEqual(['はつ', 'はっ', 'ばつ', 'ばっ', 'ぱつ', 'ぱっ']);
});

describe('the judge', () => {
  test.each(examples)('%s as %s', (written, reading, possible) => {
    expect(judge.isPossible(written, reading)).toBe(possible);
  });
});

test('every reading is possible', () => {
  expect(judge.kanji).toBeGreaterThan(1_000);
  const judged = rows.filter((row) => !readAsKorean(row));
  expect(judged.length).toBeGreaterThan(0.85 * rows.length);
  const wrong = judged
    .filter((row) => !(row.concept in readingExceptions) && !judge.isPossible(row.ja, row.ja_reading))
    .map((row) => `${row.concept}: ${row.ja} ${row.ja_reading}`);
  expect(wrong).toEqual([]);
});

test('no exception is listed in vain', () => {
  const needed = new Set(
    rows.filter((row) => !judge.isPossible(row.ja, row.ja_reading)).map((row) => row.concept),
  );
  expect(Object.keys(readingExceptions).filter((concept) => !needed.has(concept))).toEqual([]);
});

test('in compounds of kanji alone, what has a Chinese reading there is not read in Japanese', () => {
  // A reading that is possible for the character, and none for it in these compounds: the head of an office is ちょう.
  const readings = [
    [/長$/u, /なが$/],
    [/市・道/u, /しみち/],
    [/五道/u, /ごみち/],
    [/多子/u, /おいご|おおこ|たこ/],
    [/[\p{Script=Han}]証$/u, /あかし$/],
    [/止水/u, /とめ/],
    [/評定/u, /ひょうじょう/],
    [/生業/u, /なりわい/],
    [/相生型/u, /あいおい/],
    [/江原/u, /えばら/],
    [/雨水[流貯]/u, /あまみず/],
    [/(?<![\p{Script=Han}])氏の/u, /(?<![ぁ-ん])しの/],
    [/(請求|選挙)人/u, /(きゅう|きょ)じん/],
    [/内国税/u, /うち/],
    [/(?<!駐)日韓/u, /にちかん/],
    [/繰越し/u, /くりごし/],
    [/世論/u, /せろん|せいろん/],
  ] as const;
  const wrong = rows
    .filter(({ ja, ja_reading: kana }) =>
      readings.some(([written, read]) => written.test(ja) && read.test(kana)),
    )
    .map(({ concept, ja, ja_reading: kana }) => `${concept}: ${ja} ${kana}`);
  expect(wrong).toEqual([]);
});
