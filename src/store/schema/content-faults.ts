// Finds invalid values in the database: broken JSON, and values that no version of the program writes.

import type { Connection } from '../connection.js';

/** Conditions for each row, by table: a row that violates one cannot be read. */
const rules: readonly (readonly [table: string, isWrong: string])[] = [
  ['history', 'NOT coalesce(json_valid(before), 1) OR NOT coalesce(json_valid(after), 1)'],
  ['history', "action NOT IN ('add', 'change', 'remove', 'undo')"],
  ['shipped', 'NOT json_valid(said)'],
  ['cut', 'NOT json_valid(was) OR NOT json_valid(now)'],
  ['term', "lang NOT IN ('ko', 'ja')"],
  ['term', "status NOT IN ('preferred', 'admitted', 'deprecated', 'superseded', 'lookup')"],
  ['concept', "origin NOT IN ('KR', 'JP', 'both') OR reliability NOT BETWEEN 1 AND 4"],
  ['concept', "equivalence NOT IN ('exact', 'functional', 'literal', 'partial', 'none')"],
  ['document', "lang NOT IN ('ko', 'ja') OR target_lang NOT IN ('ko', 'ja')"],
  ['segment', "state NOT IN ('untouched', 'draft', 'done', 'flagged')"],
  [
    'segment',
    "kind NOT IN ('heading', 'paragraph', 'item', 'cell') OR lang NOT IN ('ko', 'ja', 'mixed', 'none')",
  ],
  ['memory', "lang NOT IN ('ko', 'ja')"],
];

const tables = 'SELECT name FROM sqlite_schema WHERE type = ?';

/** Faults in the content of a database: the table, and the number of rows. */
export const contentFaults = (db: Connection): readonly string[] => {
  const there = new Set(db.prepare(tables).pluck().all('table'));
  return rules.flatMap(([table, isWrong]) => {
    if (!there.has(table)) return [];
    const rows = Number(db.prepare(`SELECT count(*) FROM ${table} WHERE ${isWrong}`).pluck().get());
    return rows === 0 ? [] : [`${table}: ${rows} × ${isWrong}`];
  });
};
