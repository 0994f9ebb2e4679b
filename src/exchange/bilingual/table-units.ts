// A table with a source and a translation in each row: which column is which, and its rows as units.

import type { Lang } from '../../model/language.js';
import { type UnitState, unitStates } from '../../model/unit.js';
import { countScripts } from '../../text/script.js';
import {
  type ColumnRole,
  columnRoles,
  foreignLanguageOfHeader,
  languageOfHeader,
  roleOfHeader,
} from '../column-names.js';
import type { FoundUnit } from './collect.js';

/** A row of a table, and its one-based number. */
export type PlainRow = { readonly line: number; readonly cells: readonly string[] };

/** Where the columns are, and the languages that their headers name; empty where they name none. */
export type TableColumns = {
  readonly at: Partial<Readonly<Record<ColumnRole, number>>> & {
    readonly source: number;
    readonly target: number;
  };
  readonly from: string;
  readonly to: string;
};

const languageOf = (header: string): string =>
  languageOfHeader(header) ?? foreignLanguageOfHeader(header) ?? '';

/**
 * The columns of a table by its headers: `source`/`target`, `원문`/`訳文`, or two languages, of which the left one is
 * the source. Undefined where the headers do not say it.
 */
export const columnsOf = (headers: readonly string[]): TableColumns | undefined => {
  const at: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    const found = headers.findIndex((header) => roleOfHeader(header) === role);
    if (found >= 0) at[role] = found;
  }
  const taken = new Set(Object.values(at));
  const languages = headers.flatMap((header, index) =>
    languageOf(header) !== '' && (!taken.has(index) || index === at.source || index === at.target)
      ? [index]
      : [],
  );
  const [first, second] = languages.filter((index) => index !== at.source && index !== at.target);
  const source = at.source ?? first;
  const target = at.target ?? (at.source === undefined ? second : first);
  if (source === undefined || target === undefined) return undefined;
  return {
    at: { ...at, source, target },
    from: languageOf(headers[source] ?? ''),
    to: languageOf(headers[target] ?? ''),
  };
};

/** Whether most of some texts are Korean or Japanese; undefined where they are neither. */
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

/** The first column that is mostly in one of our languages and the first one that is in the other, by their texts. */
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

// As the program writes states in tables, and the words of other languages and programs.
const stateNames: Readonly<Record<UnitState, readonly string[]>> = {
  untouched: ['미번역', '未訳', 'untranslated', 'new', 'initial'],
  draft: ['초안', '下書き', 'translated'],
  done: ['확정', '確定', 'final', 'confirmed', 'approved', '완료', '完了'],
  flagged: ['확인 필요', '要確認', 'needs review', 'fuzzy'],
};

/** The state that a word means: `done`, `확정・確定`, `final`. */
export const stateNamed = (text: string): UnitState | undefined => {
  const words = text.split(/[・/]/).map((word) => word.trim().toLowerCase());
  return unitStates.find((state) => words.some((word) => word === state || stateNames[state].includes(word)));
};

/** A row as a unit. */
export const unitOf = ({ at, from, to }: TableColumns, { line, cells }: PlainRow): FoundUnit => {
  const cell = (role: ColumnRole): string => cells[at[role] ?? -1] ?? '';
  const state = stateNamed(cell('state'));
  const comment = cell('comment');
  return {
    line,
    source: cell('source'),
    target: cell('target'),
    from: cell('lang') || from,
    to: cell('lang') === '' ? to : '',
    ...(state !== undefined && { state }),
    ...(comment !== '' && { comment }),
  };
};
