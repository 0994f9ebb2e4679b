// Bilingual files as they come from translators: TSV in any column order, XLIFF of both generations.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bilingualFormats } from '../../src/exchange/bilingual/formats.js';
import { noFacts } from '../../src/exchange/document/format.js';
import { documentFormats } from '../../src/exchange/document/formats.js';
import { readParticipants, writeParticipants } from '../../src/exchange/participant-table.js';
import { documentId } from '../../src/model/ids.js';
import { Problem } from '../../src/model/problem.js';
import { aDocument } from '../helpers/documents.js';

const [tsv, xliff] = bilingualFormats;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

// What spreadsheets run, quote or take apart, between letters of both languages.
const cell = fc
  .string({
    unit: fc.constantFrom('=', '+', '-', '@', '＝', "'", '"', '\\', '\t', '\n', 'n', '가', '回', '1'),
  })
  .filter((text) => text.trim() !== '');

const exported = (source: string, target: string): string => {
  const { text, segments } = aDocument([source]);
  const units = segments.map((segment) => ({ segment, target, state: 'done' as const, comment: source }));
  const head = {
    id: documentId(1),
    path: 'a.txt',
    name: 'a.txt',
    format: 'text',
    lang: 'ko',
    to: 'ja',
  } as const;
  const format = documentFormats.find(({ id }) => id === 'tsv');
  return String(format?.write({ ...head, text, units, position: 0 }, 'both', noFacts));
};

test.each(['=HYPERLINK("http://a.kr","총무성")', '+81-3', '-的', '@SUM(A1)', '＝1+1'])(
  'a document as TSV runs nothing: %s',
  (formula) => {
    const [, , source, target, , comment] = exported(formula, formula).split('\n')[1]?.split('\t') ?? [];
    for (const field of [source, target, comment]) expect(field).toBe(`'${formula}`);
    expect(exported(`"${formula}"`, '')).toContain('\t"""');
  },
);

test('a document that leaves as TSV comes back as it was', () => {
  fc.assert(
    fc.property(cell, cell, (source, target) => {
      expect(tsv.read(bytes(exported(source, target))).pairs).toMatchObject([{ source, target }]);
    }),
  );
});

test('a list of participants that leaves as CSV comes back as it was', () => {
  const part = cell.map((text) => text.replace(/\s+/g, ' ').trim());
  fc.assert(
    fc.property(part, part, (ko, ja) => {
      const people = [{ name: { ko, ja }, office: { ko: ja, ja: ko } }];
      expect(readParticipants(bytes(writeParticipants(people)))).toEqual(people);
    }),
  );
});

test('TSV: columns by name, line breaks, other columns, quotes of spreadsheets', () => {
  const rows = [
    '\ufefftarget\tid\tSource\tsrc_lang',
    '地方税\\n地方債\t1\t지방세\\n지방채\tko',
    '',
    '"그는 ""예""라 했다."\t2\t「はい」と言った。\tja-JP',
  ];
  expect(tsv.read(bytes(rows.join('\r\n'))).pairs).toEqual([
    { lang: 'ko', source: '지방세\n지방채', target: '地方税\n地方債', line: 2 },
    { lang: 'ja', source: '「はい」と言った。', target: '그는 "예"라 했다.', line: 4 },
  ]);
});

test('TSV: without src_lang the source itself tells; without source and target nothing can be read', () => {
  expect(
    tsv.read(bytes('source\ttarget\n협력\t協力\n協力\n')).pairs.map(({ lang, target }) => [lang, target]),
  ).toEqual([
    ['ko', '協力'],
    ['ja', ''],
  ]);
  expect(() => tsv.read(bytes('a\tb\n협력\t協力\n'))).toThrow(Problem);
});

const oldFile = `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="ko-KR"
 target-language="ja" original="a"><header><note>x</note></header><body><group><trans-unit id="1"><source>예산 <g id="1">3억</g><ph id="2">&lt;br/&gt;</ph> 원</source>
<target>予算3億ウォン</target><alt-trans><source>다른</source><target>他の</target></alt-trans></trans-unit>
<trans-unit id="2" translate="no"><source>ID</source><target>ID</target></trans-unit><trans-unit id="3"><source>협력</source></trans-unit></group></body></file></xliff>`;

const newFile = `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="ja" trgLang="ko"><file id="f"><unit id="u">
<mtc:matches xmlns:mtc="x"><mtc:match><source>他</source><target>다른</target></mtc:match></mtc:matches>
<segment><source>予算は<pc id="1">3億円</pc>である。</source><target>예산은 3억 엔이다.</target></segment><ignorable><source> </source></ignorable>
<segment><source><![CDATA[A&B]]></source><target>A&amp;B</target></segment></unit></file></xliff>`;

test('XLIFF 1.2: inline text is kept, codes and proposals are not; what is not to be translated is left out', () => {
  expect(xliff.read(bytes(oldFile)).pairs.map(({ lang, source, target }) => [lang, source, target])).toEqual([
    ['ko', '예산 3억 원', '予算3億ウォン'],
    ['ko', '협력', ''],
  ]);
});

test('XLIFF 2: segments of a unit one by one', () => {
  expect(xliff.read(bytes(newFile)).pairs.map(({ lang, source, target }) => [lang, source, target])).toEqual([
    ['ja', '予算は3億円である。', '예산은 3억 엔이다.'],
    ['ja', 'A&B', 'A&B'],
  ]);
});

test('broken XML and foreign languages are problems with a line', () => {
  expect(() => xliff.read(bytes('<xliff><file source-language="ko">'))).toThrow(/xml-malformed/);
  expect(() => xliff.read(bytes(oldFile.replace('ko-KR', 'en')))).toThrow(/bilingual-languages/);
});
