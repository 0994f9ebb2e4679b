// DOCX: what of WordprocessingML a reader sees. Each row is the content of a body; `kind text` a line expected.

import { describe, expect, test } from 'vitest';
import { writeZip } from '../../src/container/zip.js';
import { docx } from '../../src/document/readers/docx.js';
import { segmentedBytes } from './marked-segments.js';

const w = 'xmlns:w="w" xmlns:mc="mc" xmlns:wps="wps" xmlns:m="m"';
const part = (root: string, content: string): string =>
  `<?xml version="1.0"?><w:${root} ${w}>${content}</w:${root}>`;
const styles = part(
  'styles',
  '<w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="a3"><w:name w:val="List Bullet"/><w:pPr><w:numPr/></w:pPr></w:style><w:style w:styleId="a2"><w:name w:val="개요"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>',
);
const file = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  writeZip({
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': styles,
    ...more,
  });
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

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
      'a text box once, behind the sentence it hangs on',
      p(
        `${r('앞과 ')}<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p(r('상자'))}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${p(r('상자'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${r('뒤')}`,
      ),
      ['paragraph 앞과 뒤', 'paragraph 상자'],
    ],
    ['a formula', p(`${r('값은 ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`), ['paragraph 값은 x']],
  ])('%s', (_, body, expected) => {
    expect(kindsIn(file(body))).toEqual(expected);
  });

  test('notes after the text, then headers; neither the rule above notes nor the number of the page', () => {
    const bytes = file(p(r('본문')), {
      'word/header1.xml': part('hdr', p(r('보도자료'))),
      'word/footer1.xml': part('ftr', p(r('- 1 -'))),
      'word/footnotes.xml': part(
        'footnotes',
        `<w:footnote w:type="separator">${p(r('――'))}</w:footnote><w:footnote>${p(r('각주'))}</w:footnote>`,
      ),
      'word/comments.xml': part('comments', p(r('메모'))),
    });
    expect(kindsIn(bytes)).toEqual(['paragraph 본문', 'paragraph 각주', 'paragraph 보도자료']);
  });
});

describe('bad files', () => {
  const whole = file(p(r('본문')));
  test.each<[string, Uint8Array, string]>([
    [
      'a password: Word makes an OLE file of it',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
      'document-locked',
    ],
    ['no archive', new TextEncoder().encode('not a zip'), 'archive-damaged'],
    ['cut off', whole.subarray(0, whole.length >> 1), 'archive-damaged'],
    ['another archive', writeZip({ 'a.txt': 'a' }), 'archive-damaged'],
    ['broken XML', writeZip({ 'word/document.xml': '<w:document><w:p>' }), 'xml-malformed'],
    ['nothing to translate', file(p('')), 'document-empty'],
  ])('%s', (_, bytes, code) => {
    expect(() => segmentedBytes(bytes, 'a.docx')).toThrow(code);
  });

  test('more than 256 MB unpacked: said by the size in the list of files, before anything is unpacked', () => {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    // The central directory's entry of the first file: its size stands 24 bytes behind the signature.
    const at = bytes.findIndex((_, i) => i + 4 < bytes.length && view.getUint32(i, true) === 0x02014b50);
    view.setUint32(at + 24, 2 ** 29, true);
    expect(() => segmentedBytes(bytes, 'a.docx')).toThrow('archive-too-large');
  });
});
