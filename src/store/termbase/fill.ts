// Fills a new database.

import type { Concept } from '../../model/concept.js';
import type { Connection } from '../connection.js';
import { conceptJson } from './concept-json.js';
import { inOrder, insertConcept } from './concept-rows.js';
import { noteStamp } from './shipped-stamp.js';

const indexesSql =
  "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'term' AND sql IS NOT NULL";

type Index = { readonly name: string; readonly sql: string };

/** Does work without the indexes of the terms: to sort all of them at the end takes a third of the time. */
const withoutIndexes = (db: Connection, work: () => void): void => {
  const indexes = db.prepare(indexesSql).all() as readonly Index[];
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`);
  work();
  for (const { sql } of indexes) db.exec(sql);
};

/**
 * Writes the shipped glossary, and beside it a record of the shipped entries, so that a later update can tell the user's
 * changes from them.
 */
export const fillWith = (db: Connection, concepts: readonly Concept[], stamp?: string): void => {
  const said = db.prepare('INSERT OR IGNORE INTO shipped VALUES (?, ?)');
  withoutIndexes(db, () => {
    for (const concept of concepts) {
      const kept = inOrder(concept);
      if (said.run(kept.id, conceptJson(kept)).changes === 1) insertConcept(db, kept);
    }
  });
  if (stamp !== undefined) noteStamp(db, stamp);
};
