// Side effects as data: the reducer says what is to be done, `effects/` does it, and what comes of it is an action again.

import type { Finding } from '../model/finding.js';
import type { ConceptId, DocumentId } from '../model/ids.js';
import type { Lang } from '../model/language.js';
import type { Unit } from '../model/unit.js';
import type { CandidateTerm, TermRow } from './backend.js';
import type { Recut } from './editing/past.js';

/** What of a unit is saved: its text and state, its comment and mark, or all of that. */
export type SavedParts = 'translation' | 'note' | 'both';

/** What the document is checked after: it was opened, or several of its translations changed. */
export type IdleReason = 'opening' | 'change';

/** The units that are cut, as they were seen: where others stand by then, nothing is cut. */
type Expected = { readonly expected: readonly Unit[] };

/** The data of each kind of effect. Ordinals are zero-based. */
type EffectData = {
  'save-segment': { readonly ordinal: number; readonly unit: Unit; readonly parts: SavedParts };
  'save-position': { readonly ordinal: number };
  /** Brings the action `pause` when nothing has been typed for a moment. */
  'wait-for-pause': object;
  /** Brings the action `idle` when there is time to check the whole document. */
  'wait-for-idle': { readonly reason: IdleReason };
  /** Brings the action `retry` a moment later. */
  'wait-for-retry': object;
  /** Looks every few seconds for what other windows did. */
  watch: object;
  /** Decides between two texts; of `mine` the next save is stored. */
  settle: { readonly ordinal: number; readonly whose: 'mine' | 'theirs' };
  /** Takes the last change of a segment back that its history has; not where another text than `target` stands by then. */
  'undo-stored': { readonly ordinal: number; readonly target: string };
  /** Makes a backup, before many translations change at once. */
  'back-up': object;
  /** Checks a text as it stands in the field of a segment. */
  'check-translation': { readonly ordinal: number; readonly target: string };
  /** Checks the whole document. */
  inspect: object;
  /** Finds the terms, the other insertables and the memory of the current segment and of those around it. */
  'analyse-ahead': object;
  /** Makes drafts for segments that nobody has worked on. */
  draft: { readonly ordinals: readonly number[] };
  /** Finds where the memory has a text, or all of its words. */
  concordance: { readonly query: string };
  lookup: { readonly query: string };
  /** Finds what the glossary has already for the two terms of the form. */
  'find-duplicates': { readonly ko: string; readonly ja: string };
  /** Finds equivalents of a text that the glossary may not have. */
  suggest: { readonly text: string; readonly to: Lang };
  'term-row': { readonly id: ConceptId };
  'save-term': { readonly row: TermRow; readonly id: ConceptId | undefined };
  history: { readonly id: ConceptId };
  'undo-term': { readonly id: ConceptId };
  candidates: object;
  reject: { readonly candidate: CandidateTerm };
  documents: object;
  browse: { readonly typed: string };
  'open-document': { readonly which: DocumentId | string };
  /** Splits a segment before `at` in its text, and its translation before `target`. */
  split: { readonly ordinal: number; readonly at: number; readonly target: number } & Expected;
  /** Joins a segment with the next one. */
  join: { readonly ordinal: number } & Expected;
  /** Undoes a split or a join, or does it again. */
  recut: { readonly change: Recut; readonly way: 'undo' | 'redo' } & Expected;
  /** Finds the first of these segments in which a concept occurs. */
  seek: { readonly from: number; readonly id: ConceptId; readonly ordinals: readonly number[] };
  waive: { readonly finding: Finding; readonly reason: string };
  unwaive: { readonly finding: Finding };
  formats: object;
  export: { readonly format: string; readonly path: string; readonly overwrite: boolean };
};

export type EffectKind = keyof EffectData;

/** An effect of one kind, or of any. */
export type Effect<K extends EffectKind = EffectKind> = {
  [P in K]: { readonly kind: P } & EffectData[P];
}[K];
