// ODT: what of a text document is read, and what is written back.

import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/container/archive.js';
import { writeZip } from '../../src/container/zip.js';
import { odt } from '../../src/document/formats/odt/odt.js';
import { codedSegments, identity, writeBack } from './coded.js';
import { segmentBytes } from './marked-segments.js';

const ns =
  'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="tb" xmlns:draw="d" xmlns:officeooo="oo" xmlns:xlink="x"';
const styles =
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties officeooo:rsid="0012"/></style:style>';

const file = (text: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  writeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${ns}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ...more,
  });
const p = (content: string): string => `<text:p>${content}</text:p>`;
const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('각주이다.')}</text:note-body></text:note>`;

type Row = readonly [
  name: string,
  text: string,
  source: readonly string[],
  targets: readonly string[],
  read: readonly string[],
];

const rows: readonly Row[] = [
  [
    'styles that only say when something was typed are no look',
    p('지방<text:span text:style-name="T2">창생</text:span>이다.'),
    ['지방창생이다.'],
    ['地方創生だ。'],
    ['地方創生だ。'],
  ],
  [
    'a look',
    p('가장 <text:span text:style-name="T1">중요한</text:span> 과제이다.'),
    ['가장 {1}중요한{/1} 과제이다.'],
    ['{1}重要な{/1}課題だ。'],
    ['{1}重要な{/1}課題だ。'],
  ],
  [
    'a note',
    p(`제도${note}를 본다.`),
    ['제도{1=1}를 본다.', '각주이다.'],
    ['制度{1=}を見る。', '脚注だ。'],
    ['制度{1=1}を見る。', '脚注だ。'],
  ],
  [
    'a link',
    p('자세한 것은 <text:a xlink:href="https://example.org">누리집</text:a>에 있다.'),
    ['자세한 것은 {1}누리집{/1}에 있다.'],
    ['{1}HP{/1}に詳しい。'],
    ['{1}HP{/1}に詳しい。'],
  ],
  [
    'a field',
    p('자세한 것은 <text:bookmark-ref text:ref-name="a">12</text:bookmark-ref>쪽에 있다.'),
    ['자세한 것은 {1=12}쪽에 있다.'],
    ['詳しくは{1=}頁だ。'],
    ['詳しくは{1=12}頁だ。'],
  ],
  [
    'a space on either side of a field, and after a note',
    p(
      '참조: <text:bookmark-ref text:ref-name="a">개요</text:bookmark-ref> 및 주 <text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>각주이다.</text:p></text:note-body></text:note> 등',
    ),
    ['참조: {1=개요} 및 주 {2=1} 등', '각주이다.'],
    ['参照 {1=} 及び {2=} 等', '注だ。'],
    ['参照 {1=개요} 及び {2=1} 等', '注だ。'],
  ],
  [
    'spaces, a line break',
    p('첫<text:s text:c="2"/>줄<text:line-break/>둘째\n   줄'),
    ['첫  줄{1=break} 둘째 줄'],
    ['一  行\n二行'],
    ['一  行{1=break}二行'],
  ],
  [
    'spaces that would be one where two elements meet',
    p(
      '가<text:span text:style-name="T1">나 </text:span><text:s/><text:span text:style-name="T1">다</text:span>라 마',
    ),
    ['가{1}나  다{/1}라 마'],
    ['甲 {1} 乙 {/1} 丙'],
    ['甲 {1} 乙 {/1} 丙'],
  ],
  ['no content of a space', p('가<text:s>  </text:s>나'), ['가 나'], ['甲乙'], ['甲乙']],
  [
    'kanji under kana',
    p(
      '<text:ruby><text:ruby-base>総務省</text:ruby-base><text:ruby-text>そうむしょう</text:ruby-text></text:ruby>は述べた。',
    ),
    ['総務省は述べた。'],
    ['총무성은 말했다.'],
    ['총무성은 말했다.'],
  ],
];

describe('targets are read again, with their codes', () => {
  test.each(rows)('%s', (_, text, source, targets, read) => {
    const bytes = file(text);
    expect(codedSegments(segmentBytes(odt, bytes))).toEqual(source);
    expect(codedSegments(writeBack(odt, bytes, targets).read)).toEqual(read);
    expect(identity(odt, bytes)).toEqual(bytes);
    const { segments } = segmentBytes(odt, bytes);
    expect(
      writeBack(
        odt,
        bytes,
        segments.map((segment) => segment.text),
      ).bytes,
    ).toEqual(bytes);
  });
});

test('headings, items, cells; comments; headers and footers behind; no deletions', () => {
  const bytes = file(
    `<text:tracked-changes><text:changed-region><text:deletion>${p('지운 글')}</text:deletion></text:changed-region></text:tracked-changes><text:h>제목</text:h><text:list><text:list-item>${p('항목')}</text:list-item></text:list><table:table><table:table-row><table:table-cell>${p('일시')}</table:table-cell></table:table-row></table:table>${p(`본문<office:annotation>${p('메모')}</office:annotation>`)}`,
    {
      'styles.xml': `<office:document-styles ${ns}><style:header>${p('보도자료')}</style:header></office:document-styles>`,
    },
  );
  const { text, blocks } = odt.read(bytes);
  expect(blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
    'heading 제목',
    'item 항목',
    'cell 일시',
    'paragraph 본문',
    'comment 메모',
    'paragraph 보도자료',
  ]);
});

test('East Asian text is said to be in the language that is translated to', () => {
  const bytes = file(p('하나'), {
    'styles.xml': `<office:document-styles ${ns}><style:text-properties style:language-asian="ko" style:country-asian="KR"/></office:document-styles>`,
  });
  const { bytes: written } = writeBack(odt, bytes, ['一つ']);
  expect(new TextDecoder().decode(openArchive(written).read('styles.xml'))).toContain(
    'style:language-asian="ja" style:country-asian="JP"',
  );
});
