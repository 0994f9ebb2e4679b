// Feature strings. Columns with a few hundred combinations (part of speech, inflection) are stored once each as heads,
// the columns of single words (base form, reading, parts) as tails, in a third of the memory.

import type { FeatureTable } from './dictionary.js';

/** Represents the word's surface. */
export const surfaceMark = '\u0001';
/** In a head: the next column of the tail belongs here. In a tail: equal to the previous column. */
const columnMark = '\u0002';

/**
 * Splits a feature string into head and tail.
 * @param open ascending indexes of the columns that differ from word to word
 */
export const splitFeatures = (
  features: string,
  surface: string,
  open: readonly number[],
): { readonly head: string; readonly tail: string } => {
  // A quoted column may contain commas: such a string (there are few) is a head as a whole.
  if (features.includes('"')) return { head: features, tail: '' };
  const columns = features.split(',');
  const tail: string[] = [];
  let last: string | undefined;
  for (const i of open) {
    const column = columns[i];
    if (column === undefined) break;
    if (column === last) tail.push(columnMark);
    else tail.push(column === surface ? surfaceMark : column);
    columns[i] = columnMark;
    last = column;
  }
  return { head: columns.join(','), tail: tail.join(',') };
};

/** Joins the head and tail of `splitFeatures` to a feature string. */
export const joinFeatures = (head: string, tail: string, surface: string): string => {
  const [start = '', ...pieces] = head.split(columnMark);
  const columns = tail.split(',');
  let joined = start;
  let last = '';
  pieces.forEach((piece, i) => {
    const column = columns[i] ?? '';
    if (column !== columnMark) last = column === surfaceMark ? surface : column;
    joined += last + piece;
  });
  return joined;
};

/** The columns of a feature string; a column may be quoted as in CSV. */
export const columnsOf = (features: string): string[] =>
  features.includes('"')
    ? Array.from(features.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      )
    : features.split(',');

/** Limit of cached entries: a document of 10,000 segments has fewer distinct words. */
export const mostRemembered = 1 << 16;

const pageBits = 10;
const pageSize = 1 << pageBits;

/** Decodes feature strings on demand and caches them, because a text repeats few words. */
export class FeatureReader {
  private readonly table: FeatureTable;
  /**
   * By entry, in pages: an array is read in a fraction of the time of a map, once for each token, and a single array for
   * all entries would take longer to create than a line to analyse.
   */
  private remembered: (string | undefined)[][];
  private count = 0;

  constructor(table: FeatureTable) {
    this.table = table;
    this.remembered = this.noPages();
  }

  /** The feature string of an entry of the dictionary. */
  read(entry: number, surface: string): string {
    const page = this.remembered[entry >> pageBits] as (string | undefined)[];
    const place = entry & (pageSize - 1);
    const known = page[place];
    return known !== undefined ? known : this.remember(entry, this.decode(entry, surface));
  }

  private decode(entry: number, surface: string): string {
    const { heads, head, tail, pool } = this.table;
    return joinFeatures(heads[head[entry] as number] ?? '', pool.at(tail[entry] as number), surface);
  }

  private remember(entry: number, text: string): string {
    if (++this.count > mostRemembered) {
      this.remembered = this.noPages();
      this.count = 1;
    }
    const number = entry >> pageBits;
    const page = this.remembered[number]?.length ? this.remembered[number] : new Array(pageSize);
    page[entry & (pageSize - 1)] = text;
    this.remembered[number] = page;
    return text;
  }

  private noPages(): (string | undefined)[][] {
    const none: string[] = [];
    return Array.from({ length: (this.table.head.length >> pageBits) + 1 }, () => none);
  }
}
