// DOCX written back: each row is the content of a body, the segments with their codes, the translations, the segments read
// from what was written.

import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/container/archive.js';
import { docx } from '../../src/document/formats/docx/docx.js';
import { coded, codedSegments, identity, writeBack } from './coded.js';
import { segmentBytes } from './marked-segments.js';
import { docxFile, wordPart, wp, wr } from './office-files.js';

const bold = '<w:b/>';
const red = '<w:color w:val="FF0000"/>';
const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const field = (result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${wr(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const link = (content: string): string => `<w:hyperlink r:id="rId9">${content}</w:hyperlink>`;

type Row = readonly [
  name: string,
  body: string,
  source: readonly string[],
  targets: readonly (string | undefined)[],
  read: readonly string[],
];

const rows: readonly Row[] = [
  [
    'runs of equal look are one',
    wp(wr('지방') + wr('창생을', '<w:lang w:val="ko-KR"/>') + wr(' 추진한다.')),
    ['지방창생을 추진한다.'],
    ['地方創生を進める。'],
    ['地方創生を進める。'],
  ],
  [
    'a look of its own is a pair',
    wp(wr('가장 ') + wr('중요한', bold) + wr(' 과제이다.')),
    ['가장 {1}중요한{/1} 과제이다.'],
    ['最も{1}重要な{/1}課題である。'],
    ['最も{1}重要な{/1}課題である。'],
  ],
  [
    'a pair left out has the main look',
    wp(wr('가장 ') + wr('중요한', bold) + wr(' 과제이다.')),
    ['가장 {1}중요한{/1} 과제이다.'],
    ['最も重要な課題である。'],
    ['最も重要な課題である。'],
  ],
  [
    'pairs in another order',
    wp(wr('총무성은 ') + wr('6월', bold) + wr('에 ') + wr('서울', red) + wr('에서 만난다.')),
    ['총무성은 {1}6월{/1}에 {2}서울{/2}에서 만난다.'],
    ['総務省は{2}ソウル{/2}で{1}6月{/1}に会う。'],
    ['総務省は{1}ソウル{/1}で{2}6月{/2}に会う。'],
  ],
  [
    'a look at the start goes to the end',
    wp(wr('중요', bold) + wr(' 과제를 논의한다.')),
    ['{1}중요{/1} 과제를 논의한다.'],
    ['課題を議論する{1}重要{/1}'],
    ['課題を議論する{1}重要{/1}'],
  ],
  [
    'a note keeps its word',
    wp(`${wr('고향사랑기부제')}${note}${wr('를 소개했다.')}`),
    ['고향사랑기부제{1=1}를 소개했다.'],
    ['ふるさと納税{1=}を紹介した。'],
    ['ふるさと納税{1=1}を紹介した。'],
  ],
  [
    'a note left out stands at the end',
    wp(`${wr('고향사랑기부제')}${note}${wr('를 소개했다.')}`),
    ['고향사랑기부제{1=1}를 소개했다.'],
    ['ふるさと納税を紹介した。'],
    ['ふるさと納税を紹介した。'],
  ],
  [
    'two notes change places',
    wp(`${wr('가')}${note}${wr('와 나')}${note}${wr('를 본다.')}`),
    ['가{1=1}와 나{2=2}를 본다.'],
    ['イ{2=}とア{1=}を見る。'],
    ['イ{1=1}とア{2=2}を見る。'],
  ],
  [
    'a note at the edge of a sentence stays there',
    wp(`${wr('끝이다.')}${note}${wr(' 다음이다.')}`),
    ['끝이다.', '다음이다.'],
    ['終わり。', '次。'],
    ['終わり。', '次。'],
  ],
  [
    'a field is one code',
    wp(`${wr('자세한 것은 ')}${field('12')}${wr('쪽에 있다.')}`),
    ['자세한 것은 {1=12}쪽에 있다.'],
    ['詳しくは{1=}頁にある。'],
    ['詳しくは{1=12}頁にある。'],
  ],
  [
    'a field moves',
    wp(`${wr('자세한 것은 ')}${field('12')}${wr('쪽, 각주')}${note}${wr('에 있다.')}`),
    ['자세한 것은 {1=12}쪽, 각주{2=1}에 있다.'],
    ['脚注{2=}と{1=}頁にある。'],
    ['脚注{1=1}と{2=12}頁にある。'],
  ],
  [
    'a formula is one code',
    wp(
      `${wr('충족률은 ')}<m:oMath><m:f><m:num><m:r><m:t>12</m:t></m:r></m:num><m:den><m:r><m:t>30</m:t></m:r></m:den></m:f></m:oMath>${wr('이다.')}`,
    ),
    ['충족률은 {1=12/30}이다.'],
    ['充足率は{1=}である。'],
    ['充足率は{1=12/30}である。'],
  ],
  [
    'a link is a pair',
    wp(`${wr('자세한 것은 ')}${link(wr('누리집'))}${wr('에 있다.')}`),
    ['자세한 것은 {1}누리집{/1}에 있다.'],
    ['詳しくは{1}ホームページ{/1}にある。'],
    ['詳しくは{1}ホームページ{/1}にある。'],
  ],
  [
    'a link goes to the front',
    wp(`${wr('자세한 것은 ')}${link(wr('누리집'))}${wr('에 있다.')}`),
    ['자세한 것은 {1}누리집{/1}에 있다.'],
    ['{1}ホームページ{/1}に詳しい。'],
    ['{1}ホームページ{/1}に詳しい。'],
  ],
  [
    'a line break of the source',
    wp(`${wr('첫 줄')}<w:r><w:br/></w:r>${wr('둘째 줄')}`),
    ['첫 줄{1=break} 둘째 줄'],
    ['一行目\n二行目'],
    ['一行目{1=break}二行目'],
  ],
  [
    'a line break of the source, with the space that stands for it in the segment',
    wp(`${wr('첫 줄')}<w:r><w:br/></w:r>${wr('둘째 줄')}`),
    ['첫 줄{1=break} 둘째 줄'],
    ['첫 行{1=} 둘째 行'],
    ['첫 行{1=break} 둘째 行'],
  ],
  [
    'a new line break',
    wp(wr('한 줄이다.', bold)),
    ['한 줄이다.'],
    ['一行\nである。'],
    ['一行{1=break}である。'],
  ],
  [
    'kanji under kana become text',
    wp(
      `<w:r><w:ruby><w:rubyPr/><w:rt>${wr('そうむしょう')}</w:rt><w:rubyBase>${wr('総務省')}</w:rubyBase></w:ruby></w:r>${wr('は述べた。')}`,
    ),
    ['総務省は述べた。'],
    ['총무성은 말했다.'],
    ['총무성은 말했다.'],
  ],
  [
    'nothing but kanji under kana',
    wp(
      `<w:r><w:ruby><w:rubyPr/><w:rt>${wr('そうむしょう')}</w:rt><w:rubyBase>${wr('総務省')}</w:rubyBase></w:ruby></w:r>`,
    ),
    ['総務省'],
    ['총무성'],
    ['총무성'],
  ],
  [
    'tracked changes are accepted',
    wp(
      `<w:ins w:id="1">${wr('새 ')}</w:ins><w:del w:id="2"><w:r><w:delText>옛 </w:delText></w:r></w:del>${wr('제도이다.')}`,
    ),
    ['새 제도이다.'],
    ['新しい制度だ。'],
    ['新しい制度だ。'],
  ],
  [
    'two paragraphs that became one',
    wp(wr('지방자치단체는 '), '<w:rPr><w:del w:id="1"/></w:rPr>') + wp(wr('주민의 복리를 증진한다.')),
    ['지방자치단체는 주민의 복리를 증진한다.'],
    ['自治体は住民の福祉を増進する。'],
    ['自治体は住民の福祉を増進する。'],
  ],
  [
    'Japanese sentences close up',
    wp(wr('개최했다. 참석했다.')),
    ['개최했다.', '참석했다.'],
    ['開催した。', '出席した。'],
    ['開催した。', '出席した。'],
  ],
  [
    'one sentence of two',
    wp(wr('개최했다. ') + wr('모두', bold) + wr(' 참석했다.')),
    ['개최했다.', '{1}모두{/1} 참석했다.'],
    [undefined, '{1}全員{/1}が出席した。'],
    ['개최했다.', '{1}全員{/1}が出席した。'],
  ],
  [
    'characters that XML writes otherwise',
    wp(wr('A&amp;B와 &lt;가&gt;를 본다.')),
    ['A&B와 <가>를 본다.'],
    ['A&Bと<ア>を見る。'],
    ['A&Bと<ア>を見る。'],
  ],
  [
    'an item of a list, a mark typed by hand',
    wp(wr('□ ') + wr('추진 배경', bold)),
    ['추진 배경'],
    ['背景'],
    ['背景'],
  ],
  [
    'cells',
    `<w:tbl><w:tr><w:tc>${wp(wr('일시'))}</w:tc><w:tc>${wp(wr('6월 5일'))}</w:tc></w:tr></w:tbl>`,
    ['일시', '6월 5일'],
    ['日時', '6月5日'],
    ['日時', '6月5日'],
  ],
  [
    'a text box in the middle of a sentence',
    wp(
      `${wr('앞과 ')}<w:r><w:drawing><wps:txbx><w:txbxContent>${wp(wr('상자'))}</w:txbxContent></wps:txbx></w:drawing></w:r>${wr('뒤이다.')}`,
    ),
    ['앞과 {1=object}뒤이다.', '상자'],
    ['{1=}後ろと前だ。', '箱'],
    ['後ろと前だ。', '箱'],
  ],
];

const partOf = (bytes: Uint8Array, name: string): string =>
  new TextDecoder().decode(openArchive(bytes).read(name));
const bodyOf = (bytes: Uint8Array): string => partOf(bytes, 'word/document.xml');

test('spaces at the edge of a node are kept where the node does not say so', () => {
  const bytes = docxFile(`<w:p><w:r><w:t>지방 창생</w:t></w:r>${wr('이다', bold)}</w:p>`);
  expect(bodyOf(writeBack(docx, bytes, ['地方創生 {1}だ{/1}']).bytes)).toContain(
    '<w:t xml:space="preserve">地方創生 </w:t>',
  );
});

describe('targets are read again, with their codes', () => {
  test.each(rows)('%s', (_, body, source, targets, read) => {
    const bytes = docxFile(body);
    expect(codedSegments(segmentBytes(docx, bytes))).toEqual(source);
    expect(codedSegments(writeBack(docx, bytes, targets).read)).toEqual(read);
  });
});

describe('the source as translation', () => {
  test.each(rows)('%s', (_, body) => {
    const bytes = docxFile(body);
    const untouched = writeBack(docx, bytes, []);
    expect(untouched.bytes).toEqual(bytes);
    expect(identity(docx, bytes)).toEqual(bytes);
    const { segments } = segmentBytes(docx, bytes);
    expect(
      writeBack(
        docx,
        bytes,
        segments.map(({ text }) => text.replaceAll('{', '')),
      ).bytes,
    ).toEqual(bytes);
  });
});

test('only the text of the nodes changes: every tag stays, spaces are kept', () => {
  const bytes = docxFile(
    '<w:p><w:r><w:t>지방</w:t></w:r><w:bookmarkStart w:id="0"/><w:r><w:t> 창생이다.</w:t></w:r></w:p>',
  );
  expect(bodyOf(writeBack(docx, bytes, ['地方創生 だ。']).bytes)).toBe(
    bodyOf(bytes).replace('>지방<', '>地方創生 だ。<').replace('> 창생이다.<', '><'),
  );
});

test('parts without a translation keep their compressed bytes, in their order', () => {
  const bytes = docxFile(wp(wr('하나')), { 'theme1.xml': '<a/>' });
  const { bytes: written } = writeBack(docx, bytes, ['一つ']);
  expect(openArchive(written).names).toEqual(openArchive(bytes).names);
  for (const name of ['[Content_Types].xml', 'word/theme1.xml', 'word/styles.xml']) {
    expect(partOf(written, name)).toBe(partOf(bytes, name));
  }
});

test('language, East Asian fonts and line breaking follow the translation', () => {
  const styles = wordPart(
    'styles',
    '<w:rFonts w:ascii="맑은 고딕" w:eastAsia="맑은 고딕"/><w:lang w:val="en-US" w:eastAsia="ko-KR"/><w:wordWrap w:val="0"/>',
  );
  const bytes = docxFile(wp(wr('하나')), { 'styles.xml': styles });
  expect(partOf(writeBack(docx, bytes, ['一つ']).bytes, 'word/styles.xml')).toContain(
    '<w:rFonts w:ascii="맑은 고딕" w:eastAsia="游ゴシック"/><w:lang w:val="en-US" w:eastAsia="ja-JP"/></w:styles>',
  );
});

test('the older twin of a text box says the same', () => {
  const box = `<w:txbxContent>${wp(wr('상자'))}</w:txbxContent>`;
  const body = wp(
    `${wr('앞이다.')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
  );
  const written = bodyOf(writeBack(docx, docxFile(body), ['前だ。', '箱']).bytes);
  expect(written).not.toContain('상자');
  expect(written.split('箱')).toHaveLength(3);
});

describe('a content control whose text is that of a property', () => {
  const binding = '<w:dataBinding w:xpath="/a/title" w:storeItemID="{1}"/>';
  const control = (content: string): string =>
    `<w:sdt><w:sdtPr><w:tag w:val="t"/>${binding}<w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  test.each<[string, string, readonly (string | undefined)[], number]>([
    ['of a paragraph', control(wp(wr('제목'))), ['題名'], 0],
    ['inside a paragraph', wp(`${wr('제목은 ')}${control(wr('행정'))}${wr('이다.')}`), ['題名は行政だ。'], 0],
    ['of a cell', `<w:tbl><w:tr>${control(`<w:tc>${wp(wr('제목'))}</w:tc>`)}</w:tr></w:tbl>`, ['題名'], 0],
    ['of two paragraphs', control(wp(wr('제목')) + wp(wr('부제'))), [undefined, '副題'], 0],
    ['one in the other', control(control(wp(wr('제목')))), ['題名'], 0],
    ['beside the text that changes', control(wp(wr('제목'))) + wp(wr('본문')), [undefined, '本文'], 1],
    ['that stays', control(wp(wr('제목'))), [undefined], 1],
  ])('%s: Word would put the source back', (_, body, targets, left) => {
    const bytes = docxFile(body);
    const { bytes: written, read } = writeBack(docx, bytes, targets);
    const document = partOf(written, 'word/document.xml');
    expect(document.split(binding)).toHaveLength(left + 1);
    expect(document).toContain('<w:tag w:val="t"/>');
    targets.forEach((target, index) => {
      if (target !== undefined) expect(read.segments[index]?.text).toBe(target);
    });
    expect(identity(docx, bytes)).toEqual(bytes);
  });
});

test('charts and diagrams behind the text, and the drawing of a diagram', () => {
  const data = `<d:t xmlns:d="d" xmlns:a="a"><a:p><a:r><a:t>총무성</a:t></a:r></a:p></d:t>`;
  const bytes = docxFile(wp(wr('본문이다.')), {
    'charts/chart1.xml': data.replace('총무성', '인구'),
    'diagrams/data1.xml': data,
    'diagrams/drawing1.xml': data,
  });
  const { bytes: written, read } = writeBack(docx, bytes, ['本文だ。', '人口', '総務省']);
  expect(read.segments.map(({ text }) => text)).toEqual(['本文だ。', '人口', '総務省']);
  expect(partOf(written, 'word/diagrams/drawing1.xml')).toBe(data.replace('총무성', '総務省'));
});

describe('what is said of a written document', () => {
  test.each([
    ['a look', wp(wr('가장 ') + wr('중요한', bold) + wr(' 과제이다.')), '最も重要だ。', ['look-lost']],
    ['a note', wp(`${wr('제도')}${note}${wr('이다.')}`), '制度だ。', ['code-at-end']],
    ['a line break', wp(`${wr('첫 줄')}<w:r><w:br/></w:r>${wr('둘째 줄')}`), '一行', ['break-lost']],
    ['a code twice', wp(`${wr('제도')}${note}${wr('이다.')}`), '制{1=}度{1=}だ。', ['code-doubled']],
    ['a code that is not there', wp(wr('제도이다.')), '制度{7=}だ。', ['code-unknown']],
    [
      'tracked changes',
      wp(`<w:ins>${wr('새 ')}</w:ins>${wr('제도이다.')}`),
      '新制度だ。',
      ['changes-accepted'],
    ],
    ['nothing', wp(wr('제도이다.')), '制度だ。', []],
  ])('%s', (_, body, target, kinds) => {
    expect(writeBack(docx, docxFile(body), [target]).notes.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('refused', () => {
  const bytes = docxFile(wp(wr('하나')));
  const translation = {
    from: 'ko',
    to: 'ja',
    targets: [{ start: 0, end: 2, target: coded('一つ') }],
  } as const;
  test('a translation of another text', () => {
    expect(() => docx.write(bytes, { ...translation, text: '둘\n' })).toThrow('original-differs');
  });
  test('a signed document', () => {
    const signed = docxFile(wp(wr('하나')), { '/_xmlsignatures/sig1.xml': '<a/>' });
    expect(() => docx.write(signed, { ...translation, text: '하나\n' })).toThrow('document-signed');
  });
});
