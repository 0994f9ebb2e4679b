// What has to be done to bring the shipped glossary of today into a database that was made with an earlier one.

import { isDeepStrictEqual } from 'node:util';
import { type Concept, preferredTerm } from '../../model/concept.js';
import { type ConceptId, conceptId } from '../../model/ids.js';
import type { Database } from '../connection.js';
import { inOrder, readConcept } from './concept-rows.js';
import { mergeShipped, partsThatDiffer, type ShippedPart } from './merge-shipped.js';

/** What becomes of one concept. `kept`: the shipped glossary has something else, and the user's own stays. */
export type UpdatedConcept = {
  readonly concept: ConceptId;
  readonly outcome: 'added' | 'changed' | 'removed' | 'kept';
  /** What of a changed concept follows the shipped glossary. */
  readonly taken: readonly ShippedPart[];
  /** What stays as the user has it; all of it where nothing is named. */
  readonly kept: readonly ShippedPart[];
};

/** One concept whose shipped version changed. */
export type Step = {
  readonly concept: ConceptId;
  /** The shipped version from now on, as JSON; undefined where it is gone. */
  readonly said: string | undefined;
  /** In the database. */
  readonly before: Concept | undefined;
  readonly after: Concept | undefined;
  /** What to tell of it; nothing where the user had already done the same. */
  readonly told: UpdatedConcept | undefined;
};

const parsed = (said: string | undefined): Concept | undefined =>
  said === undefined ? undefined : (JSON.parse(said) as Concept);

const told = (step: Omit<Step, 'told'>, kept: readonly ShippedPart[]): UpdatedConcept | undefined => {
  const { concept, said, before, after } = step;
  if (!isDeepStrictEqual(before, after)) {
    const outcome = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const taken = outcome === 'changed' && before && after ? partsThatDiffer(before, after) : [];
    return { concept, outcome, taken, kept };
  }
  const isWithheld = kept.length > 0 || (said === undefined) !== (before === undefined);
  return isWithheld ? { concept, outcome: 'kept', taken: [], kept } : undefined;
};

const pairSql = `
  SELECT DISTINCT ko.concept FROM term AS ko JOIN term AS ja ON ja.concept = ko.concept
  WHERE ko.text = ? AND ko.lang = 'ko' AND ko.status = 'preferred'
    AND ja.text = ? AND ja.lang = 'ja' AND ja.status = 'preferred'`;

/** The concepts of the database with the same two preferred terms. */
const ofSamePair = (db: Database, concept: Concept): readonly string[] => {
  const [ko, ja] = [preferredTerm(concept, 'ko'), preferredTerm(concept, 'ja')];
  if (ko === undefined || ja === undefined) return [];
  return db.prepare(pairSql).pluck().all(ko.text, ja.text) as string[];
};

/**
 * The steps for every concept of which the shipped version is another than the database was told. A new concept whose
 * pair of terms the user has under a name of its own stays out: it would double that one.
 */
export const planUpdate = (db: Database, concepts: readonly Concept[]): readonly Step[] => {
  const rows = db.prepare('SELECT concept, said FROM shipped').all() as { concept: string; said: string }[];
  const old = new Map(rows.map((row) => [row.concept, row.said]));
  const young = new Map(concepts.map((concept) => [String(concept.id), JSON.stringify(inOrder(concept))]));
  const steps = [...new Set([...young.keys(), ...old.keys()])]
    .filter((id) => young.get(id) !== old.get(id))
    .map((id): Step => {
      const said = young.get(id);
      const before = readConcept(db, id);
      const { concept: after, kept } = mergeShipped(parsed(old.get(id)), parsed(said), before);
      const step = { concept: conceptId(id), said, before, after };
      return { ...step, told: told(step, kept) };
    });
  const gone = new Set(steps.flatMap(({ concept, after }) => (after === undefined ? [String(concept)] : [])));
  return steps.map((step) => {
    if (step.before !== undefined || step.after === undefined) return step;
    const isDouble = ofSamePair(db, step.after).some((id) => !young.has(id) && !gone.has(id));
    if (!isDouble) return step;
    const { concept } = step;
    // Not noted as said: the next update asks again.
    return {
      ...step,
      said: undefined,
      after: undefined,
      told: { concept, outcome: 'kept', taken: [], kept: [] },
    };
  });
};
