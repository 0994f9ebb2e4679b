// Tables as text: CSV and TSV, in whatever encoding and with whatever separator an office program saved them.

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import { Problem } from '../model/problem.js';

/** A row, and the one-based line of the file on which it starts. */
export type DelimitedRow = { readonly line: number; readonly cells: readonly string[] };

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

// Bytes that only the other encoding uses much: rare Hangul has a byte below A1, a lone A1–DF is half-width kana.
const strangeness = (bytes: Uint8Array): { readonly cp949: number; readonly cp932: number } => {
  let cp949 = 0;
  let cp932 = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const [byte = 0, next = 0] = bytes.subarray(at, at + 2);
    if (byte < 0x81) continue;
    if (byte < 0xa1 || next < 0xa1) cp949 += 1;
    if (byte >= 0xa1 && byte <= 0xdf) cp932 += 1;
    at += 1;
  }
  return { cp949, cp932 };
};

const decode = (bytes: Uint8Array): string => {
  const [first, second, , fourth] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (second === 0 && fourth === 0 && bytes.length > 3) return new TextDecoder('utf-16le').decode(bytes);
  const text = utf8(bytes);
  if (text !== undefined) return text;
  const { cp949, cp932 } = strangeness(bytes);
  // Never Node's TextDecoder for Korean: its euc-kr gets most Hangul wrong.
  return iconv.decode(Buffer.from(bytes), cp949 <= cp932 ? 'cp949' : 'cp932');
};

const separators = [',', ';', '\t'] as const;

const separatorOf = (text: string): string => {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (separator: string): number => header.split(separator).length;
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
};

type ParsedRow = { readonly record: string[]; readonly info: { readonly lines: number } };

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/).length - 1, 0);

/**
 * The rows of a CSV or TSV file: UTF-8, UTF-16, CP949 or CP932, separated by commas, semicolons or tabs (whichever
 * the first line has most of), quoted as in RFC 4180, with any line ends. Empty lines are left out.
 * @throws Problem `table-unreadable`
 */
export const readDelimited = (bytes: Uint8Array): readonly DelimitedRow[] => {
  const text = decode(bytes);
  try {
    const rows = parse(text, {
      delimiter: separatorOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as readonly ParsedRow[];
    return rows.map(({ record, info }) => ({ line: info.lines - lineBreaks(record), cells: record }));
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
