// A table with a source and a translation in each row: finds the columns and reads the rows as units.

import { type UnitState, unitStates } from '../../model/unit.js';
import {
  type ColumnRole,
  columnRoles,
  foreignLanguageOfHeader,
  languageOfHeader,
  roleOfHeader,
} from '../column-names.js';
import type { PlainRow, TableColumns } from '../columns-by-content.js';
import type { FoundUnit } from './collect.js';

const languageOf = (header: string): string =>
  languageOfHeader(header) ?? foreignLanguageOfHeader(header) ?? '';

/**
 * Finds the columns of a table by its headers: `source`/`target`, `원문`/`訳文`, or two languages, of which the left one
 * is the source. Undefined if the headers do not tell.
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

// Names of states in our tables, in other languages and in other programs.
const stateNames: Readonly<Record<UnitState, readonly string[]>> = {
  untouched: ['미번역', '未訳', 'untranslated', 'new', 'initial'],
  draft: ['초안', '下書き', 'translated'],
  done: ['확정', '確定', 'final', 'confirmed', 'approved', '완료', '完了'],
  flagged: ['확인 필요', '要確認', 'needs review', 'fuzzy'],
};

/** The state with a name: `done`, `확정・確定`, `final`. */
export const stateNamed = (text: string): UnitState | undefined => {
  const words = text.split(/[・/]/).map((word) => word.trim().toLowerCase());
  return unitStates.find((state) => words.some((word) => word === state || stateNames[state].includes(word)));
};

/** Converts a row to a unit. */
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
