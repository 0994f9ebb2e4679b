// A Word file (ECMA-376, WordprocessingML) around a given body: A4, with page numbers.

import { writeZip } from '../../container/zip.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

// The other parts of the file, by their relationship to the document.
const parts = ['styles', 'settings', 'footer'] as const;
const idOf = { styles: 'rId1', settings: 'rId2', footer: 'rId3' } as const satisfies Record<
  (typeof parts)[number],
  string
>;

const contentTypes = `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>${parts
  .map((part) => `<Override PartName="/word/${part}.xml" ContentType="${wordType}.${part}+xml"/>`)
  .join('')}</Types>`;

const relations = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Font sizes in half-points: of the text, and of the kana over it. */
export const sizes = { text: 20, reading: 10 } as const;
const noteSize = 17;

/** The page orientation. */
export type Orientation = 'portrait' | 'landscape';

// Sizes in twentieths of a point: A4 with margins of 15 mm.
const page = { short: 11906, long: 16838, margin: 850, footer: 400 } as const;
/** The width between the margins, in twentieths of a point. */
export const textWidths = {
  portrait: page.short - 2 * page.margin,
  landscape: page.long - 2 * page.margin,
} as const satisfies Record<Orientation, number>;

/** Style ids by use: character styles of the two languages and of kana over kanji, paragraph style of remarks. */
export const styleIds = { ko: 'Korean', ja: 'Japanese', reading: 'Reading', note: 'Note' } as const;

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const font = (name: string): string =>
  `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
const language = (tag: string): string => `<w:lang w:val="${tag}" w:eastAsia="${tag}"/>`;
const korean = font('Malgun Gothic');

const ownStyle = (type: 'character' | 'paragraph', id: string, basis: string, properties: string): string =>
  `<w:style w:type="${type}" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/>${basis === '' ? '' : `<w:basedOn w:val="${basis}"/>`}<w:qFormat/><w:rPr>${properties}</w:rPr></w:style>`;

// Korean and Japanese draw many characters differently; only font and language tell them apart.
const styles = [
  `${declaration}<w:styles ${main}>`,
  `<w:docDefaults><w:rPrDefault><w:rPr>${korean}${size(sizes.text)}${language('ko-KR')}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  ownStyle('paragraph', styleIds.note, 'Normal', size(noteSize)),
  ownStyle('character', styleIds.ko, '', `${korean}${language('ko-KR')}`),
  ownStyle('character', styleIds.ja, '', `${font('Yu Gothic')}${language('ja-JP')}`),
  ownStyle('character', styleIds.reading, styleIds.ja, size(sizes.reading)),
  '</w:styles>',
].join('');

// Without it Word opens the file in the compatibility mode of 2007.
const settings = `${declaration}<w:settings ${main}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const footer = `${declaration}<w:ftr ${main}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`;

const sizeOf = {
  portrait: `w:w="${page.short}" w:h="${page.long}"`,
  landscape: `w:w="${page.long}" w:h="${page.short}" w:orient="landscape"`,
} as const satisfies Record<Orientation, string>;

const section = (orientation: Orientation): string =>
  `<w:sectPr><w:footerReference w:type="default" r:id="${idOf.footer}"/><w:pgSz ${sizeOf[orientation]}/><w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" w:header="${page.footer}" w:footer="${page.footer}" w:gutter="0"/></w:sectPr>`;

/**
 * Returns the bytes of a Word file; `body` is the XML of its block elements with the prefix `w`. Equal bodies give equal
 * bytes.
 */
export const writeDocx = (body: string, orientation: Orientation = 'portrait'): Uint8Array =>
  writeZip({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `${declaration}<w:document ${main} xmlns:r="${office}"><w:body>${body}${section(orientation)}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(parts.map((part) => [idOf[part], part, `${part}.xml`])),
    'word/styles.xml': styles,
    'word/settings.xml': settings,
    'word/footer.xml': footer,
  });
