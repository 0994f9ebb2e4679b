// Writes a simple DOCX with paragraphs, headings, tables and comments: the export of a format that cannot be written back.

import { escapeXml } from '../../container/xml.js';
import { writeZip } from '../../container/zip.js';
import type { ReadDocument } from '../../model/document.js';
import type { Lang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { RewriteNote } from '../../model/rewrite-note.js';
import type { BlockKind } from '../../model/segment.js';
import { spliceTargets } from '../../text/splice.js';
import { withoutComments } from '../comments.js';
import type { Format, Translation, WrittenDocument } from '../format.js';
import { targetsIn } from '../skeleton/targets-in.js';
import { paragraphInCell } from './flow-document.js';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const looks: Readonly<Record<Lang, { readonly font: string; readonly locale: string }>> = {
  ko: { font: '맑은 고딕', locale: 'ko-KR' },
  ja: { font: '游ゴシック', locale: 'ja-JP' },
};

const stylesOf = (lang: Lang): string => {
  const { font, locale } = looks[lang];
  return `${xml}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/><w:sz w:val="21"/><w:lang w:val="${locale}" w:eastAsia="${locale}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style></w:styles>`;
};

// Characters that XML 1.0 cannot contain.
const unwritable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const paragraphXml = (text: string, kind: BlockKind | undefined): string => {
  const style = kind === 'heading' ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : '';
  const content = escapeXml(text.replace(unwritable, ''));
  return `<w:p>${style}${content === '' ? '' : `<w:r><w:t xml:space="preserve">${content}</w:t></w:r>`}</w:p>`;
};

const commentMark = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;

const commentsXml = (comments: readonly string[]): string => {
  const each = comments.map(
    (text, id) => `<w:comment w:id="${id}" w:author="">${paragraphXml(text, undefined)}</w:comment>`,
  );
  return `${xml}<w:comments xmlns:w="${word}">${each.join('')}</w:comments>`;
};

const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

const rowXml = (cells: readonly string[], columns: number): string => {
  const each = cells.map((cell, column) => {
    // The last cell of a shorter row extends to the edge of the table.
    const span = column === cells.length - 1 ? columns - column : 1;
    const properties = span > 1 ? `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>` : '';
    const paragraphs = cell.split(paragraphInCell).map((one) => paragraphXml(one, undefined));
    return `<w:tc>${properties}${paragraphs.join('')}</w:tc>`;
  });
  return `<w:tr>${each.join('')}</w:tr>`;
};

const tableXml = (rows: readonly (readonly string[])[]): string => {
  const columns = Math.max(...rows.map((row) => row.length));
  const grid = '<w:gridCol/>'.repeat(columns);
  const head = `<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
  // Word requires a paragraph between two tables.
  return `<w:tbl>${head}${rows.map((row) => rowXml(row, columns)).join('')}</w:tbl>${paragraphXml('', undefined)}`;
};

/** The body, and the text of each of its comments. */
type Content = { readonly body: string; readonly comments: readonly string[] };

const contentOf = (
  { text, blocks, comments: noted = [] }: ReadDocument,
  { targets, to }: Translation,
): Content => {
  const pieces: string[] = [];
  const comments: string[] = [];
  let rows: (readonly string[])[] = [];
  let referred = 0;
  /** Puts the marks of new comments at the end of the last paragraph. */
  const refer = (): void => {
    if (referred === comments.length) return;
    const marks = comments.slice(referred).map((_, index) => commentMark(referred + index));
    const last = pieces.pop() ?? paragraphXml('', undefined);
    pieces.push(last.replace(/<\/w:p>$/, (end) => marks.join('') + end));
    referred = comments.length;
  };
  const endTable = (): void => {
    if (rows.length > 0) pieces.push(tableXml(rows));
    rows = [];
    refer();
  };
  const commentStarts = new Set(noted.map((span) => span.start));
  const kinds = new Map(blocks.map(({ start, kind }) => [start, kind] as const));
  let start = 0;
  for (const line of text.split('\n')) {
    const here = targetsIn(targets, { start, end: start + line.length });
    const moved = here.map((one) => ({
      start: one.start - start,
      end: one.end - start,
      target: one.target?.text.replace(/\s*\n\s*/g, ' '),
    }));
    const translated = spliceTargets(line, moved, to);
    if (commentStarts.has(start)) {
      comments.push(translated);
      // A table goes on behind the comment of one of its rows.
      if (rows.length === 0) refer();
    } else if (line.includes('\t')) rows.push(translated.split('\t'));
    else {
      endTable();
      const first = here[0];
      if (translated.trim() !== '') pieces.push(paragraphXml(translated, first && kinds.get(first.start)));
    }
    start += line.length + 1;
  }
  endTable();
  return { body: pieces.join(''), comments };
};

const packed = ({ body, comments }: Content, lang: Lang): Uint8Array => {
  const hasComments = comments.length > 0;
  return writeZip({
    '[Content_Types].xml': `${xml}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>${hasComments ? `<Override PartName="/word/comments.xml" ContentType="${wordType}.comments+xml"/>` : ''}</Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${xml}<w:document xmlns:w="${word}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>${hasComments ? `<Relationship Id="rId2" Type="${office}/comments" Target="comments.xml"/>` : ''}</Relationships>`,
    'word/styles.xml': stylesOf(lang),
    ...(hasComments && { 'word/comments.xml': commentsXml(comments) }),
  });
};

/**
 * Writes a document as a DOCX with its paragraphs, and its rows (cells separated by tabs) as tables. The look of the
 * original is lost.
 * @throws Problem `original-differs` if the translation belongs to another text
 */
export const plainDocx = (whole: ReadDocument, translation: Translation): WrittenDocument => {
  const document = whole.text === translation.text ? whole : withoutComments(whole);
  if (document.text !== translation.text) throw new Problem('original-differs');
  const note: RewriteNote = { kind: 'converted', at: 0, shown: 'DOCX' };
  return { bytes: packed(contentOf(document, translation), translation.to), notes: [note] };
};

/** Adds the export as such a DOCX to a format. */
export const exportedAsDocx = (format: Format): Format => ({
  ...format,
  write: async (bytes, translation) => plainDocx(await format.read(bytes, translation.from), translation),
});
