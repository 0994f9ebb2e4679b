import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/exchange/draft.js';
import { csv } from '../../src/exchange/termbase/formats/csv.js';
import { mergeDraft } from '../../src/exchange/termbase/merge-draft.js';
import { columns } from '../../src/exchange/termbase/table/columns.js';
import type { Concept } from '../../src/model/concept.js';
import { conceptId } from '../../src/model/ids.js';
import { aConcept, aTerm, interiorMinistry } from '../helpers/concepts.js';

const read = (table: string | Uint8Array, before?: Concept) =>
  csv.read(typeof table === 'string' ? new TextEncoder().encode(table) : table).map(({ line, said }) => ({
    line,
    got: isRefusal(said) ? said : mergeDraft(said, before, () => conceptId('new')),
  }));
const firstTexts = (table: string | Uint8Array): unknown => {
  const [row] = read(table);
  return row !== undefined && 'terms' in row.got && row.got.terms.map((term) => term.text);
};

describe('the file', () => {
  test('is what Excel opens with a double click: BOM, CRLF, the agreed columns', () => {
    const content = String(csv.write([interiorMinistry]).content);
    expect(
      String(content).startsWith(
        `\ufeff${columns.join(',')}\r\norg-kr-interior,test,both,exact,행정안전부,preferred,`,
      ),
    ).toBe(true);
    expect(String(content).endsWith('\r\n')).toBe(true);
  });

  // CP949 has no 総: the table keeps to characters that all the encodings have.
  const table = 'ja,note,ko\n行政制度,일본의 구역,행정제도\n';
  test.each([
    ['UTF-8', new TextEncoder().encode(table)],
    ['UTF-8 with BOM', new TextEncoder().encode(`\ufeff${table}`)],
    ['semicolons, CRLF', new TextEncoder().encode(table.replaceAll(',', ';').replaceAll('\n', '\r\n'))],
    ['tabs, CR', new TextEncoder().encode(table.replaceAll(',', '\t').replaceAll('\n', '\r'))],
    ['CP949', iconv.encode(table, 'cp949')],
    ['Excel’s “Unicode text”', iconv.encode(`\ufeff${table.replaceAll(',', '\t')}`, 'utf-16le')],
    ['UTF-16LE without BOM', iconv.encode(table, 'utf-16le')],
    ['UTF-16BE', iconv.encode(`\ufeff${table}`, 'utf-16be')],
    ['quoted header', new TextEncoder().encode(table.replace('ja,note,ko', '"JA"," note ","Ko"'))],
  ])('%s', (_, bytes) => expect(firstTexts(bytes)).toEqual(['행정제도', '行政制度']));

  test('CP932, for a table whose Korean column is in kanji', () => {
    const bytes = iconv.encode('ko,ja,note\n総務省,総務省,あいうえおのデータです\n', 'cp932');
    expect(read(bytes)).toMatchObject([{ got: { note: 'あいうえおのデータです' } }]);
  });

  test('needs the columns ko and ja', () => {
    expect(() => read('term,note\n가,나\n')).toThrow('table-columns');
    expect(() => read('')).toThrow('table-columns');
  });

  test('with a quotation mark that is not closed is a problem with its line', () => {
    expect(() => read('ko,ja\n가,"あ\n나,い\n')).toThrow('table-unreadable');
  });
});

describe('a row', () => {
  test('is refused with its line and the reason, and the others are taken', () => {
    const rows = [
      'ko,ja,ja_other,origin,equivalence,reliability,valid_from,concept',
      '가,あ,,,,,,',
      '나,,,,,,,',
      ',い,,,,,,',
      '다,う,え:forbidden,,,,,',
      '라,お,,CN,,,,',
      '마,か,,,same,,,',
      '바,き,,,,5,,',
      '사,く,,,,,26.7.2017,',
      '아,け,,,,,,two words',
    ];
    const faults = read(rows.join('\n')).map(
      ({ line, got }) => `${line} ${'fault' in got ? got.fault : 'taken'}`,
    );
    expect(faults).toEqual([
      '2 taken',
      '3 no-ja',
      '4 no-ko',
      '5 status',
      '6 origin',
      '7 equivalence',
      '8 reliability',
      '9 date',
      '10 id',
    ]);
  });

  test('after a cell of several lines still has its right line', () => {
    expect(read('ko,ja,note\n가,あ,"한 줄\n두 줄"\n\n나,,\n').map(({ line }) => line)).toEqual([2, 5]);
  });

  test('without an equivalent is taken when it says so', () => {
    expect(read('ko,ja,equivalence\n정,,none\n')).toMatchObject([{ got: { equivalence: 'none' } }]);
  });

  test('leaves what its columns do not mention', () => {
    const [row] = read(
      'concept,ko,ja,note\norg-kr-interior,행정안전부,行政安全部,새 참고\n',
      interiorMinistry,
    );
    expect(row?.got).toEqual({ ...interiorMinistry, note: '새 참고' });
  });

  test('that begins its note with ⚠ speaks of false friends', () => {
    const [row] = read('ko,ja,note\n국세,国税,⚠️ 国勢와 구별\n');
    expect(row?.got).toMatchObject({ falseFriend: true, note: '国勢와 구별' });
  });
});

test('cells that a spreadsheet would run are counted', () => {
  const { content, guarded } = csv.write([aConcept('x', [aTerm('ko', '-적'), aTerm('ja', '-的')])]);
  expect(guarded).toBe(2);
  expect(content).toContain(",'-적,");
});
