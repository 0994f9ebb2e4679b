// Inputs that other programs make and that were once lost, doubled or taken for something else; each made here in its smallest form.

import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/container/archive.js';
import { docx } from '../../src/document/formats/docx/docx.js';
import { hwpx } from '../../src/document/formats/hwpx/hwpx.js';
import { formats } from '../../src/document/formats.js';
import { segmentDocument } from '../../src/document/segment-document.js';
import { hwp3File } from '../helpers/hwp3-file.js';
import { oleFile } from '../helpers/ole-file.js';
import { writeBack } from './coded.js';
import { segmentBytes } from './marked-segments.js';
import { docxFile, hp, ht, hwpxFile, relationships, wordPart, wp, wr } from './office-files.js';

/** An HWP 5 of one paragraph. */
const hwp5File = (text: string): Uint8Array => {
  const wide = Buffer.from(`${text}\r`, 'utf16le');
  const head = Buffer.alloc(8);
  head.writeUInt32LE((66 | (0 << 20)) >>> 0);
  head.writeUInt32LE((67 | (1 << 10) | (wide.length << 20)) >>> 0, 4);
  const header = Buffer.alloc(256);
  header.write('HWP Document File');
  return oleFile({ FileHeader: header, 'BodyText/Section0': Buffer.concat([head, wide]) });
};

const textsOf = (bytes: Uint8Array): readonly string[] =>
  segmentBytes(docx, bytes).segments.map(({ text }) => text);

describe('parts of a DOCX', () => {
  const note = wordPart('footnotes', `<w:footnote w:id="2">${wp(wr('각주이다.'))}</w:footnote>`);
  const header = wordPart('hdr', wp(wr('보도자료')));
  const hidden = wp(wr('숨은 글', '<w:rStyle w:val="h1"/>') + wr('보이는 글이다.'));

  test('styles, notes and headers belong to the main part, whatever it is called', () => {
    const bytes = docxFile(hidden, { 'footnotes.xml': note, 'header1.xml': header }, 'document2.xml');
    expect(textsOf(bytes)).toEqual(['보이는 글이다.', '각주이다.', '보도자료']);
    expect(textsOf(writeBack(docx, bytes, ['目だ。', '注だ。', '報道']).bytes)).toEqual([
      '目だ。',
      '注だ。',
      '報道',
    ]);
  });

  test('targets from the root', () => {
    const related = relationships(['styles /word/styles.xml', 'footnotes /word/notes.xml']);
    const bytes = docxFile(hidden, { 'notes.xml': note, '/word/_rels/document.xml.rels': related });
    expect(textsOf(bytes)).toEqual(['보이는 글이다.', '각주이다.']);
  });

  test('a part that is its own header and footer, and a header named three times, are read and written once', () => {
    const lines = [
      'header document.xml',
      'footer document.xml',
      'header a.xml',
      'header a.xml',
      'footer a.xml',
    ];
    const bytes = docxFile(wp(wr('본문이다.')), {
      'a.xml': header,
      '/word/_rels/document.xml.rels': relationships(lines),
    });
    expect(textsOf(bytes)).toEqual(['본문이다.', '보도자료']);
    expect(textsOf(writeBack(docx, bytes, ['本文だ。', '報道']).bytes)).toEqual(['本文だ。', '報道']);
  });

  test('a paragraph whose mark is deleted goes on in the next one', () => {
    const deleted = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>';
    const bytes = docxFile(wp(wr('지방자치단체는 '), deleted) + wp(wr('주민의 복리를 증진한다.')));
    expect(textsOf(bytes)).toEqual(['지방자치단체는 주민의 복리를 증진한다.']);
  });

  test('what is inserted as altChunk is no text of it, and stays in a copy', () => {
    const page = '<html><body><p>끼워 넣은 글</p></body></html>';
    const bytes = docxFile(`${wp(wr('본문이다.'))}<w:altChunk r:id="rId1"/>`, {
      'afchunk1.html': page,
      '/word/_rels/document.xml.rels': relationships([
        'aFChunk afchunk1.html',
        'aFChunk /word/afchunk1.html',
      ]),
    });
    expect(textsOf(bytes)).toEqual(['본문이다.']);
    expect(docx.read(bytes).unread).toEqual(['afchunk1.html']);
    const { bytes: written, notes } = writeBack(docx, bytes, ['本文だ。']);
    expect(notes).toEqual([{ kind: 'file-left', at: 0, shown: 'afchunk1.html' }]);
    const archive = openArchive(written);
    expect(new TextDecoder().decode(archive.read('word/afchunk1.html'))).toBe(page);
    expect(new TextDecoder().decode(archive.read('word/document.xml'))).toContain(
      '<w:altChunk r:id="rId1"/>',
    );
    expect(docx.read(docxFile(wp(wr('본문이다.')))).unread).toBeUndefined();
  });

  test('a document of nothing but inserted files says so', () => {
    const related = relationships(['aFChunk a.mht', 'aFChunk b.docx']);
    const bytes = docxFile('<w:altChunk r:id="rId1"/>', { '/word/_rels/document.xml.rels': related });
    expect(() => textsOf(bytes)).toThrow(
      expect.objectContaining({
        code: 'document-inserted',
        values: expect.objectContaining({ files: 'a.mht, b.docx' }),
      }),
    );
  });

  test('a part in windows-1252', () => {
    const source = '<?xml version="1.0" encoding="windows-1252"?><w:document xmlns:w="w"><w:body>';
    const body = `${wp(wr('&#xC608;&#xC0B0;\u0096caf\u00e9'))}</w:body></w:document>`;
    const bytes = openArchive(docxFile(wp(wr('가')))).replace(
      new Map([['word/document.xml', iconv.encode(source + body.replace('\u0096', '–'), 'cp1252')]]),
    );
    expect(textsOf(bytes)).toEqual(['예산–café']);
    expect(textsOf(writeBack(docx, bytes, ['予算–café']).bytes)).toEqual(['予算–café']);
  });
});

describe('HWPX', () => {
  const linesOf = (content: string): readonly string[] =>
    segmentBytes(hwpx, hwpxFile(content)).segments.map(({ kind, text }) => `${kind} ${text}`);

  test.each<[string, string, readonly string[]]>([
    [
      'the caption of a button, the text of an edit field, word art',
      hp(
        `<hp:checkBtn caption="개인정보 제공에 동의함"/><hp:edit><hp:text>행정안전부</hp:text></hp:edit><hp:textart text="지방시대 선포식"/>`,
      ),
      ['paragraph 개인정보 제공에 동의함', 'paragraph 행정안전부', 'paragraph 지방시대 선포식'],
    ],
    [
      'composed characters',
      hp(`${ht('항목 ')}<hp:compose composeText="12"/>${ht(' 참조')}`),
      ['paragraph 항목 12 참조'],
    ],
    [
      "Hancom's private characters, known and unknown",
      hp(ht('\u{f02b1} 대국민 소통 \uf53a글 \ue123 문서')),
      ['item 대국민 소통 한글 □ 문서'],
    ],
  ])('%s', (_, content, expected) => {
    expect(linesOf(content)).toEqual(expected);
  });
});

test('the codes of unknown private characters are told, of HWPX and of HWP 5', async () => {
  const words = '\u{f02b1} \uf53a글 \ue123 \ue001\ue123';
  expect(hwpx.read(hwpxFile(hp(ht(words)))).unknownSigns).toEqual(['U+E001', 'U+E123']);
  expect(hwpx.read(hwpxFile(hp(ht('□ 예산')))).unknownSigns).toBeUndefined();
  const { unknownSigns } = await segmentDocument(formats, hwp5File(words), 'a.hwp');
  expect(unknownSigns).toEqual(['U+E001', 'U+E123']);
});

describe('the content of a file says what it is', () => {
  const hwp5 = hwp5File('예산을 늘린다.');
  const hwp3 = hwp3File(['예산을 늘린다.']);
  const korean2022 = Buffer.from('\u001b$)C\n\u000e?9;j@;\u000f \u000e4C8(4Y\u000f.\n', 'latin1');

  test.each<[string, Uint8Array, string, string | undefined]>([
    ['a.docx', hwp5, 'hwp', '예산을 늘린다.'],
    ['a.hwpx', hwp5, 'hwp', '예산을 늘린다.'],
    ['a.docx', hwp3, 'hwp3', '예산을 늘린다.'],
    ['a.hwpx', hwp3, 'hwp3', '예산을 늘린다.'],
    ['a.txt', hwp3, 'hwp3', '예산을 늘린다.'],
    ['a.hwp', hwpxFile(hp(ht('예산을 늘린다.'))), 'hwpx', '예산을 늘린다.'],
    ['a.docx', hwpxFile(hp(ht('예산을 늘린다.'))), 'hwpx', '예산을 늘린다.'],
    ['a.hwp', docxFile(wp(wr('예산을 늘린다.'))), 'docx', '예산을 늘린다.'],
    ['a.pdf', docxFile(wp(wr('예산을 늘린다.'))), 'docx', '예산을 늘린다.'],
    ['a.txt', korean2022, 'text', undefined],
  ])('%s', async (name, bytes, format, text) => {
    const read = await segmentDocument(formats, bytes, name);
    expect(read.format).toBe(format);
    if (text !== undefined) expect(read.segments.map((segment) => segment.text)).toEqual([text]);
    else expect(read.encoding).toBe('iso-2022-kr');
  });
});
