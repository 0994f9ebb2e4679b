// DOCX: what of WordprocessingML a reader sees. Each row is the content of a body; `kind text` a line expected.

import { describe, expect, test } from 'vitest';
import { writeZip } from '../../src/container/zip.js';
import { docx } from '../../src/document/formats/docx/docx.js';
import { segmentedBytes } from './marked-segments.js';
import { docxFile, oleFile, relationships, wordPart, wp, wr } from './office-files.js';

const part = wordPart;
const file = docxFile;
const p = wp;
const r = wr;

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const kindsIn = (bytes: Uint8Array): readonly string[] => {
  const { text, blocks } = docx.read(bytes);
  return blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
};

describe('what is seen', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a sentence in several runs',
      p(r('총무성') + r('과 ') + r('논의했다.')),
      ['paragraph 총무성과 논의했다.'],
    ],
    [
      'two paragraphs, and an empty one between them',
      p(r('하나')) + p('') + p(r('둘')),
      ['paragraph 하나', 'paragraph 둘'],
    ],
    ['a heading by the name of its style', p(r('개요'), '<w:pStyle w:val="a1"/>'), ['heading 개요']],
    ['a heading by the level of its style', p(r('개요'), '<w:pStyle w:val="a2"/>'), ['heading 개요']],
    ['a heading by its own level', p(r('개요'), '<w:outlineLvl w:val="0"/>'), ['heading 개요']],
    ['body text has level 9', p(r('본문이다.'), '<w:outlineLvl w:val="9"/>'), ['paragraph 본문이다.']],
    ['an item of a list', p(r('추진'), '<w:numPr><w:ilvl w:val="0"/></w:numPr>'), ['item 추진']],
    ['an item by its style', p(r('추진'), '<w:pStyle w:val="a3"/>'), ['item 추진']],
    ['a mark typed by hand is left out', p(r('□ 추진 배경')), ['item 추진 배경']],
    [
      'cells',
      `<w:tbl><w:tr><w:tc>${p(r('일시'))}</w:tc><w:tc>${p(r('6월 5일'))}</w:tc></w:tr></w:tbl>${p(r('뒤'))}`,
      ['cell 일시', 'cell 6월 5일', 'paragraph 뒤'],
    ],
    [
      'a line break inside of a paragraph',
      p(`${r('첫 줄')}<w:r><w:br/></w:r>${r('둘째 줄')}`),
      ['paragraph 첫 줄\n둘째 줄'],
    ],
    ['no break of a page', p(`<w:r><w:br w:type="page"/></w:r>${r('다음 쪽')}`), ['paragraph 다음 쪽']],
    [
      'tabs of the text, not those of the layout',
      p(`${r('이름')}<w:r><w:tab/></w:r>${r('직위')}`, '<w:tabs><w:tab w:val="left"/></w:tabs>'),
      ['cell 이름', 'cell 직위'],
    ],
    [
      'what was inserted, not what was deleted or moved away',
      p(
        `<w:ins>${r('새 ')}</w:ins><w:del><w:r><w:delText>옛 </w:delText></w:r></w:del><w:moveFrom>${r('딴 ')}</w:moveFrom>${r('제도')}`,
      ),
      ['paragraph 새 제도'],
    ],
    [
      'the kanji under its kana',
      p(
        `<w:r><w:ruby><w:rt>${r('そうむしょう')}</w:rt><w:rubyBase>${r('総務省')}</w:rubyBase></w:ruby></w:r>${r('は述べた。')}`,
      ),
      ['paragraph 総務省は述べた。'],
    ],
    [
      'no hidden text; hidden switched off is seen',
      p(r('가') + r('나', '<w:vanish/>') + r('다', '<w:vanish w:val="0"/>')),
      ['paragraph 가다'],
    ],
    [
      'the result of a field, not its instruction',
      p(`<w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r>${r('12쪽')}`),
      ['paragraph 12쪽'],
    ],
    [
      'the result of a citation; that of another field is no text',
      p(
        `${field('ADDIN ZOTERO_ITEM CSL_CITATION {}', '김철수, 지방자치론')}${r(', ')}${field('PAGE', '12')}${r('쪽')}`,
      ),
      ['paragraph 김철수, 지방자치론, 쪽'],
    ],
    [
      'a text box once, behind the sentence it hangs on',
      p(
        `${r('앞과 ')}<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p(r('상자'))}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${p(r('상자'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${r('뒤')}`,
      ),
      ['paragraph 앞과 뒤', 'paragraph 상자'],
    ],
    [
      'a formula is no text',
      p(`${r('값은 ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`),
      ['paragraph 값은'],
    ],
  ])('%s', (_, body, expected) => {
    expect(kindsIn(file(body))).toEqual(expected);
  });

  test('notes after the text, then headers; neither the rule above notes nor the number of the page', () => {
    const bytes = file(p(r('본문')), {
      'header1.xml': part('hdr', p(r('보도자료'))),
      'footer1.xml': part('ftr', p(r('- 1 -'))),
      'footnotes.xml': part(
        'footnotes',
        `<w:footnote w:type="separator">${p(r('――'))}</w:footnote><w:footnote>${p(r('각주'))}</w:footnote>`,
      ),
      'comments.xml': part('comments', p(r('메모'))),
    });
    expect(kindsIn(bytes)).toEqual(['paragraph 본문', 'paragraph 각주', 'paragraph 보도자료']);
  });
});

describe('bad files', () => {
  const whole = file(p(r('본문')));
  test.each<[string, Uint8Array, string]>([
    [
      'a password: Word makes an OLE file of it',
      oleFile('WordDocument', 'EncryptedPackage'),
      'document-locked',
    ],
    ['the older kind of Word with a new name', oleFile('WordDocument'), '"format":"DOC"'],
    ['the older kind of Hangul with a new name, cut off', oleFile('FileHeader'), 'archive-damaged'],
    ['no archive', new TextEncoder().encode('not a zip'), 'archive-damaged'],
    ['cut off', whole.subarray(0, whole.length >> 1), 'archive-damaged'],
    ['another archive', writeZip({ 'a.txt': 'a' }), 'archive-damaged'],
    [
      'broken XML',
      writeZip({
        '_rels/.rels': relationships(['officeDocument word/document.xml']),
        'word/document.xml': '<w:document><w:p>',
      }),
      'xml-malformed',
    ],
    ['nothing to translate', file(p('')), 'document-empty'],
  ])('%s', (_, bytes, code) => {
    expect(() => segmentedBytes(bytes, 'a.docx')).toThrow(code);
  });

  test('more than 256 MB unpacked: said by the size in the list of files, before anything is unpacked', () => {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    // In the central directory the size of a file stands 24 bytes behind the signature.
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 29, true);
    }
    expect(() => segmentedBytes(bytes, 'a.docx')).toThrow('archive-too-large');
  });

  test('more than it promises: not unpacked to its end', () => {
    const bytes = file(p(r('본문'.repeat(100_000))));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1000) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    expect(() => segmentedBytes(bytes, 'a.docx')).toThrow('archive-damaged');
  });

  test('paragraphs in paragraphs without end', () => {
    const deep = (depth: number): Uint8Array =>
      file('<w:p><w:r>'.repeat(depth) + r('끝') + '</w:r></w:p>'.repeat(depth));
    expect(kindsIn(deep(400))).toEqual(['paragraph 끝']);
    expect(() => segmentedBytes(deep(10_000), 'a.docx')).toThrow('xml-too-deep');
  });
});

describe('parts are found by their relationships', () => {
  test.each([
    ['document2.xml, as Word Online names it', file(p(r('본문')), {}, 'document2.xml')],
    [
      'from the root',
      file(p(r('본문')), { '/_rels/.rels': relationships(['officeDocument /word/document.xml']) }),
    ],
  ])('%s', (_, bytes) => {
    expect(kindsIn(bytes)).toEqual(['paragraph 본문']);
  });
});

describe('hidden by a style', () => {
  test.each<[string, string, readonly string[]]>([
    ['of characters', p(r('숨은 글', '<w:rStyle w:val="h1"/>') + r('보이는 글')), ['paragraph 보이는 글']],
    [
      'that another one is based on',
      p(r('숨은 글', '<w:rStyle w:val="h2"/>') + r('보이는 글')),
      ['paragraph 보이는 글'],
    ],
    [
      'of a paragraph',
      p(r('숨은 글'), '<w:pStyle w:val="h3"/>') + p(r('보이는 글')),
      ['paragraph 보이는 글'],
    ],
    [
      'unless the run says no',
      p(r('보이는 글', '<w:rStyle w:val="h1"/><w:vanish w:val="0"/>')),
      ['paragraph 보이는 글'],
    ],
  ])('%s', (_, body, expected) => {
    expect(kindsIn(file(body))).toEqual(expected);
  });
});

test('the tabs of the layout of a text box are no text', () => {
  const tabs = '<w:tabs><w:tab w:val="left"/><w:tab w:val="right"/></w:tabs>';
  const box = `<w:r><w:drawing><w:txbxContent>${p(r('상자'), tabs)}</w:txbxContent></w:drawing></w:r>`;
  expect(docx.read(file(p(r('앞') + box))).text).toBe('앞\n상자\n');
});

test('signs of a symbol font are codes that show what they are', () => {
  const { text, marks } = docx.read(
    file(p(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${r(' 동의함')}`)),
  );
  expect(text).toBe(' 동의함\n');
  expect(marks?.map(({ shown }) => shown)).toEqual(['☑']);
});
