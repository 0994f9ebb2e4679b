// The glossary: reads and changes concepts.

import { isDeepStrictEqual } from 'node:util';
import type { Concept } from '../../model/concept.js';
import { type ConceptId, conceptId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { Connection } from '../connection.js';
import { deleteConcept, inOrder, readConcept, readConcepts, writeConcept } from './concept-rows.js';
import { type Author, type HistoryEntry, lastChange, readHistory, record, undoLast } from './history.js';
import { readWritten, type WrittenForms } from './written/read-written.js';
import { writtenForms } from './written-forms.js';

/** The glossary in the database. Each change is on disk when its function returns. */
export type TermStore = {
  /** Returns all concepts, ordered by id. */
  readonly all: () => readonly Concept[];
  /** Reads all written forms, with a hash that changes with them. */
  readonly written: () => WrittenForms;
  /**
   * Returns every written form of a language once, as an analyser needs them. With a short text it returns only forms
   * that may occur in it, in a fraction of the time.
   */
  readonly texts: (lang: Lang, within?: string) => readonly string[];
  readonly get: (id: ConceptId) => Concept | undefined;
  /** The concept with exactly these preferred terms; the first by id if there are several. */
  readonly byPair: (ko: string, ja: string) => ConceptId | undefined;
  /** Adds a concept. @throws Problem `concept-exists` */
  readonly add: (concept: Concept) => Concept;
  /**
   * Replaces a concept by the result of `edit`; an edit that changes nothing is not recorded.
   * @throws Problem `concept-missing`
   */
  readonly change: (id: ConceptId, edit: (before: Concept) => Concept) => Concept;
  /** Removes a concept. @throws Problem `concept-missing` */
  readonly remove: (id: ConceptId) => Concept;
  /** Makes several changes as one: all or none, undone together. */
  readonly together: <T>(work: () => T) => T;
  /** Returns the latest changes, newest first, optionally of one concept. */
  readonly history: (limit: number, concept?: ConceptId) => readonly HistoryEntry[];
  /** Undoes the last change (or the last of a concept). Returns the undone entries. */
  readonly undo: (concept?: ConceptId) => readonly HistoryEntry[];
  /** A number that increases with every change of any process; data read at another number is stale. */
  readonly changes: () => number;
};

const pairSql = `
  SELECT min(ko.concept) FROM term AS ko JOIN term AS ja ON ja.concept = ko.concept
  WHERE ko.text = ? AND ko.lang = 'ko' AND ko.status = 'preferred'
    AND ja.text = ? AND ja.lang = 'ja' AND ja.status = 'preferred'`;

/**
 * Opens the glossary of a database; `author` signs the changes.
 * @throws Problem `concept-missing`, `concept-exists` from its methods
 */
export const termStore = (db: Connection, author: Author): TermStore => {
  let batch: number | undefined;
  const existing = (id: ConceptId): Concept => {
    const concept = readConcept(db, id);
    if (concept === undefined) throw new Problem('concept-missing', { id });
    return concept;
  };
  return {
    all: () => db.read(() => readConcepts(db)),
    written: () => db.read(() => readWritten(db)),
    texts: (lang, within) => db.read(() => writtenForms(db, lang, within)),
    get: (id) => db.read(() => readConcept(db, id)),
    byPair: (ko, ja) =>
      db.read(() => {
        const id = db.prepare(pairSql).pluck().get(ko, ja);
        return typeof id === 'string' ? conceptId(id) : undefined;
      }),
    add: (concept) =>
      db.write(() => {
        if (readConcept(db, concept.id) !== undefined)
          throw new Problem('concept-exists', { id: concept.id });
        const after = inOrder(concept);
        writeConcept(db, after);
        record(db, author, { action: 'add', concept: after.id, before: undefined, after, batch });
        return after;
      }),
    change: (id, edit) =>
      db.write(() => {
        const before = existing(id);
        const after = inOrder({ ...edit(before), id });
        if (isDeepStrictEqual(after, before)) return before;
        writeConcept(db, after);
        record(db, author, { action: 'change', concept: id, before, after, batch });
        return after;
      }),
    remove: (id) =>
      db.write(() => {
        const before = existing(id);
        deleteConcept(db, id);
        record(db, author, { action: 'remove', concept: id, before, after: undefined, batch });
        return before;
      }),
    together: (work) =>
      db.write(() => {
        batch = lastChange(db) + 1;
        try {
          return work();
        } finally {
          batch = undefined;
        }
      }),
    history: (limit, concept) => db.read(() => readHistory(db, limit, concept)),
    undo: (concept) => db.write(() => undoLast(db, author, concept)),
    changes: () => db.read(() => lastChange(db)),
  };
};
