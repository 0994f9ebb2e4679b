// The shipped glossary, row by row: what every row must have, whatever it says.

import { describe, expect, test } from 'vitest';
import { modernForm } from '../../src/text/japanese/kanji-forms.js';
import { keptOldForms } from './old-forms.js';
import { columns, files, linksOf, otherTerms, type Row, rows } from './rows.js';

/** `concept: what is wrong` of every row that breaks the rule. */
const breaking = (rule: (row: Row) => string | false | undefined): string[] =>
  rows.flatMap((row) => {
    const fault = rule(row);
    return fault === false || fault === undefined ? [] : [`${row.concept}: ${fault}`];
  });

const ids = new Set(rows.map((row) => row.concept));
const otherStatuses = ['admitted', 'deprecated', 'superseded', 'lookup', 'abbreviation'];
const day = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u;
const needsDefinitions = ({ equivalence, note }: Row) => equivalence !== 'exact' || note.startsWith('⚠');

/** The longest cell of each column that is still sensible on a screen of 80 columns, in characters. */
const longest: Partial<Record<keyof Row, number>> = {
  ko: 60,
  ja: 60,
  ko_other: 160,
  ja_other: 160,
  definition_ko: 90,
  definition_ja: 100,
  note: 170,
  source: 80,
};

test('the checks see the whole glossary', () => {
  expect(files.length).toBeGreaterThanOrEqual(20);
  expect(rows.length).toBeGreaterThanOrEqual(3_000);
});

test.each(files)('$domain: UTF-8 without BOM, LF, the agreed header, one domain', (file) => {
  expect(file.text.startsWith(`${columns.join(',')}\n`)).toBe(true);
  expect(file.text).not.toContain('\r');
  expect(file.text).not.toContain('\ufffd');
  expect(file.text).toBe(file.text.normalize('NFC'));
  expect(file.rows.filter((row) => row.domain !== file.domain)).toEqual([]);
});

describe('every row', () => {
  test('has an id of its own that begins with the domain', () => {
    expect(ids.size).toBe(rows.length);
    expect(
      breaking(({ concept, domain }) =>
        /^[a-z0-9]+(-[a-z0-9]+)+$/u.test(concept) && concept.startsWith(`${domain}-`) ? undefined : 'id',
      ),
    ).toEqual([]);
  });

  test('has one preferred term in each language, a reading, and others of a legal standing', () => {
    expect(
      breaking((row) => {
        if (row.ko === '' || row.ja === '' || row.ja_reading === '') return 'term or reading missing';
        if (row.ko_status !== 'preferred' || row.ja_status !== 'preferred') return 'preferred status';
        for (const lang of ['ko', 'ja'] as const) {
          const others = otherTerms(row[`${lang}_other`]);
          if (others.some(({ text, status }) => text === '' || !otherStatuses.includes(status)))
            return `${lang}_other`;
          if (new Set([row[lang], ...others.map(({ text }) => text)]).size !== others.length + 1)
            return `${lang}: the same form twice`;
        }
        return undefined;
      }),
    ).toEqual([]);
  });

  test('is written in the script of its language', () => {
    expect(breaking((row) => !/[\p{Script=Hangul}A-Z]/u.test(row.ko) && `ko ${row.ko}`)).toEqual([]);
    expect(
      breaking((row) => /\p{Script=Hangul}/u.test(row.ja + row.ja_other + row.ja_reading) && 'Hangul in ja'),
    ).toEqual([]);
    expect(breaking((row) => /[\p{Script=Han}ぁ-ヺ]/u.test(row.ko + row.ko_other) && 'kanji in ko')).toEqual(
      [],
    );
  });

  test('has a legal origin, equivalence and reliability', () => {
    expect(
      breaking((row) => {
        if (!['KR', 'JP', 'both'].includes(row.origin)) return row.origin;
        if (!['exact', 'functional', 'literal', 'partial', 'none'].includes(row.equivalence))
          return row.equivalence;
        return /^[1-4]$/u.test(row.reliability) ? undefined : `reliability ${row.reliability}`;
      }),
    ).toEqual([]);
  });

  test('is explained in both languages where the words alone would mislead', () => {
    expect(rows.filter(needsDefinitions).length).toBeGreaterThan(1_000);
    expect(
      breaking((row) => needsDefinitions(row) && (!row.definition_ko || !row.definition_ja) && 'definitions'),
    ).toEqual([]);
  });

  test('is short enough to be read at a glance', () => {
    expect(
      breaking((row) =>
        columns
          .filter((column) => Array.from(row[column]).length > (longest[column] ?? 100))
          .map((column) => `${column} is too long`)
          .at(0),
      ),
    ).toEqual([]);
  });

  test('has no stray blanks and no tidying left', () => {
    expect(
      breaking((row) =>
        columns
          .filter((column) => row[column] !== row[column].trim() || /\s{2}|TODO|\?\?/u.test(row[column]))
          .at(0),
      ),
    ).toEqual([]);
  });
});

describe('Japanese', () => {
  test('stands in current character forms', () => {
    expect(
      breaking((row) => {
        const written = [row.ja, ...otherTerms(row.ja_other).flatMap(keepsStanding)].join('');
        const old = Array.from(written).filter((c) => modernForm(c) !== c && !keptOldForms.has(c));
        return old.length > 0 && `old form ${old.join('')}`;
      }),
    ).toEqual([]);
  });

  test('has its reading in kana, digits and letters as they are', () => {
    expect(
      breaking(
        (row) =>
          !/^[\p{Script=Hiragana}\p{Script=Katakana}ー・A-Za-z0-9.&+-]+$/u.test(row.ja_reading) &&
          row.ja_reading,
      ),
    ).toEqual([]);
  });
});

describe('time', () => {
  test('dates are dates, and the end does not come before the beginning', () => {
    expect(
      breaking(({ valid_from: from, valid_to: to }) => {
        if ([from, to].some((date) => date !== '' && !day.test(date))) return `${from}–${to}`;
        return from !== '' && to !== '' && from > to && `${from} after ${to}`;
      }),
    ).toEqual([]);
  });

  test('what no longer exists leads to what came after it', () => {
    expect(rows.filter((row) => row.valid_to !== '').length).toBeGreaterThan(80);
    expect(breaking((row) => row.valid_to !== '' && linksOf(row).length === 0 && 'no successor')).toEqual([]);
  });

  test('a superseded name stands beside the one that replaced it, in a concept that is still valid or linked', () => {
    const superseded = rows.filter((row) => /:superseded/u.test(row.ko_other + row.ja_other));
    expect(superseded.length).toBeGreaterThan(50);
    expect(superseded.filter((row) => row.valid_to !== '' && linksOf(row).length === 0)).toEqual([]);
  });
});

test('every link leads to a concept, and not to itself', () => {
  expect(rows.flatMap(linksOf).length).toBeGreaterThan(300);
  expect(breaking((row) => linksOf(row).find((id) => !ids.has(id) || id === row.concept))).toEqual([]);
});

/** Look-up forms may be in old characters: that is what they are for. */
function keepsStanding({ text, status }: { text: string; status: string }): string[] {
  return status === 'lookup' ? [] : [text];
}
