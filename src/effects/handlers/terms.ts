// Reads, changes and undoes entries of the glossary, and extracts candidates for new ones.

import type { Handler } from '../handler.js';

/** Reads the row of a concept for the term form. Returns no action if the concept was removed. */
export const readTerm: Handler<'term-row'> = ({ id }, { backend }) => {
  const row = backend().terms.row(id);
  return row && { kind: 'term-row', id, row };
};

/** Stores a concept. @throws Problem `concept-…` */
export const saveTerm: Handler<'save-term'> = ({ row, id }, { backend }) => {
  backend().terms.save(row, id);
  return { kind: 'term-saved', text: [row.ko, row.ja].filter((text) => text !== '').join(' · ') };
};

/** Reads the changes of a concept, newest first. */
export const readHistory: Handler<'history'> = ({ id }, { backend }) => ({
  kind: 'history',
  id,
  changes: backend().terms.history(id),
});

/** Undoes the last change of a concept. */
export const undoTerm: Handler<'undo-term'> = ({ id }, { backend }) => ({
  kind: 'term-undone',
  done: backend().terms.undo(id),
});

/** Extracts candidates for new terms from the document. */
export const findCandidates: Handler<'candidates'> = async (_, { backend }) => {
  const list = await backend().terms.candidates();
  return list && { kind: 'candidates', list };
};

/** Stores that a candidate was rejected. */
export const rejectCandidate: Handler<'reject'> = ({ candidate }, { backend }) => {
  backend().terms.reject(candidate);
  return undefined;
};
