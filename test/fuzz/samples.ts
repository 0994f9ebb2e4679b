// Good files of every format, small and with one of everything.

import { readFileSync } from 'node:fs';
import { deflateSync, zipSync } from 'fflate';
import {
  docxFile,
  hp,
  hpr,
  hr,
  ht,
  htable,
  hwpxFile,
  relationships,
  wordPart,
  wp,
  wr,
} from '../document/office-files.js';
import { oleFile } from '../helpers/ole-file.js';

const utf8 = (text: string): Uint8Array => Buffer.from(text);

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, utf8(content)])));

const prose =
  '지방자치단체의 장은 2026. 6. 5.(금) 3만 5천 명에게 1억 2,000만원을 지급한다. 제1조(목적) 이 법은 …\n';
const japanese = '地方公共団体の長は、令和６年６月５日に1億2,000万円を支給する。第１条　目的。\n';

const slide =
  '<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree><p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:rPr lang="ko-KR"/><a:t>지방자치 개요</a:t></a:r><a:br/><a:fld type="slidenum"><a:t>1</a:t></a:fld></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>';

const section = (text: string): Buffer => {
  const record = (tag: number, level: number, data: Uint8Array): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt32LE((tag | (level << 10) | (data.length << 20)) >>> 0);
    return Buffer.concat([head, data]);
  };
  const control = (id: string) => record(71, 1, Buffer.from([...id].reverse().join(''), 'latin1'));
  const line = (content: string, level = 0) => [
    record(66, level, new Uint8Array(22)),
    record(67, level + 1, Buffer.from(`${content}\r`, 'utf16le')),
  ];
  const code = String.fromCharCode(11);
  return Buffer.concat([
    ...line(`${text}${code}${'\0'.repeat(6)}${code}`),
    control('tbl '),
    ...line('일시', 2),
    ...line(text),
  ]);
};

const hwp = (flags: number): Uint8Array => {
  const content = section('지방자치를 추진한다. 끝이다.');
  const header = Buffer.alloc(256);
  header.write('HWP Document File');
  header[36] = flags;
  return oleFile({ FileHeader: header, 'BodyText/Section0': flags & 1 ? deflateSync(content) : content });
};

const workbook = zip({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': relationships(['officeDocument xl/workbook.xml']),
  'xl/workbook.xml':
    '<workbook xmlns="s" xmlns:r="r"><sheets><sheet name="표" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relationships([
    'worksheet worksheets/sheet1.xml',
    'sharedStrings sharedStrings.xml',
  ]),
  'xl/sharedStrings.xml':
    '<sst xmlns="s"><si><t>지방자치</t></si><si><r><t>인구 </t></r><r><rPr><b/></rPr><t>3만 명</t></r><rPh><t>x</t></rPh></si></sst>',
  'xl/worksheets/sheet1.xml':
    '<worksheet xmlns="s"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>예산</t></is></c><c r="D1"><f>표1[인구]</f><v>3</v></c></row></sheetData></worksheet>',
});

const openText = zip({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml':
    '<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b"><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties style:language-asian="ko"/></style:style></office:automatic-styles><office:body><office:text><text:h text:outline-level="1">개요</text:h><text:p>지방<text:span text:style-name="T1">자치</text:span><text:s text:c="2"/>를<text:note><text:note-body><text:p>각주</text:p></text:note-body></text:note> 추진<text:line-break/>한다.</text:p><table:table><table:table-row><table:table-cell><text:p>칸</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>',
  'styles.xml': '<office:document-styles xmlns:office="o" xmlns:style="s"/>',
  'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="m"/>',
});

const golden = (path: string): Uint8Array => readFileSync(new URL(path, root));
// The campaign is a bundle in node_modules/.cache/koryu/fuzz.
const root = new URL('../../../../test/golden/', import.meta.url);

const tmx =
  '<?xml version="1.0"?><tmx version="1.4"><header srclang="ko" segtype="sentence" o-tmf="a" adminlang="ko" creationtool="a" creationtoolversion="1" datatype="plaintext"/><body><tu creationdate="20260101T000000Z"><prop type="x-document">회의</prop><tuv xml:lang="ko"><seg>지방<bpt i="1">b</bpt>자치<ept i="1"/></seg></tuv><tuv xml:lang="ja"><seg>地方自治</seg></tuv></tu></body></tmx>';
const xliff =
  '<xliff version="1.2"><file source-language="ko" target-language="ja" original="a" datatype="plaintext"><body><group><trans-unit id="1"><source>제1조<g id="1">가</g></source><target>第1条</target><note>n</note></trans-unit></group></body></file></xliff>';
const xliff2 =
  '<xliff version="2.0" srcLang="ko" trgLang="ja"><file id="a"><unit id="1"><segment><source>제2조<ph id="1"/></source><target>第2条</target></segment></unit></file></xliff>';

/** Good files by the ending that they have. */
export const samples = {
  txt: [
    utf8(prose + japanese),
    golden('document/text-press-release-cp949/input.txt').subarray(0, 3000),
    golden('document/text-briefing-shift-jis/input.txt').subarray(0, 3000),
    Buffer.from(`\ufeff${prose}`, 'utf16le'),
  ],
  md: [
    utf8(
      `---\ntitle: a\n---\n# 제목\n\n${prose}\n- 지방\n  > 자치\n\n1) 하나\n2) 둘\n\n|a|b|\n|-|-|\n|1|2|\n\n<div>지방</div>\n\n\`\`\`\n코드\n\`\`\`\n\n[제1조]: x\n![그림](a.png) **굵게**\n`,
    ),
    golden('document/markdown-both-languages/input.mkd').subarray(0, 4000),
  ],
  html: [
    utf8(
      `<!doctype html><html lang="ko"><head><title>제목</title><style>p{}</style></head><body><h1>개요</h1><p>지방<b>자치</b><br>${prose}</p><table><tr><td>칸</td></tr></table><ul><li>항목</ul><!-- 주 --><script>1</script></body></html>`,
    ),
  ],
  docx: [
    docxFile(
      wp(wr('지방') + wr('자치를 추진한다.', '<w:b/>')) +
        wp(wr('제목'), '<w:pStyle w:val="a1"/>') +
        `<w:tbl><w:tr><w:tc>${wp(wr('칸'))}</w:tc></w:tr></w:tbl>`,
      {
        'footnotes.xml': wordPart('footnotes', `<w:footnote w:id="1">${wp(wr('각주'))}</w:footnote>`),
        'header1.xml': wordPart('hdr', wp(wr('머리말'))),
      },
    ),
  ],
  pptx: [
    zip({
      '_rels/.rels': relationships(['officeDocument ppt/presentation.xml']),
      'ppt/presentation.xml':
        '<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>',
      'ppt/_rels/presentation.xml.rels': relationships(['slide slides/slide1.xml']),
      'ppt/slides/slide1.xml': slide,
    }),
  ],
  xlsx: [workbook],
  odt: [openText],
  hwpx: [hwpxFile(hp(ht('지방자치')) + hpr(hr(ht('추진'), 1), hr(ht('한다.'))) + htable('칸', '둘'))],
  hwp: [hwp(0), hwp(1)],
  tmx: [utf8(tmx)],
  xlf: [utf8(xliff), utf8(xliff2)],
  pairs: [
    utf8(
      `src_lang\tsource\ttarget\nko\t제1조 3만 5천 명\t第1条 3万5千人\nja\t${japanese.trim()}\t${prose.trim()}\n`,
    ),
  ],
  participants: [utf8('ko,ja,ko_office,ja_office\n홍길동,洪吉童,과장,課長\n')],
} as const;
