// Compares two versions of a glossary.

import type { Concept } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import { type Column, columns, toRow } from './table/columns.js';

/** A concept in both versions, and the columns that differ. */
export type ChangedConcept = {
  readonly concept: ConceptId;
  readonly fields: readonly { readonly column: Column; readonly before: string; readonly after: string }[];
};

/** The differences, ordered by concept id. */
export type GlossaryDifference = {
  readonly added: readonly Concept[];
  readonly removed: readonly Concept[];
  readonly changed: readonly ChangedConcept[];
};

const byId = (concepts: readonly Concept[]): ReadonlyMap<ConceptId, Concept> =>
  new Map(concepts.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((concept) => [concept.id, concept]));

const fieldsChanged = (before: Concept, after: Concept): ChangedConcept['fields'] => {
  const old = toRow(before);
  const young = toRow(after);
  return columns
    .filter((column) => old[column] !== young[column])
    .map((column) => ({ column, before: old[column], after: young[column] }));
};

/** Compares two glossaries concept by concept. */
export const compareConcepts = (
  before: readonly Concept[],
  after: readonly Concept[],
): GlossaryDifference => {
  const old = byId(before);
  const young = byId(after);
  return {
    added: [...young.values()].filter((concept) => !old.has(concept.id)),
    removed: [...old.values()].filter((concept) => !young.has(concept.id)),
    changed: [...young.values()].flatMap((concept) => {
      const known = old.get(concept.id);
      const fields = known === undefined ? [] : fieldsChanged(known, concept);
      return fields.length === 0 ? [] : [{ concept: concept.id, fields }];
    }),
  };
};
