// Glossaries of other people and programs: their headers, their encodings, no header at all, workbooks, MultiTerm.

import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/exchange/draft.js';
import type { ReadEntry } from '../../src/exchange/termbase/format.js';
import { formats } from '../../src/exchange/termbase/formats.js';
import { mergeDraft } from '../../src/exchange/termbase/merge-draft.js';
import { rowWarnings } from '../../src/exchange/termbase/row-warnings.js';
import { conceptId } from '../../src/model/ids.js';

const [csv, tsv, xlsx, , multiterm] = formats;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const shown = (entries: readonly ReadEntry[]) =>
  entries.map(({ line, said }) => {
    const got = isRefusal(said) ? said : mergeDraft(said, undefined, () => conceptId('new'));
    return 'fault' in got ? [line, got.fault] : [line, ...got.terms.map(({ text }) => text), got.note];
  });
const read = (text: string) => shown(csv.read(bytes(text)));

describe('headers', () => {
  test.each([
    ['한국어,일본어,비고'],
    ['韓国語,日本語,備考'],
    ['Korean,Japanese,Notes'],
    ['ko-KR,ja-JP,comment'],
    ['ko_KR,ja_JP,Remarks'],
    ['한국어(Korean),日本語 (Japanese),메모'],
    ['\ufeffKO,JA,note'],
  ])('%s', (header) =>
    expect(read(`${header}\n지방창생,地方創生,메모\n`)).toEqual([[2, '지방창생', '地方創生', '메모']]),
  );

  test('source and target in any language: what they hold tells which is which', () => {
    for (const header of ['source,target,note', '원어,역어,비고', '原語,訳語,備考'])
      expect(read(`${header}\n地方創生,지방창생,\n会議,회의,\n`)).toEqual([
        [2, '지방창생', '地方創生', ''],
        [3, '회의', '会議', ''],
      ]);
  });

  test('readings, definitions and subjects of others', () => {
    const [entry] = csv.read(
      bytes('용어(한국어),일본어,読み,분야,정의\n지방창생,地方創生,ちほうそうせい,행정,뜻\n'),
    );
    expect(entry?.said).toMatchObject({
      fields: { domain: '행정' },
      definition: { ko: '뜻' },
      terms: { ja: { main: { reading: 'ちほうそうせい' } } },
    });
  });

  test('no header at all, as OmegaT has it: third column the note, lines of comment', () => {
    const table = '# 용어집\n지방채\t地方債\t메모\n교부세\t交付税\n';
    expect(shown(tsv.read(bytes(table)))).toEqual([
      [2, '지방채', '地方債', '메모'],
      [3, '교부세', '交付税', ''],
    ]);
  });

  test('what cannot be told is refused with what the first row has', () => {
    for (const [table, found] of [
      ['term,note\n가,나\n', 'term, note'],
      ['', '–'],
    ] as const) {
      let values: unknown;
      try {
        read(table);
      } catch (error) {
        values = (error as { values: unknown }).values;
      }
      expect(values).toEqual({ found });
    }
  });
});

describe('the file', () => {
  const table = '한국어,일본어\r지방재정,地方財政\r';
  test('sep= and CR line ends', () => {
    expect(read(`sep=;\r${table.replaceAll(',', ';')}`)).toEqual([[3, '지방재정', '地方財政', '']]);
  });

  test.each(['euc-jp', 'shift_jis', 'cp949', 'utf-16le', 'utf-16be'])('%s', (encoding) => {
    const text =
      encoding === 'cp949'
        ? table
        : encoding.startsWith('utf')
          ? table
          : 'ko,ja,備考\n総務省,総務省,これは日本語の備考である\n会議,会議,会議を開催する\n';
    const entries = shown(csv.read(iconv.encode(text, encoding, { addBOM: true })));
    expect(entries[0]?.slice(1, 3)).toEqual(text === table ? ['지방재정', '地方財政'] : ['総務省', '総務省']);
  });

  test('a workbook that LibreOffice saved', () => {
    const workbook = readFileSync('test/golden/bilingual/glossary.xlsx');
    expect(shown(xlsx.read(workbook))).toEqual([
      [2, '지방창생', '地方創生', '두 줄의\n메모'],
      [3, '-적', '-的', ''],
    ]);
  });

  test('MultiTerm: languages by code or by name, fields by theirs, several terms', () => {
    const term = (text: string, ...fields: readonly string[]) =>
      `<termGrp><term>${text}</term>${fields.map((field) => `<descripGrp>${field}</descripGrp>`).join('')}</termGrp>`;
    const side = (tag: string, content: string) => `<languageGrp><language ${tag}/>${content}</languageGrp>`;
    const xml = `<?xml version="1.0" encoding="UTF-16"?>\n<mtf><conceptGrp><concept>7</concept><descripGrp><descrip type="Subject">행정</descrip></descripGrp>${side('lang="KO-KR" type="Korean (Korea)"', term('지방창생', '<descrip type="정의">뜻</descrip>') + term('지방 살리기', '<descrip type="Status">deprecated</descrip>'))}${side('lang="XX" type="Japanese"', term('地方創生', '<descrip type="読み">ちほうそうせい</descrip>'))}${side('lang="EN" type="English"', term('revitalization'))}</conceptGrp>
<conceptGrp><concept>8</concept>${side('lang="KO" type="Korean"', term('회의'))}</conceptGrp></mtf>`;
    const entries = multiterm.read(iconv.encode(xml, 'utf-16le', { addBOM: true }));
    expect(shown(entries)).toEqual([
      [2, '지방창생', '지방 살리기', '地方創生', ''],
      [3, 'no-ja'],
    ]);
    expect(entries[0]?.said).toMatchObject({
      fields: { domain: '행정' },
      definition: { ko: '뜻' },
      terms: {
        ko: { others: [{ text: '지방 살리기', status: 'deprecated' }] },
        ja: { main: { reading: 'ちほうそうせい' } },
      },
    });
  });
});

test.each([
  ['総?省', 'lost'],
  ['??', 'lost'],
  ['지방\ufffd', 'lost'],
  ['ì§€ë°©', 'garbled'],
  ['지방\n창생', 'line-break'],
  ['지방\u200b창생', 'invisible', 'U+200B ZERO WIDTH SPACE'],
  ['지방창생', undefined],
  ['FAQ', undefined],
  ['naïve', undefined],
])('%j is warned of: %s', (ko, kind, value = ko) => {
  const [entry] = csv.read(bytes(`ko,ja\n"${ko}",地方\n`));
  if (entry === undefined || isRefusal(entry.said)) throw new Error('refused');
  expect(rowWarnings(entry.said)).toEqual(kind === undefined ? [] : [{ kind, value }]);
});
