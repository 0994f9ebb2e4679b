// Plans the update of the shipped glossary in a database that has an earlier one.

import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { type Concept, preferredTerm } from '../../model/concept.js';
import { type ConceptId, conceptId } from '../../model/ids.js';
import type { Connection } from '../connection.js';
import { bulkRows, bulkValues, fromJson, shape } from '../rows.js';
import { conceptJson } from './concept-json.js';
import { inOrder, readConcept } from './concept-rows.js';
import { conceptSchema } from './concept-shape.js';
import { mergeShipped, partsThatDiffer, type ShippedPart } from './merge-shipped.js';
import type { UpdatedConcept } from './update-report.js';

/** One concept whose shipped version changed. */
export type Step = {
  readonly concept: ConceptId;
  /** The new shipped version as JSON; undefined if the concept is no longer shipped. */
  readonly said: string | undefined;
  /** The merged concept for the database. */
  readonly before: Concept | undefined;
  readonly after: Concept | undefined;
  /** The entry of the report; undefined if the user had already made the same change. */
  readonly told: UpdatedConcept | undefined;
};

const parsed = (db: Connection, said: string | undefined): Concept | undefined =>
  said === undefined ? undefined : fromJson(db, 'shipped', conceptSchema, said);

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

const shippedShape = shape('shipped', { concept: v.string(), said: v.string() });

const pairSql = `
  SELECT DISTINCT ko.concept FROM term AS ko JOIN term AS ja ON ja.concept = ko.concept
  WHERE ko.text = ? AND ko.lang = 'ko' AND ko.status = 'preferred'
    AND ja.text = ? AND ja.lang = 'ja' AND ja.status = 'preferred'`;

/** The concepts of the database with the same two preferred terms. */
const ofSamePair = (db: Connection, concept: Concept): readonly string[] => {
  const [ko, ja] = [preferredTerm(concept, 'ko'), preferredTerm(concept, 'ja')];
  if (ko === undefined || ja === undefined) return [];
  return bulkValues(db, 'term', v.string(), pairSql, ko.text, ja.text);
};

/**
 * Plans a step for every concept whose shipped version differs from the recorded one. A new concept is skipped if the
 * user has the same pair of terms under another id, because it would be a duplicate.
 */
export const planUpdate = (db: Connection, concepts: readonly Concept[]): readonly Step[] => {
  const rows = bulkRows(db, shippedShape, 'SELECT concept, said FROM shipped');
  const old = new Map(rows.map((row) => [row.concept, row.said]));
  const young = new Map(concepts.map((concept) => [String(concept.id), conceptJson(inOrder(concept))]));
  const steps = [...new Set([...young.keys(), ...old.keys()])]
    .filter((id) => young.get(id) !== old.get(id))
    .map((id): Step => {
      const said = young.get(id);
      const before = readConcept(db, id);
      const { concept: after, kept } = mergeShipped(parsed(db, old.get(id)), parsed(db, said), before);
      const step = { concept: conceptId(id), said, before, after };
      return { ...step, told: told(step, kept) };
    });
  const gone = new Set(steps.flatMap(({ concept, after }) => (after === undefined ? [String(concept)] : [])));
  return steps.map((step) => {
    if (step.before !== undefined || step.after === undefined) return step;
    const isDouble = ofSamePair(db, step.after).some((id) => !young.has(id) && !gone.has(id));
    if (!isDouble) return step;
    const { concept } = step;
    // Not recorded as shipped, so the next update tries again.
    return {
      ...step,
      said: undefined,
      after: undefined,
      told: { concept, outcome: 'kept', taken: [], kept: [] },
    };
  });
};
