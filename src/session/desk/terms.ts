// The glossary for the TUI.

import { columns, toRow } from '../../exchange/termbase/table/columns.js';
import type { Concept } from '../../model/concept.js';
import type { WorkDocument } from '../../model/unit.js';
import type { SettingsStore } from '../../store/settings-store.js';
import type { HistoryEntry } from '../../store/termbase/history.js';
import type { TermStore } from '../../store/termbase/term-store.js';
import { type TermBackend, type TermChange, type TermRow, termFields } from '../../workspace/backend.js';
import { langOf } from '../files/segment-lang.js';
import { addConcept, editConcept } from '../tasks/edit-term.js';
import type { MatchThread } from '../worker/open-match-thread.js';

const historyShown = 50;
const rejectedName = (text: string, lang: string): string => `rejected.${lang}:${text}`;

const changeOf = ({ at, who, action, undone, before, after }: HistoryEntry): TermChange => {
  const rows = [before, after].map((concept) => (concept === undefined ? undefined : toRow(concept)));
  const changed = columns.flatMap((column) => {
    const [was = '', is = ''] = rows.map((row) => row?.[column] ?? '');
    return was === is || column === 'concept' ? [] : [{ column, before: was, after: is }];
  });
  return { at, who, action, undone, columns: changed };
};

// The form lists its fields; the other fields of a concept stay unchanged.
const rowOf = (concept: Concept): TermRow => {
  const row = toRow(concept);
  return Object.fromEntries(termFields.map((field) => [field, row[field]])) as TermRow;
};

/** Implements `Backend.terms`: stores each change, then informs the matching thread. */
export const termDesk = (
  terms: TermStore,
  settings: SettingsStore,
  thread: MatchThread,
  document: WorkDocument,
): TermBackend => {
  const publish = (concept: Concept): Concept => {
    thread.put(concept);
    return concept;
  };
  return {
    save: (row, id) => {
      const edit = { row, falseFriend: undefined };
      return publish(id === undefined ? addConcept(terms, edit) : editConcept(terms, id, edit));
    },
    row: (id) => {
      const concept = terms.get(id);
      return concept && rowOf(concept);
    },
    history: (id) => terms.history(historyShown, id).map(changeOf),
    undo: (id) => {
      const [taken] = terms.undo(id);
      if (taken === undefined) return false;
      const now = terms.get(id);
      const gone = taken.after ?? taken.before;
      if (now !== undefined) publish(now);
      else if (gone !== undefined) publish({ ...gone, terms: [] });
      return true;
    },
    candidates: async () => {
      const passages = document.units.map(({ segment }) => ({
        text: segment.text,
        lang: langOf(segment, document.lang),
      }));
      const rejected = new Set(settings.names('rejected.'));
      const found = await thread.candidates(passages);
      return found
        ?.filter(({ text, lang }) => !rejected.has(rejectedName(text, lang)))
        .map(({ text, lang, frequency, context }) => ({
          text,
          lang,
          frequency,
          context,
          suggestions: undefined,
        }));
    },
    reject: ({ text, lang }) => settings.write(rejectedName(text, lang), ''),
  };
};
