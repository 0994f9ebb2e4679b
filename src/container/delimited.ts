// Tables as text: CSV and TSV in any encoding and with any separator of an office program.

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { Problem } from '../model/problem.js';
import { decodeTable } from './decode-table.js';
import { refuseOpenQuotes } from './open-quotes.js';
import { separatorIn } from './separator.js';

/** A row, and the one-based line of the file on which it starts. */
export type DelimitedRow = { readonly line: number; readonly cells: readonly string[] };

type ParsedRow = { readonly record: string[]; readonly info: { readonly lines: number } };

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/).length - 1, 0);

/** Whether a cell began with a quotation mark that was closed on a later line, but not at the end of a cell. */
const isOpen = (cell: string): boolean => /^"[^\r\n]*[\r\n]/.test(cell);

/**
 * Reads a CSV or TSV file in any encoding of `decodeTable`, separated by commas, semicolons, tabs or the separator in
 * `sep=` on the first line, quoted as in RFC 4180, with any line breaks. Skips empty lines.
 * @throws Problem `table-unreadable`
 */
export const readDelimited = (bytes: Uint8Array): readonly DelimitedRow[] => {
  const text = decodeTable(bytes);
  const { separator, from } = separatorIn(text);
  // Line numbers count from the start of the file, not from the table behind `sep=;`.
  const skipped = text.slice(0, from).split(/\r\n|\r|\n/).length - 1;
  try {
    const rows = parse(text.slice(from), {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as readonly ParsedRow[];
    const read = rows.map(({ record, info }) => ({
      line: skipped + info.lines - lineBreaks(record),
      cells: record,
    }));
    const open = read.filter(({ cells }) => cells.some(isOpen)).map(({ line }) => line);
    refuseOpenQuotes(open, read.length);
    return read;
  } catch (error) {
    if (!(error instanceof Error && 'lines' in error)) throw error;
    throw new Problem('table-unreadable', { line: Number(error.lines) }, { cause: error });
  }
};

/** Writes a table as spreadsheets expect it: UTF-8 with a byte order mark, CRLF, quotes if needed. */
export const writeDelimited = (rows: readonly (readonly string[])[], separator: ',' | '\t'): string =>
  stringify(
    rows.map((row) => [...row]),
    { delimiter: separator, bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
