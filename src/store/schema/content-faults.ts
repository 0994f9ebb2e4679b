// Finds invalid values in the database: broken JSON, and values that no version of the program writes.

import type { Connection } from '../connection.js';

type Rule = {
  readonly table: string;
  /** Condition of a row that cannot be read. */
  readonly wrong: string;
  /** Assignments that make the row readable; without them it must be deleted. */
  readonly set?: string;
};

/** Whether a text is no JSON of a type. SQLite's json_type would fail on such a text. */
const isNot = (type: 'array' | 'object', column: string): string =>
  `CASE WHEN json_valid(${column}) THEN json_type(${column}) <> '${type}' ELSE 1 END`;

const rules: readonly Rule[] = [
  {
    table: 'history',
    wrong: ['before', 'after'].map((name) => `${name} IS NOT NULL AND ${isNot('object', name)}`).join(' OR '),
  },
  { table: 'history', wrong: "action NOT IN ('add', 'change', 'remove', 'undo')" },
  { table: 'shipped', wrong: isNot('object', 'said') },
  { table: 'cut', wrong: `${isNot('array', 'was')} OR ${isNot('array', 'now')}` },
  { table: 'term', wrong: "lang NOT IN ('ko', 'ja')" },
  {
    table: 'term',
    wrong: "status NOT IN ('preferred', 'admitted', 'deprecated', 'superseded', 'lookup')",
    set: "status = 'admitted'",
  },
  {
    table: 'concept',
    wrong: "origin NOT IN ('KR', 'JP', 'both') OR reliability NOT BETWEEN 1 AND 4",
    set: "origin = iif(origin IN ('KR', 'JP'), origin, 'both'), reliability = max(1, min(4, reliability))",
  },
  {
    table: 'concept',
    wrong: "equivalence NOT IN ('exact', 'functional', 'literal', 'partial', 'none')",
    set: "equivalence = 'partial'",
  },
  {
    table: 'document',
    wrong: "lang NOT IN ('ko', 'ja') OR target_lang NOT IN ('ko', 'ja')",
    set: "lang = iif(target_lang = 'ko', 'ja', 'ko'), target_lang = iif(target_lang = 'ko', 'ko', 'ja')",
  },
  {
    table: 'segment',
    wrong: "state NOT IN ('untouched', 'draft', 'done', 'flagged')",
    set: "state = iif(target = '', 'untouched', 'draft')",
  },
  {
    table: 'segment',
    wrong:
      "kind NOT IN ('heading', 'paragraph', 'item', 'cell', 'comment') OR lang NOT IN ('ko', 'ja', 'mixed', 'none')",
    set: "kind = iif(kind IN ('heading', 'item', 'cell', 'comment'), kind, 'paragraph'), lang = iif(lang IN ('ko', 'ja', 'mixed'), lang, 'none')",
  },
  { table: 'concept', wrong: `details <> '' AND ${isNot('object', 'details')}`, set: "details = ''" },
  { table: 'document', wrong: `marks <> '' AND ${isNot('array', 'marks')}`, set: "marks = ''" },
  { table: 'segment', wrong: `codes <> '' AND ${isNot('array', 'codes')}`, set: "codes = ''" },
  { table: 'memory', wrong: "lang NOT IN ('ko', 'ja')", set: "lang = 'ko'" },
];

/** Faults in the content of a database: the table, and the number of rows. */
export const contentFaults = (db: Connection): readonly string[] =>
  rules.flatMap(({ table, wrong }) => {
    try {
      const rows = Number(db.prepare(`SELECT count(*) FROM ${table} WHERE ${wrong}`).pluck().get());
      return rows === 0 ? [] : [`${table}: ${rows} × ${wrong}`];
    } catch (error) {
      // The schema is an older one, or incomplete, which the comparison of schemas reports.
      if (error instanceof Error && error.message.startsWith('no such ')) return [];
      throw error;
    }
  });

/**
 * Makes every row of a database of today's schema readable, or deletes it.
 * @returns the tables with wrong rows, with the number of rows that were deleted
 */
export const mendContent = (db: Connection): ReadonlyMap<string, number> => {
  const mended = new Map<string, number>();
  for (const { table, wrong, set } of rules) {
    const sql =
      set === undefined ? `DELETE FROM ${table} WHERE ${wrong}` : `UPDATE ${table} SET ${set} WHERE ${wrong}`;
    const { changes } = db.prepare(sql).run();
    if (changes > 0) mended.set(table, (mended.get(table) ?? 0) + (set === undefined ? changes : 0));
  }
  return mended;
};
