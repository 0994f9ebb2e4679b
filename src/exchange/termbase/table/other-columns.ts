// Tables of other people and programs: finds the columns by headers in their languages or, without headers (OmegaT), by
// content.

import { languageOfHeader, roleOfHeader } from '../../column-names.js';
import { columnsByContent } from '../../columns-by-content.js';
import { type Column, columns } from './columns.js';

/** The role of each column; undefined for an unknown column. `skip`: number of rows before the first entry. */
export type FoundColumns = { readonly names: readonly (Column | undefined)[]; readonly skip: number };

type Row = { readonly line: number; readonly cells: readonly string[] };

const exact = (header: string): Column | undefined =>
  columns.find(
    (column) =>
      column ===
      header
        .replace(/^\ufeff/, '')
        .trim()
        .toLowerCase(),
  );

// Only details that plain text can express; coded details use the column names of our own table.
const details: readonly (readonly [Column, RegExp])[] = [
  [
    'ja_reading',
    /^(?:読み|読み方|よみ|よみがな|ふりがな|フリガナ|요미|요미가나|후리가나|reading|furigana|kana)$/i,
  ],
  ['ko_hanja', /^(?:한자|한자표기|漢字|漢字表記|hanja)$/i],
  ['domain', /^(?:분야|영역|分野|領域|domain|subject|field)$/i],
  ['source', /^(?:출처|출전|근거|出典|出所|典拠|references?)$/i],
  ['definition_ko', /^(?:정의|뜻|뜻풀이)$/i],
  ['definition_ja', /^(?:定義|語義)$/i],
];

const detailOf = (header: string): Column | undefined => {
  const name = header.normalize('NFKC').replace(/[\ufeff\s]/g, '');
  return details.find(([, pattern]) => pattern.test(name))?.[0];
};

const meaningOf = (header: string): Column | undefined =>
  exact(header) ??
  detailOf(header) ??
  languageOfHeader(header) ??
  (roleOfHeader(header) === 'comment' ? 'note' : undefined);

/** Keeps the first column of each name. */
const once = (names: readonly (Column | undefined)[]): readonly (Column | undefined)[] =>
  names.map((name, index) => (names.indexOf(name) === index ? name : undefined));

const hasBoth = (names: readonly (Column | undefined)[]): boolean =>
  names.includes('ko') && names.includes('ja');

/** Number of rows that suffice to tell the content of a column. */
const sample = 500;

/** A comment line, as OmegaT and others allow; but a header may begin with # as well. */
export const isComment = ({ cells: [first = '', ...others] }: Row): boolean =>
  /^\ufeff?#[\s\p{L}]/u.test(first) && others.every((cell) => cell.trim() === '');

/** Finds columns by content, for a table without headers or with headers that name no language (`source`, `원어`). */
const byContent = (rows: readonly Row[], headers: readonly string[]): FoundColumns | undefined => {
  const roles = headers.map(roleOfHeader);
  const isHead = roles.includes('source') && roles.includes('target');
  // A first row in Latin letters over terms in our languages is a header, whatever its names.
  const isForeign = !headers.some((cell) => /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(cell));
  const skip = isHead || isForeign ? 1 : 0;
  const found = columnsByContent(rows.slice(skip, skip + sample));
  if (found === undefined) return undefined;
  const { source, target } = found.at;
  const names = Array.from(
    { length: Math.max(headers.length, target + 2, source + 2) },
    (_, index): Column | undefined => {
      if (index === source) return found.from === 'ko' ? 'ko' : 'ja';
      if (index === target) return found.from === 'ko' ? 'ja' : 'ko';
      if (skip === 1) return roles[index] === 'comment' ? 'note' : detailOf(headers[index] ?? '');
      // OmegaT: the third column is the note.
      return index === Math.max(source, target) + 1 ? 'note' : undefined;
    },
  );
  return { names: once(names), skip };
};

/**
 * Finds the columns of a table by our own names, by those of others, or by content. Undefined if none of these succeeds.
 */
export const findColumns = (rows: readonly Row[]): FoundColumns | undefined => {
  const headers = rows[0]?.cells ?? [];
  const own = headers.map(exact);
  if (hasBoth(own)) return { names: once(own), skip: 1 };
  const others = once(headers.map(meaningOf));
  if (hasBoth(others)) return { names: others, skip: 1 };
  return byContent(rows, headers);
};
