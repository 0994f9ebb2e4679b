// The list of handlers, one for each kind of effect.

import type { EffectKind } from '../workspace/effect.js';
import type { Handler } from './handler.js';
import { analyseAhead } from './handlers/analyse-ahead.js';
import { checkTranslation, inspect, unwaive, waive } from './handlers/check.js';
import { concordance } from './handlers/concordance.js';
import { join, recut, split } from './handlers/cut-segments.js';
import {
  browse,
  exportDocument,
  listDocuments,
  listFormats,
  openDocument,
  stopOpening,
} from './handlers/documents.js';
import { draft } from './handlers/draft.js';
import { readEarlier, settle, undoStored, watch } from './handlers/elsewhere.js';
import { findDuplicates, lookUp } from './handlers/look-up.js';
import {
  assignMeeting,
  browseParticipants,
  checkMeeting,
  countDocument,
  importParticipants,
  listMeetings,
  saveMeeting,
  setParticipants,
  waiveInPaper,
} from './handlers/meetings.js';
import { browseReviews, readReview } from './handlers/review.js';
import { backUp, savePosition, saveSegment } from './handlers/save.js';
import { seek } from './handlers/seek.js';
import { suggest } from './handlers/suggest.js';
import {
  findCandidates,
  readHistory,
  readTerm,
  rejectCandidate,
  saveTerm,
  undoTerm,
} from './handlers/terms.js';
import { waitForIdle, waitForPause, waitForRetry } from './handlers/wait.js';

export const handlers: { readonly [K in EffectKind]: Handler<K> } = {
  'save-segment': saveSegment,
  'save-position': savePosition,
  'wait-for-pause': waitForPause,
  'wait-for-idle': waitForIdle,
  'wait-for-retry': waitForRetry,
  watch,
  settle,
  'undo-stored': undoStored,
  'back-up': backUp,
  'check-translation': checkTranslation,
  inspect,
  'analyse-ahead': analyseAhead,
  draft,
  concordance,
  lookup: lookUp,
  'find-duplicates': findDuplicates,
  suggest,
  'term-row': readTerm,
  'save-term': saveTerm,
  history: readHistory,
  earlier: readEarlier,
  'undo-term': undoTerm,
  candidates: findCandidates,
  reject: rejectCandidate,
  documents: listDocuments,
  browse,
  'open-document': openDocument,
  'stop-opening': stopOpening,
  split,
  join,
  recut,
  seek,
  waive,
  unwaive,
  statistics: countDocument,
  meetings: listMeetings,
  'save-meeting': saveMeeting,
  'assign-meeting': assignMeeting,
  'set-participants': setParticipants,
  'browse-participants': browseParticipants,
  'import-participants': importParticipants,
  'browse-reviews': browseReviews,
  'read-review': readReview,
  'check-meeting': checkMeeting,
  'waive-in-paper': waiveInPaper,
  formats: listFormats,
  export: exportDocument,
};
