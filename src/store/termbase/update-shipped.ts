// Updates the shipped glossary in a database that has an earlier one.

import type { Concept } from '../../model/concept.js';
import type { Connection } from '../connection.js';
import { deleteConcept, writeConcept } from './concept-rows.js';
import { type Author, lastChange, record } from './history.js';
import { planUpdate, type Step } from './plan-update.js';
import { noteStamp } from './shipped-stamp.js';
import { type GlossaryUpdate, noteReport, type UpdatedConcept } from './update-report.js';

/** Signature of an update in the history, since no user made it. */
const who = 'koryu';

const reportOn = (steps: readonly Step[], at: string): GlossaryUpdate => {
  const concepts = steps.flatMap(({ told }) => (told === undefined ? [] : [told]));
  const count = (outcome: UpdatedConcept['outcome']): number =>
    concepts.filter((one) => one.outcome === outcome).length;
  return {
    at,
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    kept: count('kept'),
    concepts,
  };
};

const take = (
  db: Connection,
  { concept, said, before, after, told }: Step,
  author: Author,
  batch: number,
): void => {
  if (said === undefined) db.prepare('DELETE FROM shipped WHERE concept = ?').run(concept);
  else db.prepare('INSERT OR REPLACE INTO shipped VALUES (?, ?)').run(concept, said);
  if (told === undefined || told.outcome === 'kept') return;
  if (after === undefined) deleteConcept(db, concept);
  else writeConcept(db, after);
  const action = told.outcome === 'added' ? 'add' : told.outcome === 'changed' ? 'change' : 'remove';
  record(db, author, { action, concept, before, after, batch });
};

/** The changes that an update would make now; none if there is no shipped glossary. */
export const previewUpdate = (db: Connection, concepts: readonly Concept[], at: string): GlossaryUpdate =>
  reportOn(concepts.length === 0 ? [] : db.read(() => planUpdate(db, concepts)), at);

/** Updates the glossary: all or nothing, recorded as one batch, which one undo reverts. */
export const updateShipped = (
  db: Connection,
  concepts: readonly Concept[],
  stamp: string,
  now: () => string,
): GlossaryUpdate =>
  db.write(() => {
    const at = now();
    const steps = concepts.length === 0 ? [] : planUpdate(db, concepts);
    const batch = lastChange(db) + 1;
    for (const step of steps) take(db, step, { who, now: () => at }, batch);
    const report = reportOn(steps, at);
    if (report.concepts.length > 0) noteReport(db, report);
    noteStamp(db, stamp);
    return report;
  });
