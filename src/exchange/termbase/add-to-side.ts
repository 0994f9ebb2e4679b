// What a file says of the terms of a language when it does not say that these are all.

import type { Term } from '../../model/concept.js';
import type { SideDraft, TermDraft } from '../draft.js';

const statusOf = (term: Term, said: TermDraft | undefined, isMain: boolean): Term['status'] => {
  // Other programs know no look-up forms, and are told that they are deprecated.
  if (said?.status === undefined || (said.status === 'deprecated' && term.status === 'lookup')) {
    return term.status === 'preferred' && !isMain ? 'admitted' : term.status;
  }
  return said.status;
};

const asDraft = (term: Term, said: TermDraft | undefined, isMain: boolean): TermDraft => ({
  text: term.text,
  status: statusOf(term, said, isMain),
  type: said?.type ?? term.type,
  reading: said?.reading ?? (term.lang === 'ja' ? term.reading : term.hanja),
});

/**
 * The side with everything that is already there: no term is taken away, and only a term that the file itself calls
 * preferred takes the first place from the one that has it.
 */
export const addedTo = (side: SideDraft, before: readonly Term[]): SideDraft => {
  const [oldMain] = before;
  if (side.main === undefined || side.main === null) return { main: undefined, others: undefined };
  const said = [side.main, ...(side.others ?? [])];
  const main = oldMain === undefined || side.main.status === 'preferred' ? side.main.text : oldMain.text;
  const all = [
    ...before.map((term) =>
      asDraft(
        term,
        said.find(({ text }) => text === term.text),
        term.text === main,
      ),
    ),
    ...said.filter(({ text }) => !before.some((term) => term.text === text)),
  ];
  return { main: all.find(({ text }) => text === main), others: all.filter(({ text }) => text !== main) };
};
