// The glossary: entries read, changed, undone, and candidates for new ones.

import type { Handler } from '../handler.js';

export const readTerm: Handler<'term-row'> = ({ id }, { backend }) => {
  const row = backend().terms.row(id);
  return row && { kind: 'term-row', id, row };
};

/** @throws Problem `concept-…` */
export const saveTerm: Handler<'save-term'> = ({ row, id }, { backend }) => {
  backend().terms.save(row, id);
  return { kind: 'term-saved', text: [row.ko, row.ja].filter((text) => text !== '').join(' · ') };
};

export const readHistory: Handler<'history'> = ({ id }, { backend }) => ({
  kind: 'history',
  id,
  changes: backend().terms.history(id),
});

export const undoTerm: Handler<'undo-term'> = ({ id }, { backend }) => ({
  kind: 'term-undone',
  done: backend().terms.undo(id),
});

export const findCandidates: Handler<'candidates'> = async (_, { backend }) => ({
  kind: 'candidates',
  list: await backend().terms.candidates(),
});

export const rejectCandidate: Handler<'reject'> = ({ candidate }, { backend }) => {
  backend().terms.reject(candidate);
  return undefined;
};
