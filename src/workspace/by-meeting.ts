// Documents in the order in which home lists them.

import type { DocumentSummary } from './backend.js';

/** The documents of one meeting together, those of no meeting too; which of them comes first stays as it was. */
export const byMeeting = (documents: readonly DocumentSummary[]): readonly DocumentSummary[] => {
  const groups = new Map<unknown, DocumentSummary[]>();
  for (const document of documents) {
    const group = groups.get(document.meeting?.id);
    if (group === undefined) groups.set(document.meeting?.id, [document]);
    else group.push(document);
  }
  return [...groups.values()].flat();
};
