// Side effects as data. The reducer adds them, `effects/` runs them, and each result is an action again.

import type { Finding } from '../model/finding.js';
import type { ConceptId, DocumentId, MeetingId } from '../model/ids.js';
import type { Lang } from '../model/language.js';
import type { Participant } from '../model/meeting.js';
import type { Unit } from '../model/unit.js';
import type { CandidateTerm, TermRow } from './backend.js';
import type { Recut } from './editing/past.js';
import type { MeetingRow, PaperFinding } from './meetings/meetings.js';

/** Parts of a unit to save: text and state, comment and bookmark, or all. */
export type SavedParts = 'translation' | 'note' | 'both';

/** Why the document is checked: it was opened, or several translations changed. */
export type IdleReason = 'opening' | 'change';

/** The units to split or join as the translator saw them. If they changed meanwhile, nothing is done. */
type Expected = { readonly expected: readonly Unit[] };

/** The data of each kind of effect. Ordinals are zero-based. */
type EffectData = {
  'save-segment': { readonly ordinal: number; readonly unit: Unit; readonly parts: SavedParts };
  'save-position': { readonly ordinal: number };
  /** Dispatches the action `pause` when nothing has been typed for a moment. */
  'wait-for-pause': object;
  /** Dispatches the action `idle` when there is time to check the whole document. */
  'wait-for-idle': { readonly reason: IdleReason };
  /** Dispatches the action `retry` a moment later. */
  'wait-for-retry': object;
  /** Watches for changes by other windows every two seconds. */
  watch: object;
  /** Settles a conflict between two texts; with `mine` the next save is stored. */
  settle: { readonly ordinal: number; readonly whose: 'mine' | 'theirs' };
  /** Undoes the last recorded change of a segment, unless its stored text is no longer `target`. */
  'undo-stored': { readonly ordinal: number; readonly target: string };
  /** Makes a backup before many translations change at once. */
  'back-up': object;
  /** Checks the text in the field of a segment. */
  'check-translation': { readonly ordinal: number; readonly target: string };
  /** Checks the whole document. */
  inspect: object;
  /** Finds terms, other insertables and memory matches of the current segment and its neighbours. */
  'analyse-ahead': object;
  /** Makes drafts for untouched segments. */
  draft: { readonly ordinals: readonly number[] };
  /** Searches the memory for a text, or for all of its words. */
  concordance: { readonly query: string };
  lookup: { readonly query: string };
  /** Finds the concepts of the glossary that have the two terms of the form. */
  'find-duplicates': { readonly ko: string; readonly ja: string };
  /** Suggests equivalents of a text that the glossary may lack. */
  suggest: { readonly text: string; readonly to: Lang };
  'term-row': { readonly id: ConceptId };
  'save-term': { readonly row: TermRow; readonly id: ConceptId | undefined };
  history: { readonly id: ConceptId };
  /** Reads the earlier translations of a segment. */
  earlier: { readonly ordinal: number };
  'undo-term': { readonly id: ConceptId };
  candidates: object;
  reject: { readonly candidate: CandidateTerm };
  documents: object;
  browse: { readonly typed: string };
  /** Goes to the segment `at` (zero-based) after opening. */
  'open-document': { readonly which: DocumentId | string; readonly at?: number };
  /** Ends the opening of a document before it is stored. */
  'stop-opening': object;
  statistics: { readonly document: DocumentId };
  /** Lists the meetings and finds the meeting of a document. */
  meetings: { readonly document: DocumentId };
  'save-meeting': { readonly row: MeetingRow; readonly id: MeetingId | undefined };
  'assign-meeting': { readonly document: DocumentId; readonly meeting: MeetingId | undefined };
  'set-participants': { readonly id: MeetingId; readonly participants: readonly Participant[] };
  'browse-participants': { readonly typed: string };
  'browse-reviews': { readonly typed: string };
  /** Compares a returned file with the document. */
  'read-review': { readonly path: string };
  'import-participants': { readonly meeting: MeetingId; readonly path: string };
  /** Checks all papers of a meeting; without an id, of the meeting of the document in work. */
  'check-meeting': { readonly meeting: MeetingId | undefined };
  /** Waives a finding of a paper; without a reason, removes its waiver. */
  'waive-in-paper': { readonly place: PaperFinding; readonly reason: string | undefined };
  /** Splits a segment before `at` in its text, and its translation before `target`. */
  split: { readonly ordinal: number; readonly at: number; readonly target: number } & Expected;
  /** Joins a segment with the next one. */
  join: { readonly ordinal: number } & Expected;
  /** Undoes or redoes a split or join. */
  recut: { readonly change: Recut; readonly way: 'undo' | 'redo' } & Expected;
  /** Finds the first of these segments that contains a concept. */
  seek: { readonly from: number; readonly id: ConceptId; readonly ordinals: readonly number[] };
  waive: { readonly finding: Finding; readonly reason: string };
  unwaive: { readonly finding: Finding };
  formats: object;
  export: { readonly format: string; readonly path: string; readonly overwrite: boolean };
};

export type EffectKind = keyof EffectData;

/** An effect of one kind, or of any kind. */
export type Effect<K extends EffectKind = EffectKind> = {
  [P in K]: { readonly kind: P } & EffectData[P];
}[K];
