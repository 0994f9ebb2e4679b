// Finds the columns of a table that contain Korean and Japanese by their texts.

import type { Lang } from '../model/language.js';
import { countScripts } from '../text/script.js';
import type { ColumnRole } from './column-names.js';

/** A row of a table, and its one-based number. */
export type PlainRow = { readonly line: number; readonly cells: readonly string[] };

/** Indexes of the columns, and the languages that their headers name; empty if they name none. */
export type TableColumns = {
  readonly at: Partial<Readonly<Record<ColumnRole, number>>> & {
    readonly source: number;
    readonly target: number;
  };
  readonly from: string;
  readonly to: string;
};

/** The language of most of the texts; undefined if most are in neither. */
const mostly = (texts: readonly string[]): Lang | undefined => {
  let ko = 0;
  let ja = 0;
  for (const text of texts) {
    const { hangul, kana, han } = countScripts(text);
    if (hangul > kana) ko += 1;
    else if (kana > 0 || han > 0) ja += 1;
  }
  const least = texts.filter((text) => text.trim() !== '').length * 0.6;
  return ko > ja && ko >= least && ko > 0 ? 'ko' : ja > ko && ja >= least ? 'ja' : undefined;
};

/** Finds the first column that is mostly in one of our languages, and the first one that is in the other. */
export const columnsByContent = (rows: readonly PlainRow[]): TableColumns | undefined => {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const langs = Array.from({ length: Math.min(width, 16) }, (_, index) =>
    mostly(rows.map(({ cells }) => cells[index] ?? '')),
  );
  const source = langs.findIndex((lang) => lang !== undefined);
  const from = langs[source];
  const target = langs.findIndex((lang) => lang !== undefined && lang !== from);
  if (from === undefined || target < 0) return undefined;
  return { at: { source, target }, from, to: from === 'ko' ? 'ja' : 'ko' };
};
