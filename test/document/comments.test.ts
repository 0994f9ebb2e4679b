// Reviewers' comments in each format: left out unless they are asked for, and written back in their places.

import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/container/archive.js';
import { writeZip } from '../../src/container/zip.js';
import { exportedAsDocx } from '../../src/document/conversion/plain-docx.js';
import type { Format } from '../../src/document/format.js';
import { docx } from '../../src/document/formats/docx/docx.js';
import { hwpx } from '../../src/document/formats/hwpx/hwpx.js';
import { odt } from '../../src/document/formats/odt/odt.js';
import { pptx } from '../../src/document/formats/pptx/pptx.js';
import { rtf } from '../../src/document/formats/rtf/rtf.js';
import { xlsx } from '../../src/document/formats/xlsx/xlsx.js';
import { segmentReadDocument } from '../../src/document/segment-document.js';
import type { SegmentedDocument } from '../../src/model/document.js';
import { codedSegments, identity, writeBack } from './coded.js';
import { segmentBytes } from './marked-segments.js';
import { docxFile, hp, ht, hwpxFile, relationships, wordPart, wp, wr } from './office-files.js';

const shown = ({ segments }: SegmentedDocument): readonly string[] =>
  segments.map(({ kind, text }) => `${kind} ${text}`);
const on = { comments: true };

const word = docxFile(
  wp(
    `${wr('예산을 ')}<w:commentRangeStart w:id="0"/>${wr('늘린다.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
  ),
  {
    'header1.xml': wordPart('hdr', wp(wr('보도자료'))),
    'comments.xml': wordPart(
      'comments',
      `<w:comment w:id="0" w:author="김철수" w:initials="김">${wp(`<w:r><w:annotationRef/></w:r>${wr('얼마나 늘리는가?')}`, '<w:pStyle w:val="a1"/>')}</w:comment>`,
    ),
    '/word/_rels/document.xml.rels': relationships([
      'styles styles.xml',
      'comments comments.xml',
      'header header1.xml',
    ]),
  },
);

const pptxNs = 'xmlns:a="a" xmlns:p="p" xmlns:r="r" xmlns:p188="m" xmlns:ac="c"';
const ap = (text: string): string => `<a:p><a:r><a:rPr lang="ko-KR"/><a:t>${text}</a:t></a:r></a:p>`;
const slides = writeZip({
  '_rels/.rels': relationships(['officeDocument ppt/presentation.xml']),
  'ppt/presentation.xml': `<p:presentation ${pptxNs}><p:sldIdLst><p:sldId id="256" r:id="rId1"/><p:sldId id="257" r:id="rId2"/></p:sldIdLst></p:presentation>`,
  'ppt/_rels/presentation.xml.rels': relationships(['slide slides/slide1.xml', 'slide slides/slide2.xml']),
  'ppt/slides/slide1.xml': `<p:sld ${pptxNs}><p:txBody>${ap('첫째이다.')}</p:txBody></p:sld>`,
  'ppt/slides/slide2.xml': `<p:sld ${pptxNs}><p:txBody>${ap('둘째이다.')}</p:txBody></p:sld>`,
  'ppt/slides/_rels/slide1.xml.rels': relationships([
    'comments ../comments/comment1.xml',
    'notesSlide ../notesSlides/notesSlide1.xml',
  ]),
  'ppt/slides/_rels/slide2.xml.rels': relationships(['comments ../comments/modernComment_1.xml']),
  'ppt/notesSlides/notesSlide1.xml': `<p:notes ${pptxNs}><p:txBody>${ap('원고이다.')}</p:txBody></p:notes>`,
  'ppt/comments/comment1.xml': `<p:cmLst ${pptxNs}><p:cm authorId="0" idx="1"><p:pos x="1" y="1"/><p:text>짧게 하자.</p:text></p:cm></p:cmLst>`,
  'ppt/comments/modernComment_1.xml': `<p188:cmLst ${pptxNs}><p188:cm id="{1}" authorId="{2}"><ac:deMkLst/><p188:replyLst><p188:reply id="{3}"><p188:txBody><a:bodyPr/>${ap('그렇게 한다.')}</p188:txBody></p188:reply></p188:replyLst><p188:txBody><a:bodyPr/>${ap('길게 하자.')}</p188:txBody></p188:cm></p188:cmLst>`,
});

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetXml = (text: string): string =>
  `<worksheet><sheetData><row>${cell(text)}</row></sheetData></worksheet>`;
const sheets = writeZip({
  '_rels/.rels': relationships(['officeDocument xl/workbook.xml']),
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><sheets><sheet name="가" r:id="rId1"/><sheet name="나" r:id="rId2"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relationships([
    'worksheet worksheets/sheet1.xml',
    'worksheet worksheets/sheet2.xml',
  ]),
  'xl/worksheets/sheet1.xml': sheetXml('인구'),
  'xl/worksheets/sheet2.xml': sheetXml('기금'),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships([
    'comments ../comments1.xml',
    'threadedComment ../threadedComments/threadedComment1.xml',
  ]),
  'xl/comments1.xml':
    '<comments><authors><author>김철수</author><author>tc={12-34}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>주민등록 기준인가?</t></r><rPh sb="0" eb="1"><t>キ</t></rPh></text></comment><comment ref="A1" authorId="1"><text><t>[Threaded comment] 언제의 수인가?</t></text></comment></commentList></comments>',
  'xl/threadedComments/threadedComment1.xml':
    '<ThreadedComments><threadedComment ref="A1" personId="{1}" id="{12-34}"><text>언제의 수인가?</text></threadedComment></ThreadedComments>',
});

const odtNs = 'xmlns:office="o" xmlns:text="t" xmlns:dc="dc" xmlns:meta="m" xmlns:style="s" xmlns:fo="f"';
const annotation = (content: string): string =>
  `<office:annotation office:name="1"><dc:creator>김철수</dc:creator><dc:date>2026-11-01</dc:date><meta:creator-initials>김</meta:creator-initials>${content}</office:annotation>`;
const odtFile = (content: string): Uint8Array =>
  writeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${odtNs}><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
  });
const writer = odtFile(
  `<text:p>예산을 ${annotation('\n<text:p>얼마나?</text:p>\n<text:list><text:list-item><text:p>올해의 수</text:p></text:list-item></text:list>')}늘린다<office:annotation-end office:name="1"/>.</text:p><text:p>끝이다.</text:p>`,
);

const plainHp = (text: string): string => `<hp:p id="1"><hp:run charPrIDRef="0">${ht(text)}</hp:run></hp:p>`;
const memo = (content: string, type = 'MEMO'): string =>
  `<hp:ctrl><hp:fieldBegin id="7" type="${type}"><hp:parameters><hp:stringParam name="Author">김철수</hp:stringParam></hp:parameters><hp:subList>${content}</hp:subList></hp:fieldBegin></hp:ctrl>`;
const memoEnd = '<hp:ctrl><hp:fieldEnd beginIDRef="7"/></hp:ctrl>';
const hidden = (text: string): string =>
  `<hp:ctrl><hp:hiddenComment><hp:subList>${plainHp(text)}</hp:subList></hp:hiddenComment></hp:ctrl>`;
const hangul = hwpxFile(
  hp(
    `${ht('예산을 ')}${memo(plainHp('얼마나?'))}${ht('늘린다')}${memoEnd}${ht('.')}${hidden('지난해의 글')}`,
  ) + hp(`${memo(plainHp('안내문'), 'CLICK_HERE')}${ht('끝이다.')}${memoEnd}`),
);

type Row = readonly [
  name: string,
  format: Format,
  bytes: Uint8Array,
  left: readonly string[],
  read: readonly string[],
  targets: readonly string[],
];

const rows: readonly Row[] = [
  [
    'DOCX',
    docx,
    word,
    ['paragraph 예산을 늘린다.', 'paragraph 보도자료'],
    ['paragraph 예산을 늘린다.', 'paragraph 보도자료', 'comment 얼마나 늘리는가?'],
    ['予算を増やす。', '報道資料', 'どれほど増やすのか。'],
  ],
  [
    'PPTX: older comments after the notes, newer ones with their replies',
    pptx,
    slides,
    ['paragraph 첫째이다.', 'paragraph 원고이다.', 'paragraph 둘째이다.'],
    [
      'paragraph 첫째이다.',
      'paragraph 원고이다.',
      'comment 짧게 하자.',
      'paragraph 둘째이다.',
      'comment 그렇게 한다.',
      'comment 길게 하자.',
    ],
    ['一つ目。', '原稿。', '短くしよう。', '二つ目。', 'そうする。', '長くしよう。'],
  ],
  [
    'XLSX: notes and threaded comments, without the notes that stand for these',
    xlsx,
    sheets,
    ['cell 인구', 'cell 기금'],
    ['cell 인구', 'comment 주민등록 기준인가?', 'comment 언제의 수인가?', 'cell 기금'],
    ['人口', '住民登録によるのか。', 'いつの数か。', '基金'],
  ],
  [
    'ODT: a comment with a list inside a sentence',
    odt,
    writer,
    ['paragraph 예산을 늘린다.', 'paragraph 끝이다.'],
    ['paragraph 예산을 늘린다.', 'comment 얼마나?', 'comment 올해의 수', 'paragraph 끝이다.'],
    ['予算を増やす。', 'どれほど。', '今年の数', '以上。'],
  ],
  [
    'HWPX: a memo and a hidden comment inside a sentence, nothing of another field',
    hwpx,
    hangul,
    ['paragraph 예산을 늘린다.', 'paragraph 끝이다.'],
    ['paragraph 예산을 늘린다.', 'comment 얼마나?', 'comment 지난해의 글', 'paragraph 끝이다.'],
    ['予算を増やす。', 'どれほど。', '去年の文', '以上。'],
  ],
];

/** The files of an archive as texts. */
const textsIn = (bytes: Uint8Array): Readonly<Record<string, string>> => {
  const archive = openArchive(bytes);
  return Object.fromEntries(
    archive.names.map((name) => [name, new TextDecoder().decode(archive.read(name))]),
  );
};

/** Without what goes with the language, with kana over kanji and with spaces. */
const settled = (xml: string): string =>
  xml
    .replaceAll('KEEP_WORD', 'BREAK_WORD')
    .replaceAll('ko-KR', 'ja-JP')
    .replace(/<rPh.*?<\/rPh>| xml:space="preserve"/g, '');

describe.each(rows)('%s', (_, format, bytes, left, read, targets) => {
  const comments = read.map((line) => line.startsWith('comment '));

  test('left out, with the same text and lines as without comments', () => {
    const segmented = segmentBytes(format, bytes);
    expect(shown(segmented)).toEqual(left);
    expect(segmented.segments.map(({ line }) => line)).toEqual(left.map((__, index) => index + 1));
    expect(segmented.text).toBe(segmented.segments.map(({ text }) => `${text}\n`).join(''));
  });

  test('read as segments of their own', () => {
    expect(shown(segmentBytes(format, bytes, on))).toEqual(read);
  });

  test('left out, they keep their source when the document is written', () => {
    const own = targets.filter((__, index) => !comments[index]);
    const { bytes: written, notes } = writeBack(format, bytes, own);
    expect(notes.filter(({ kind }) => kind !== 'code-at-end')).toEqual([]);
    const texts = segmentBytes(format, written, on).segments.map(({ text }) => text);
    expect(texts).toEqual(
      read.map((line, index) => (comments[index] ? line.slice('comment '.length) : targets[index])),
    );
  });

  test('written with their translations, also inside a sentence that is rewritten', () => {
    const { read: again } = writeBack(format, bytes, targets, on);
    expect(again.segments.map(({ kind, text }) => [kind === 'comment', text])).toEqual(
      targets.map((target, index) => [comments[index], target]),
    );
  });

  test('translated alone, nothing but their text changes', () => {
    const lines = targets.map((target, index) => (comments[index] ? target : undefined));
    const before = textsIn(bytes);
    const after = textsIn(writeBack(format, bytes, lines, on).bytes);
    const replaced = (source: string): string =>
      read.reduce((text, line, index) => {
        const target = targets[index] ?? '';
        return comments[index] ? text.replace(`>${line.slice(8)}<`, `>${target}<`) : text;
      }, source);
    expect(Object.values(before).filter((text) => replaced(text) !== text)).not.toEqual([]);
    for (const [name, text] of Object.entries(before))
      expect(settled(after[name] ?? ''), name).toBe(settled(replaced(text)));
  });

  test.each([undefined, on])('the same bytes where translation and source are the same: %j', (how) => {
    expect(identity(format, bytes, how)).toEqual(bytes);
  });
});

test('codes of a sentence are the same with a comment in it', () => {
  const bold = (text: string): string => `<text:span text:style-name="T1">${text}</text:span>`;
  const bytes = odtFile(
    `<text:p>가장 ${bold(`중요${annotation(`<text:p>왜 ${bold('이것')}인가?</text:p>`)}한`)} 과제이다.</text:p>`,
  );
  expect(codedSegments(segmentBytes(odt, bytes))).toEqual(['가장 {1}중요한{/1} 과제이다.']);
  expect(codedSegments(segmentBytes(odt, bytes, on))).toEqual([
    '가장 {1}중요한{/1} 과제이다.',
    '왜 {1}이것{/1}인가?',
  ]);
  const lines = ['{1}最重要{/1}の課題である。', 'なぜ{1}これ{/1}なのか。'];
  expect(codedSegments(writeBack(odt, bytes, lines, on).read)).toEqual(lines);
});

test('a line break stays one in a plain comment, and one that is new is a character', () => {
  const bytes = writeZip({
    ...textsIn(slides),
    'ppt/comments/comment1.xml': `<p:cmLst ${pptxNs}><p:cm><p:text>첫 줄\n둘째 줄</p:text></p:cm></p:cmLst>`,
  });
  const { bytes: written } = writeBack(pptx, bytes, [undefined, undefined, '一行目\n二行目\n三行目'], on);
  expect(textsIn(written)['ppt/comments/comment1.xml']).toContain('<p:text>一行目\n二行目\n三行目</p:text>');
});

test('people who are addressed in a threaded comment go with its former text', () => {
  const threaded = 'xl/threadedComments/threadedComment1.xml';
  const bytes = writeZip({
    ...textsIn(sheets),
    [threaded]:
      '<ThreadedComments><threadedComment id="{12-34}"><text>@이영희 언제의 수인가?</text><mentions><mention startIndex="0" length="4"/></mentions></threadedComment></ThreadedComments>',
  });
  const { bytes: written } = writeBack(xlsx, bytes, [undefined, undefined, '@李英姫 いつの数か。'], on);
  expect(textsIn(written)[threaded]).toBe(
    '<ThreadedComments><threadedComment id="{12-34}"><text>@李英姫 いつの数か。</text></threadedComment></ThreadedComments>',
  );
});

test('a tab does not make a cell of a comment', () => {
  const bytes = odtFile(`<text:p>본문${annotation('<text:p>왼쪽<text:tab/>오른쪽</text:p>')}</text:p>`);
  expect(shown(segmentBytes(odt, bytes))).toEqual(['paragraph 본문']);
  expect(shown(segmentBytes(odt, bytes, on))).toEqual(['paragraph 본문', 'comment 왼쪽', 'comment 오른쪽']);
});

test('a document of comments alone is empty without them', () => {
  const bytes = odtFile(`<text:p>${annotation('<text:p>얼마나?</text:p>')}</text:p>`);
  expect(() => segmentBytes(odt, bytes)).toThrow('document-empty');
  expect(shown(segmentBytes(odt, bytes, on))).toEqual(['comment 얼마나?']);
});

test('the comment of text that is deleted is not read', () => {
  const deleted = `<hp:t>본문<hp:deleteBegin Id="1"/>지운</hp:t>${memo(plainHp('왜 지우나?'))}<hp:t>글<hp:deleteEnd Id="1"/></hp:t>`;
  expect(shown(segmentBytes(hwpx, hwpxFile(hp(deleted)), on))).toEqual(['paragraph 본문']);
});

describe('RTF', () => {
  const bytes = Buffer.from(
    '{\\rtf1\\ansi\\ansicpg949 예산을 늘린다.{\\*\\atnid Kim}{\\*\\atnauthor Kim Cheolsu}\\chatn{\\*\\annotation{\\*\\atndate 5}\\pard\\plain 얼마나?\\par 올해의 수}\\par\\trowd\\intbl 인구\\cell 기금{\\*\\annotation 언제의 수?}\\cell\\row\\trowd\\intbl 하나\\cell 둘\\cell\\row\\pard 끝이다.\\par}'.replace(
      /[^\0-\x7f]/g,
      (one) => `\\uc0\\u${one.charCodeAt(0)} `,
    ),
  );
  const format = exportedAsDocx(rtf);
  const exported = async (how: { readonly comments?: boolean }, of: (text: string) => string) => {
    const read = segmentReadDocument('rtf', await format.read(bytes), how);
    const targets = read.segments.map(({ start, end, text }) => ({
      start,
      end,
      target: { text: of(text), codes: [] },
    }));
    const done = await format.write?.(bytes, { from: 'ko', to: 'ja', text: read.text, targets });
    return done?.bytes ?? new Uint8Array();
  };
  const body = ['예산을 늘린다.', '인구', '기금', '하나', '둘', '끝이다.'];

  test('comments follow their paragraph or row', () => {
    expect(segmentBytes(rtf, bytes).segments.map(({ text }) => text)).toEqual(body);
    expect(shown(segmentBytes(rtf, bytes, on))).toEqual([
      'paragraph 예산을 늘린다.',
      'comment 얼마나?',
      'comment 올해의 수',
      'cell 인구',
      'cell 기금',
      'comment 언제의 수?',
      'cell 하나',
      'cell 둘',
      'paragraph 끝이다.',
    ]);
  });

  test('the DOCX has none, if they are left out', async () => {
    const written = await exported({}, (text) => `訳${text}`);
    expect(openArchive(written).names).not.toContain('word/comments.xml');
    expect(segmentBytes(docx, written, on).segments.map(({ text }) => text)).toEqual(
      body.map((text) => `訳${text}`),
    );
  });

  test('the DOCX has them as comments', async () => {
    const written = await exported(on, (text) => `訳${text}`);
    const read = segmentBytes(docx, written, on).segments;
    expect(read.filter(({ kind }) => kind !== 'comment').map(({ text }) => text)).toEqual(
      body.map((text) => `訳${text}`),
    );
    expect(read.filter(({ kind }) => kind === 'comment').map(({ text }) => text)).toEqual([
      '訳얼마나?',
      '訳올해의 수',
      '訳언제의 수?',
    ]);
    const main = textsIn(written)['word/document.xml'] ?? '';
    expect(main.match(/commentReference w:id="\d"/g)).toHaveLength(3);
    expect(main).toMatch(/늘린다\.<\/w:t><\/w:r><w:r><w:commentReference w:id="0"\/>/);
    expect(main.match(/<w:tbl>/g)).toHaveLength(1);
  });
});
