// Reads the tables of a Word file as rows of cells: with tracked changes accepted and before them, comments, bookmarks.

import { readXml, type XmlElement } from '../../container/xml-events.js';
import { type OfficePackage, openPackage } from '../../document/office/package.js';
import { savedBy } from './saved-by.js';
import type { CellRemark, OfficeCell, OfficeRow, OfficeTables, Signature } from './table-cell.js';

// Elements that are not text of the cell: field instructions, kana over kanji, the fallback of a drawing, text boxes.
const notText = ['instrText', 'delInstrText', 'rt', 'Fallback', 'txbxContent', 'tblPr', 'tblGrid'];
// Properties before a tracked change.
const former = ['pPrChange', 'rPrChange', 'trPrChange', 'tcPrChange', 'sectPrChange'];
const skipped = new Set([...notText, ...former]);
const gone = new Set(['del', 'moveFrom']);
const added = new Set(['ins', 'moveTo']);
const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '‑' };

const signatureOf = ({ attributes }: XmlElement): Signature => ({
  who: attributes.author ?? '',
  at: attributes.date ?? '',
});

const later = (one: Signature | undefined, other: Signature): Signature =>
  one === undefined || one.at <= other.at ? other : one;

/** The comments of a Word file by id. */
const readRemarks = (document: OfficePackage): ReadonlyMap<string, CellRemark> => {
  const remarks = new Map<string, CellRemark>();
  const part = document.related(document.main).find(({ type }) => type === 'comments');
  const source = part === undefined ? undefined : document.xml(part.target);
  if (source === undefined) return remarks;
  let open: { id: string; by: Signature; text: string } | undefined;
  let isText = false;
  readXml(source, {
    open: (element) => {
      const { name, attributes } = element;
      if (name === 'comment') open = { id: attributes.id ?? '', by: signatureOf(element), text: '' };
      else if (name === 'p' && open !== undefined && open.text !== '') open.text += '\n';
      isText = name === 't';
    },
    close: (name) => {
      isText = false;
      if (name === 'comment' && open !== undefined) remarks.set(open.id, { ...open.by, text: open.text });
    },
    text: (piece) => {
      if (isText && open !== undefined) open.text += piece;
    },
  });
  return remarks;
};

type OpenCell = {
  text: string;
  before: string;
  changed: Signature | undefined;
  remarks: CellRemark[];
  span: number;
};
type OpenRow = { readonly line: number; cells: OfficeCell[]; marks: string[]; isGone: boolean };

const emptyCell = (): OpenCell => ({ text: '', before: '', changed: undefined, remarks: [], span: 1 });

/** Builds the outermost tables of a story from its events. */
class TableReader {
  readonly tables: (readonly OfficeRow[])[] = [];
  private readonly remarks: ReadonlyMap<string, CellRemark>;
  private rows: OfficeRow[] = [];
  private row: OpenRow | undefined;
  private line = 0;
  private cell: OpenCell | undefined;
  private depth = 0;
  private skip = 0;
  private deleted = 0;
  private inserted = 0;
  private properties = '';
  private markIs: 'gone' | 'added' | undefined;
  private isHidden = false;
  private isText = false;
  private isFirst = true;

  constructor(remarks: ReadonlyMap<string, CellRemark>) {
    this.remarks = remarks;
  }

  private put(text: string): void {
    if (this.cell === undefined || this.isHidden) return;
    if (this.deleted === 0) this.cell.text += text;
    if (this.inserted === 0) this.cell.before += text;
  }

  open(element: XmlElement): void {
    const { name, attributes } = element;
    if (skipped.has(name)) this.skip += 1;
    if (this.skip > 0) return;
    if (name === 'tbl') this.depth += 1;
    else if (name === 'pPr' || name === 'trPr' || name === 'rPr') this.properties ||= name;
    if (this.properties !== '') {
      this.property(element);
      return;
    }
    if (gone.has(name)) this.deleted += 1;
    if (added.has(name)) this.inserted += 1;
    if (gone.has(name) || added.has(name)) this.note(element);
    if (this.depth === 1 && name === 'tr') {
      this.line += 1;
      this.row = { line: this.line, cells: [], marks: [], isGone: false };
    } else if (this.depth === 1 && name === 'tc') {
      this.cell = emptyCell();
      this.isFirst = true;
    } else if (name === 'gridSpan' && this.cell !== undefined) this.cell.span = Number(attributes.val ?? 1);
    else if (name === 'p') this.paragraph();
    else if (name === 't' || name === 'delText') this.isText = true;
    else if (name === 'r') this.isHidden = false;
    else if (name === 'bookmarkStart') this.row?.marks.push(attributes.name ?? '');
    else if (name === 'commentReference') this.remark(attributes.id ?? '');
    else if (signs[name] !== undefined) this.put(signs[name]);
  }

  private paragraph(): void {
    if (!this.isFirst && this.cell !== undefined) {
      // The mark between two paragraphs belongs to the first one.
      if (this.markIs !== 'gone') this.cell.text += '\n';
      if (this.markIs !== 'added') this.cell.before += '\n';
    }
    this.markIs = undefined;
    this.isFirst = false;
  }

  private property(element: XmlElement): void {
    const { name, attributes } = element;
    const isOn = attributes.val === undefined || !/^(?:0|false|off)$/.test(attributes.val);
    const kind = gone.has(name) ? 'gone' : added.has(name) ? 'added' : undefined;
    if (this.properties === 'trPr' && kind === 'gone' && this.row !== undefined) this.row.isGone = true;
    else if (this.properties === 'pPr' && kind !== undefined) {
      this.markIs = kind;
      this.note(element);
    } else if (this.properties === 'rPr' && name === 'vanish') this.isHidden = isOn;
  }

  private note(element: XmlElement): void {
    if (this.cell !== undefined) this.cell.changed = later(this.cell.changed, signatureOf(element));
  }

  private remark(id: string): void {
    const said = this.remarks.get(id);
    if (said !== undefined) this.cell?.remarks.push(said);
  }

  text(piece: string): void {
    if (this.isText && this.skip === 0) this.put(piece);
  }

  close(name: string): void {
    if (skipped.has(name)) {
      this.skip -= 1;
      return;
    }
    if (this.skip > 0) return;
    if (this.properties !== '') {
      if (this.properties === name) this.properties = '';
      return;
    }
    if (gone.has(name)) this.deleted -= 1;
    if (added.has(name)) this.inserted -= 1;
    if (name === 't' || name === 'delText') this.isText = false;
    else if (name === 'tbl') this.endTable();
    else if (this.depth === 1 && name === 'tc') this.endCell();
    else if (this.depth === 1 && name === 'tr') this.endRow();
  }

  private endCell(): void {
    const { cell } = this;
    if (cell === undefined) return;
    const { span, changed, ...rest } = cell;
    this.row?.cells.push({ ...rest, ...(changed !== undefined && { changed }) });
    // A cell that spans several columns keeps the following cells in their columns.
    for (let more = 1; more < Math.min(span, 64); more += 1)
      this.row?.cells.push({ text: '', before: '', remarks: [] });
    this.cell = undefined;
  }

  private endRow(): void {
    const { row } = this;
    if (row !== undefined && !row.isGone)
      this.rows.push({ line: row.line, cells: row.cells, marks: row.marks });
    this.row = undefined;
  }

  private endTable(): void {
    this.depth -= 1;
    if (this.depth > 0) return;
    this.tables.push(this.rows);
    this.rows = [];
    this.line = 0;
  }
}

/**
 * Reads the outermost tables of a Word file, in order. @throws Problem `archive-damaged`, `archive-too-large`,
 * `xml-malformed`
 */
export const readDocxTables = (bytes: Uint8Array): OfficeTables => {
  const document = openPackage(bytes);
  const reader = new TableReader(readRemarks(document));
  readXml(document.xml(document.main) ?? '<none/>', {
    open: (element) => reader.open(element),
    close: (name) => reader.close(name),
    text: (piece) => reader.text(piece),
  });
  return { tables: reader.tables, saved: savedBy(document) };
};
