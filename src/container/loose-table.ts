// Reads a text table with quotes that people or programs wrote: quotes count only if they enclose a whole cell.

import { refuseOpenQuotes } from './open-quotes.js';

/** A cell: its content, and its source. */
export type LooseCell = { readonly text: string; readonly raw: string; readonly quoted: boolean };

/** A row, and its one-based start line. */
export type LooseRow = { readonly line: number; readonly cells: readonly LooseCell[] };

const isEnd = (text: string, at: number, separator: string): boolean =>
  at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r';

/** Offset of the quote that closes a cell; undefined if no quoted cell begins there. */
const closingQuote = (text: string, from: number, separator: string): number | undefined => {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] !== '"') return isEnd(text, at + 1, separator) ? at : undefined;
    at += 1;
  }
  return undefined;
};

const cellAt = (text: string, from: number, separator: string): LooseCell => {
  const close = text[from] === '"' ? closingQuote(text, from + 1, separator) : undefined;
  if (close !== undefined) {
    const inner = text.slice(from + 1, close).replaceAll('""', '"');
    return { text: inner, raw: text.slice(from, close + 1), quoted: true };
  }
  let end = from;
  while (!isEnd(text, end, separator)) end += 1;
  const raw = text.slice(from, end);
  return { text: raw, raw, quoted: false };
};

/** Whether a cell opens a quotation mark that is not closed in it, as `"안녕` does. */
const isOpen = ({ raw, quoted }: LooseCell): boolean =>
  !quoted && raw.startsWith('"') && !raw.slice(1).replaceAll('""', '').includes('"');

const linesIn = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;

/**
 * Reads the rows of a table with any line breaks. A quoted cell may contain line breaks and separators; a quote that is
 * not closed, or has text behind it, is text: `"안녕" 하고` is a cell. Rows without text are skipped.
 * @throws Problem `table-unreadable` where most rows of a large table have an unclosed quotation mark
 */
export const readLooseTable = (text: string, separator: string): readonly LooseRow[] => {
  const rows: LooseRow[] = [];
  let cells: LooseCell[] = [];
  let line = 1;
  let start = 1;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at <= text.length) {
    const cell = cellAt(text, at, separator);
    cells.push(cell);
    line += cell.quoted ? linesIn(cell.raw) : 0;
    at += cell.raw.length;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (cells.some((one) => one.text.trim() !== '')) rows.push({ line: start, cells });
    cells = [];
    line += 1;
    start = line;
  }
  const open = rows.filter((row) => row.cells.some(isOpen));
  refuseOpenQuotes(
    open.map((row) => row.line),
    rows.length,
  );
  return rows;
};
