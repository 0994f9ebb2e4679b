// Fills a new database.

import type { Concept } from '../../model/concept.js';
import type { Connection } from '../connection.js';
import { conceptJson } from './concept-json.js';
import { inOrder, writeConcept } from './concept-rows.js';
import { noteStamp } from './shipped-stamp.js';

/**
 * Writes the shipped glossary, and beside it a record of the shipped entries, so that a later update can tell the user's
 * changes from them.
 */
export const fillWith = (db: Connection, concepts: readonly Concept[], stamp?: string): void => {
  const said = db.prepare('INSERT OR IGNORE INTO shipped VALUES (?, ?)');
  for (const concept of concepts) {
    const kept = inOrder(concept);
    if (said.run(kept.id, conceptJson(kept)).changes === 1) writeConcept(db, kept);
  }
  if (stamp !== undefined) noteStamp(db, stamp);
};
