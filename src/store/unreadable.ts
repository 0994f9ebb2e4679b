// Rows that the program's own readers refuse, for `doctor` and `restore`.

import * as v from 'valibot';
import { documentId } from '../model/ids.js';
import { Problem } from '../model/problem.js';
import type { Connection } from './connection.js';
import { readPairs } from './memory/rows.js';
import { allRows, fromJson, shape } from './rows.js';
import { readConcepts } from './termbase/concept-rows.js';
import { conceptSchema } from './termbase/concept-shape.js';
import { readHistory } from './termbase/history.js';
import { readCuts } from './work/cut-rows.js';
import { meetingStore } from './work/meeting-store.js';
import { readWaivers } from './work/waiver-rows.js';
import { loadDocument } from './work/work-rows.js';

const everything = Number.MAX_SAFE_INTEGER;
const idShape = shape('document', { id: v.number() });
const saidShape = shape('shipped', { said: v.string() });

const readers: readonly ((db: Connection) => void)[] = [
  (db) => void readConcepts(db),
  (db) => void readHistory(db, everything),
  (db) => {
    for (const { said } of allRows(db, saidShape, 'SELECT said FROM shipped'))
      fromJson(db, 'shipped', conceptSchema, said);
  },
  (db) => {
    for (const { id } of allRows(db, idShape, 'SELECT id FROM document')) {
      const document = documentId(id);
      loadDocument(db, document);
      readCuts(db, document);
      readWaivers(db, document);
    }
  },
  (db) => {
    const meetings = meetingStore(db);
    for (const { id } of meetings.list()) meetings.load(id);
  },
  (db) => {
    for (const _ of readPairs(db));
  },
];

const isRow = (error: unknown): error is Problem => error instanceof Problem && error.code === 'database-row';

/** The first unreadable row of each kind, as `concept: details: …`. Reads the whole database. */
export const unreadable = (db: Connection): readonly string[] =>
  readers.flatMap((read) => {
    try {
      read(db);
      return [];
    } catch (error) {
      if (isRow(error)) return [`${error.values.table}: ${error.values.what}`];
      // A table or column is missing, which the comparison of schemas reports.
      if (error instanceof Error && /^no such |has no column/.test(error.message)) return [];
      throw error;
    }
  });
