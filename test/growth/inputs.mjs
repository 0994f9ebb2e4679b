// Inputs of any size, each with a good deal of variety, and the same for the same size.

import { deflateSync, zipSync } from 'fflate';

const ko = [
  '지방자치단체',
  '행정안전부',
  '주민등록',
  '재정',
  '인구감소지역',
  '지방창생',
  '공무원',
  '회의',
  '조례',
  '예산',
  '정책',
  '협력',
  '교류',
  '디지털',
  '전환',
];
const ja = [
  '地方公共団体',
  '総務省',
  '住民登録',
  '財政',
  '人口減少地域',
  '地方創生',
  '公務員',
  '会議',
  '条例',
  '予算',
  '政策',
  '協力',
  '交流',
  'デジタル',
  '変革',
];

/** A word that no other number has, in Hangul and in kana. */
export const nameKo = (n) =>
  Array.from({ length: 4 }, (_, at) =>
    String.fromCharCode(0xac00 + ((n * 7919 + at * 3571 * (1 + (n % 97))) % 11172)),
  ).join('');
export const nameJa = (n) => `${ja[n % ja.length]}${String.fromCharCode(0x30a2 + (n % 80))}${n}号`;

const sentenceKo = (n) =>
  `${ko[n % 15]}는 ${2000 + (n % 30)}년 ${1 + (n % 12)}월 ${1 + (n % 28)}일 ${ko[(n * 7) % 15]}의 ${ko[(n * 11 + 3) % 15]}에 ${(n * 37) % 1000}억 원을 지원하고 ${nameKo(n)}를 추진한다.`;
const sentenceJa = (n) =>
  `${ja[n % 15]}は${2000 + (n % 30)}年${1 + (n % 12)}月${1 + (n % 28)}日に${ja[(n * 7) % 15]}の${ja[(n * 11 + 3) % 15]}へ${(n * 37) % 1000}億ウォンを支援し、${nameJa(n)}を推進する。`;

const times = (n, make) => Array.from({ length: n }, (_, at) => make(at)).join('');
const zip = (files) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])), {
    level: 3,
  });
const relations = (type, target) =>
  `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

const spreadsheet = (n) => {
  const rows = times(
    n,
    (at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at}</v></c><c r="B${at + 1}"><v>${at}</v></c></row>`,
  );
  return zip({
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml').replace(
      '</Relationships>',
      '<Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${times(n, (at) => `<si><t>${sentenceKo(at)}</t></si>`)}</sst>`,
  });
};

const header = 'id\tko\tja\tdefinition_ko\n';

/** Makes a file with so many sentences, rows, units … of a kind. */
export const inputs = {
  txt: (n) => times(n, (at) => `${sentenceKo(at)}\n`),
  'ja.txt': (n) => times(n, (at) => `${sentenceJa(at)}\n`),
  'line.txt': (n) => times(n, (at) => sentenceKo(at)),
  md: (n) =>
    times(
      n,
      (at) => `${at % 20 === 0 ? '## 제목\n\n' : ''}${at % 3 === 0 ? '- ' : ''}**${sentenceKo(at)}**\n\n`,
    ),
  'list.md': (n) => times(n, (at) => `${at + 1}) ${ko[at % 15]}\n`),
  'table.md': (n) => `|a|b|\n|-|-|\n${times(n, (at) => `|${sentenceKo(at)}|${at}|\n`)}`,
  html: (n) => `<html><body>${times(n, (at) => `<p>${sentenceKo(at)}<b>${at}</b></p>\n`)}</body></html>`,
  docx: (n) =>
    zip({
      '_rels/.rels': relations('officeDocument', 'word/document.xml'),
      'word/document.xml': `<w:document xmlns:w="w"><w:body>${times(n, (at) => `<w:p><w:r><w:t>${sentenceKo(at)}</w:t></w:r></w:p>`)}</w:body></w:document>`,
    }),
  hwpx: (n) =>
    zip({
      mimetype: 'application/hwp+zip',
      'Contents/header.xml': '<head/>',
      'Contents/section0.xml': `<sec>${times(n, (at) => `<p><run><t>${sentenceKo(at)}</t></run></p>`)}</sec>`,
    }),
  odt: (n) =>
    zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<d><body><text:text>${times(n, (at) => `<text:p>${sentenceKo(at)}</text:p>`)}</text:text></body></d>`,
    }),
  pptx: (n) =>
    zip({
      '_rels/.rels': relations('officeDocument', 'ppt/presentation.xml'),
      'ppt/presentation.xml':
        '<p:presentation xmlns:r="r"><p:sldIdLst><p:sldId r:id="rId1"/></p:sldIdLst></p:presentation>',
      'ppt/_rels/presentation.xml.rels': relations('slide', 'slides/slide1.xml'),
      'ppt/slides/slide1.xml': `<p:sld><p:txBody>${times(n, (at) => `<a:p><a:r><a:t>${sentenceKo(at)}</a:t></a:r></a:p>`)}</p:txBody></p:sld>`,
    }),
  xlsx: spreadsheet,
  'pairs.tsv': (n) =>
    `src_lang\tsource\ttarget\n${times(n, (at) => `ko\t${sentenceKo(at)}\t${sentenceJa(at)}\n`)}`,
  xlf: (n) =>
    `<xliff version="1.2"><file source-language="ko" target-language="ja" original="a" datatype="plaintext"><body>${times(n, (at) => `<trans-unit id="${at}"><source>${sentenceKo(at)}</source><target>${sentenceJa(at)}</target></trans-unit>\n`)}</body></file></xliff>`,
  tmx: (n) =>
    `<tmx version="1.4"><header srclang="ko" segtype="sentence" o-tmf="a" adminlang="ko" creationtool="a" creationtoolversion="1" datatype="plaintext"/><body>${times(n, (at) => `<tu><tuv xml:lang="ko"><seg>${sentenceKo(at)}</seg></tuv><tuv xml:lang="ja"><seg>${sentenceJa(at)}</seg></tuv></tu>\n`)}</body></tmx>`,
  /** Pairs that differ in numbers only, as those of budgets do. */
  'numbers.tmx': (n) =>
    `<tmx version="1.4"><header srclang="ko" segtype="sentence" o-tmf="a" adminlang="ko" creationtool="a" creationtoolversion="1" datatype="plaintext"/><body>${times(n, (at) => `<tu><tuv xml:lang="ko"><seg>예산 ${at}원</seg></tuv><tuv xml:lang="ja"><seg>予算${at}ウォン</seg></tuv></tu>\n`)}</body></tmx>`,
  'terms.tsv': (n) =>
    header + times(n, (at) => `t-${at}\t${nameKo(at)}${at}\t${nameJa(at)}\t${sentenceKo(at)}\n`),
  'terms.csv': (n) =>
    `id,ko,ja,definition_ko\n${times(n, (at) => `t-${at},${nameKo(at)}${at},${nameJa(at)},"${sentenceKo(at)}"\n`)}`,
  tbx: (n) =>
    `<tbx type="TBX-Basic" style="dca" xml:lang="ko" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>a</p></sourceDesc></fileDesc></tbxHeader><text><body>${times(n, (at) => `<conceptEntry id="t-${at}"><langSec xml:lang="ko"><termSec><term>${nameKo(at)}${at}</term></termSec></langSec><langSec xml:lang="ja"><termSec><term>${nameJa(at)}</term></termSec></langSec></conceptEntry>\n`)}</body></text></tbx>`,
  'people.csv': (n) =>
    `ko,ja,ko_office,ja_office\n${times(n, (at) => `${nameKo(at)},${nameJa(at)},과장,課長\n`)}`,
  'lines.txt': (n) => times(n, (at) => `${ko[at % 15]}${ko[(at * 7) % 15]}${at % 50}\n`),
};

/** As many as give a file of so many bytes, unpacked. */
export const countFor = (kind, bytes) => {
  const packed = ['docx', 'hwpx', 'odt', 'pptx', 'xlsx'].includes(kind);
  const [one, two] = [100, 200].map((n) =>
    packed ? unpackedSize(kind, n) : Buffer.byteLength(inputs[kind](n)),
  );
  return Math.max(1, Math.floor((bytes / (two - one)) * 100));
};
const unpackedSize = (kind, n) => n * (kind === 'xlsx' ? 270 : 220) + deflateSync(Buffer.from('a')).length;
