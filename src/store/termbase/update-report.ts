// The report of an update of the shipped glossary, which is also stored.

import * as v from 'valibot';
import { type ConceptId, conceptId } from '../../model/ids.js';
import type { Connection } from '../connection.js';
import { getMeta, setMeta } from '../meta.js';
import { fromJson } from '../rows.js';
import { type ShippedPart, shippedParts } from './merge-shipped.js';

const outcomes = ['added', 'changed', 'removed', 'kept'] as const;

/** The result for one concept. `kept`: the shipped glossary has another version, and the user's version stays. */
export type UpdatedConcept = {
  readonly concept: ConceptId;
  readonly outcome: (typeof outcomes)[number];
  /** The fields that follow the shipped glossary. */
  readonly taken: readonly ShippedPart[];
  /** The fields that keep the user's value; the whole concept if none is named. */
  readonly kept: readonly ShippedPart[];
};

/** Changes that an update made or would make. */
export type GlossaryUpdate = Readonly<Record<UpdatedConcept['outcome'], number>> & {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly concepts: readonly UpdatedConcept[];
};

const parts = v.array(v.picklist(shippedParts));

const reportJson: v.GenericSchema<unknown, GlossaryUpdate> = v.object({
  at: v.string(),
  added: v.number(),
  changed: v.number(),
  removed: v.number(),
  kept: v.number(),
  concepts: v.array(
    v.object({
      concept: v.pipe(v.string(), v.transform(conceptId)),
      outcome: v.picklist(outcomes),
      taken: parts,
      kept: parts,
    }),
  ),
});

const reportName = 'glossary-update';

/** Stores the report of an update. */
export const noteReport = (db: Connection, report: GlossaryUpdate): void =>
  setMeta(db, reportName, JSON.stringify(report));

/** Returns the last stored report. @throws Problem `database-row` */
export const lastReport = (db: Connection): GlossaryUpdate | undefined => {
  const kept = getMeta(db, reportName);
  return kept === undefined ? undefined : fromJson(db, 'meta', reportJson, kept);
};
