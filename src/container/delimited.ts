// Tables as text: CSV and TSV, in whatever encoding and with whatever separator an office program saved them.

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { Problem } from '../model/problem.js';
import { decodeTable } from './decode-table.js';
import { separatorIn } from './separator.js';

/** A row, and the one-based line of the file on which it starts. */
export type DelimitedRow = { readonly line: number; readonly cells: readonly string[] };

type ParsedRow = { readonly record: string[]; readonly info: { readonly lines: number } };

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/).length - 1, 0);

/**
 * The rows of a CSV or TSV file in any encoding that `decodeTable` knows, separated by commas, semicolons or tabs or by what
 * `sep=` on the first line says, quoted as in RFC 4180, with any line ends. Empty lines are left out.
 * @throws Problem `table-unreadable`
 */
export const readDelimited = (bytes: Uint8Array): readonly DelimitedRow[] => {
  const text = decodeTable(bytes);
  const { separator, from } = separatorIn(text);
  // Lines of the file, not of the table that begins behind `sep=;`.
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
    return rows.map(({ record, info }) => ({
      line: skipped + info.lines - lineBreaks(record),
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof Error && 'lines' in error)) throw error;
    throw new Problem('table-unreadable', { line: Number(error.lines) }, { cause: error });
  }
};

/** A table as spreadsheets expect it: UTF-8 with a byte order mark, CRLF, quotes where they are needed. */
export const writeDelimited = (rows: readonly (readonly string[])[], separator: ',' | '\t'): string =>
  stringify(
    rows.map((row) => [...row]),
    { delimiter: separator, bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
