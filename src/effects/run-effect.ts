// Runs effects: one handler a kind.

import { Problem } from '../model/problem.js';
import type { Effect, EffectKind } from '../workspace/effect.js';
import { analyseAhead } from './analyse-ahead.js';
import { checkTranslation, inspect, unwaive, waive } from './check.js';
import { join, recut, split } from './cut-segments.js';
import { browse, exportDocument, listDocuments, listFormats, openDocument } from './documents.js';
import type { Context, Handler, Outcome } from './handler.js';
import { findDuplicates, lookUp } from './look-up.js';
import { savePosition, saveSegment } from './save.js';
import { seek } from './seek.js';
import { suggest } from './suggest.js';
import { findCandidates, readHistory, readTerm, rejectCandidate, saveTerm, undoTerm } from './terms.js';
import { waitForIdle, waitForPause } from './wait.js';

const handlers: { readonly [K in EffectKind]: Handler<K> } = {
  'save-segment': saveSegment,
  'save-position': savePosition,
  'wait-for-pause': waitForPause,
  'wait-for-idle': waitForIdle,
  'check-translation': checkTranslation,
  inspect,
  'analyse-ahead': analyseAhead,
  lookup: lookUp,
  'find-duplicates': findDuplicates,
  suggest,
  'term-row': readTerm,
  'save-term': saveTerm,
  history: readHistory,
  'undo-term': undoTerm,
  candidates: findCandidates,
  reject: rejectCandidate,
  documents: listDocuments,
  browse,
  'open-document': openDocument,
  split,
  join,
  recut,
  seek,
  waive,
  unwaive,
  formats: listFormats,
  export: exportDocument,
};

/** Runs an effect. An expected failure is reported as `failed`; anything else is a bug and thrown, or rejects a promise. */
export const runEffect = <K extends EffectKind>(effect: Effect<K>, context: Context): void => {
  const { dispatch } = context;
  const report = (outcome: Outcome): void => {
    if (outcome !== undefined) dispatch(outcome);
  };
  const fail = (error: unknown): void => {
    if (!(error instanceof Problem)) throw error;
    dispatch({ kind: 'failed', code: error.code, values: error.values });
  };
  try {
    const handler: Handler<K> = handlers[effect.kind];
    const outcome = handler(effect, context);
    if (outcome instanceof Promise) outcome.then(report).catch(fail);
    else if (outcome !== undefined) report(outcome);
  } catch (error) {
    fail(error);
  }
};
