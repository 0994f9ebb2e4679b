// The shipped glossary as its checks read it: the rows of data/termbase/*.csv, nothing interpreted but the lists of terms.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { seedFolder } from '../../src/session/files/places.js';

/** The header every file has. */
export const columns = [
  'concept',
  'domain',
  'origin',
  'equivalence',
  'ko',
  'ko_status',
  'ko_hanja',
  'ko_other',
  'ja',
  'ja_status',
  'ja_reading',
  'ja_other',
  'definition_ko',
  'definition_ja',
  'note',
  'source',
  'reliability',
  'valid_from',
  'valid_to',
  'kind',
  'subdomain',
  'spans',
  'links',
  'pairs',
  'ko_source',
  'ja_source',
  'example_ko',
  'example_ja',
] as const;

/** One concept, as written. */
export type Row = Readonly<Record<(typeof columns)[number], string>>;

/** A file of the glossary: its domain, its bytes and its rows. */
export type DomainFile = { readonly domain: string; readonly text: string; readonly rows: readonly Row[] };

/** The files, by name. */
export const files: readonly DomainFile[] = readdirSync(seedFolder)
  .filter((name) => name.endsWith('.csv'))
  .sort()
  .map((name) => {
    const text = readFileSync(join(seedFolder, name), 'utf8');
    return { domain: name.slice(0, -'.csv'.length), text, rows: parse(text, { columns: true }) as Row[] };
  });

/** All rows. */
export const rows: readonly Row[] = files.flatMap((file) => file.rows);

/** A term beside the preferred one, with its standing. */
export type OtherTerm = { readonly text: string; readonly status: string };

/** The terms of an `*_other` column. */
export const otherTerms = (cell: string): readonly OtherTerm[] =>
  cell === ''
    ? []
    : cell.split(' | ').map((item) => {
        const colon = item.lastIndexOf(':');
        return { text: item.slice(0, colon), status: item.slice(colon + 1) };
      });

/** Ids of the concepts that a note leads to (`→org-kr-mois`). */
export const linksOf = (row: Row): readonly string[] =>
  Array.from(row.note.matchAll(/→([a-z0-9-]+)/gu), ([, id]) => id ?? '');

/** A link of the `links` column: `successor:org-kr-mois`. */
export type TypedLink = { readonly type: string; readonly to: string };

/** The links of a row, by type. */
export const typedLinks = ({ links }: Row): readonly TypedLink[] =>
  links === ''
    ? []
    : links.split('; ').map((item) => {
        const colon = item.indexOf(':');
        return { type: item.slice(0, colon), to: item.slice(colon + 1) };
      });

/** A time during which a name was in use: first and last day, an open end empty. */
export type DateSpan = { readonly from: string; readonly to: string };

/** The times a name was in use: the `spans` column, or the one of `valid_from` and `valid_to`. */
export const spansOf = ({ spans, valid_from: from, valid_to: to }: Row): readonly DateSpan[] => {
  if (spans === '') return [{ from, to }];
  return spans.split('; ').map((span) => {
    const [first = '', last = ''] = span.split('/');
    return { from: first, to: last };
  });
};

/** Whether a note is in Korean before ` / ` and in Japanese behind it; links and marks are in no language. */
export const isInBothLanguages = ({ note }: Row): boolean => {
  const said = note
    .replace(/→[a-z0-9-]+\.?/gu, '')
    .replace(/⚠/gu, '')
    .trim();
  if (said === '') return true;
  const [korean = '', ...rest] = said.split(' / ');
  return /\p{Script=Hangul}/u.test(korean) && /[\p{Script=Han}ぁ-んァ-ヶ]/u.test(rest.at(-1) ?? '');
};
