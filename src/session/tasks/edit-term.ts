// Adds or changes one concept: given as a row of the glossary table, validated like one.

import { type ConceptDraft, isRefusal, type Refusal } from '../../exchange/draft.js';
import { slugId } from '../../exchange/termbase/concept-slug.js';
import { mergeDraft } from '../../exchange/termbase/merge-draft.js';
import type { Row } from '../../exchange/termbase/table/columns.js';
import { readRow } from '../../exchange/termbase/table/read-row.js';
import type { Concept } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import { Problem } from '../../model/problem.js';
import type { TermStore } from '../../store/termbase/term-store.js';

export type { Column, Row } from '../../exchange/termbase/table/columns.js';

/** A row, and the false-friend flag, which in a table is part of the note. */
export type ConceptEdit = { readonly row: Row; readonly falseFriend: boolean | undefined };

const accepted = <T extends object>(result: T | Refusal): T => {
  if (isRefusal(result)) throw new Problem(`concept-${result.fault}`, { value: result.value });
  return result;
};

const draftOf = ({ row, falseFriend }: ConceptEdit): ConceptDraft => {
  const draft = accepted(readRow(row));
  return falseFriend === undefined ? draft : { ...draft, fields: { ...draft.fields, falseFriend } };
};

/**
 * Adds a concept.
 * @throws Problem `concept-exists`, or `concept-<fault>` if the row is invalid
 */
export const addConcept = (terms: TermStore, edit: ConceptEdit): Concept => {
  const draft = draftOf(edit);
  return terms.together(() => {
    const { ko, ja } = draft.terms;
    const twin = ko.main && ja.main ? terms.byPair(ko.main.text, ja.main.text) : undefined;
    if (draft.id === undefined && twin !== undefined) throw new Problem('concept-exists', { id: twin });
    const taken = (id: ConceptId): boolean => terms.get(id) !== undefined;
    return terms.add(accepted(mergeDraft(draft, undefined, (one) => slugId(one, taken))));
  });
};

/**
 * Changes the fields that the row gives and keeps the rest.
 * @throws Problem `concept-missing`, or `concept-<fault>` if the row is invalid
 */
export const editConcept = (terms: TermStore, id: ConceptId, edit: ConceptEdit): Concept => {
  const draft = draftOf(edit);
  return terms.change(id, (before) => accepted(mergeDraft(draft, before, () => id)));
};
