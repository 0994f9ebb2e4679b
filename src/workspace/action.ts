// Actions: everything that can happen in a work session.

import type { Finding } from '../model/finding.js';
import type { ConceptId } from '../model/ids.js';
import type { InlineCode } from '../model/inline-code.js';
import type { InsertableKind, SegmentInsertables } from '../model/insertable.js';
import type { LookupResult } from '../model/lookup.js';
import type { ConcordanceHit, MemoryMatch } from '../model/memory-match.js';
import type { ProblemCode } from '../model/problem-codes.js';
import type { RewriteNote } from '../model/rewrite-note.js';
import type { Draft, Unit, UnitState, WorkDocument } from '../model/unit.js';
import type { Measure } from '../text/width.js';
import type {
  CandidateTerm,
  DocumentSummary,
  ExportFormat,
  FileEntry,
  FileNews,
  Inspected,
  SaveConflict,
  Suggested,
  TermChange,
  TermRow,
} from './backend.js';
import type { EarlierText } from './editing/earlier-text.js';
import type { EditName, MoveName } from './editing/editor.js';
import type { Recut } from './editing/past.js';
import type { IdleReason } from './effect.js';
import type { Notice, WaitedFor, WorkKind } from './guide/notice.js';
import type { MeetingAnswer } from './meetings/meeting-answer.js';
import type { OverlayKind } from './overlay.js';
import type { Preferences, PropagationAnswer } from './preferences.js';
import type { ReviewAnswer } from './segments/reviewed.js';
import type { Analysis } from './state.js';

/** Destinations in the document: a neighbour, an end, the next segment in a state, the previous position. */
export type Goal =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'back'
  | 'next-finding'
  | 'previous-finding'
  | 'mark'
  | 'previous-mark'
  | 'fuzzy'
  | Exclude<UnitState, 'done'>;

/** Actions of the translator. */
export type UserAction =
  | { readonly kind: 'type'; readonly text: string; readonly stripped?: true }
  | { readonly kind: 'edit'; readonly edit: EditName }
  | { readonly kind: 'move'; readonly to: MoveName; readonly select: boolean }
  /** Moves one row up or down in a field of this many columns. At the edge of the text it leaves the segment. */
  | {
      readonly kind: 'row';
      readonly step: -1 | 1;
      readonly columns: number;
      readonly measure: Measure;
      readonly select: boolean;
    }
  /** Puts the insertion point at a row and column (zero-based) of a field of this many columns. */
  | {
      readonly kind: 'point';
      readonly row: number;
      readonly column: number;
      readonly columns: number;
      readonly measure: Measure;
    }
  | { readonly kind: 'cut' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'paste' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** Starts a term number: the next digits name a term. Repeated, or with `close`, it ends the number. */
  | { readonly kind: 'prefix' }
  | { readonly kind: 'insert-term'; readonly number: number }
  | { readonly kind: 'insert-insertable'; readonly insertable: InsertableKind }
  /** Inserts the next inline code that the translation lacks; a pair encloses the selection. */
  | { readonly kind: 'insert-code' }
  | { readonly kind: 'complete' }
  /** Replaces the translation with the nearest proposal of the memory; repeated, with the next one. */
  | { readonly kind: 'insert-memory' }
  /** Makes drafts from memory and glossary for all untouched segments. */
  | { readonly kind: 'pretranslate' }
  /** Answers the propagation prompt. */
  | { readonly kind: 'propagate'; readonly answer: PropagationAnswer }
  | { readonly kind: 'copy-source' }
  /** Replaces the whole translation with the text from an external editor. */
  | { readonly kind: 'rewrite'; readonly text: string }
  | { readonly kind: 'go'; readonly to: Goal }
  | { readonly kind: 'confirm'; readonly stay: boolean }
  | { readonly kind: 'flag' }
  /** Filters the list by one state; repeated, by the next state. */
  | { readonly kind: 'filter' }
  | { readonly kind: 'open'; readonly overlay: OverlayKind }
  | { readonly kind: 'close' }
  /** Goes to the next or previous search hit, look-up result or line of help. */
  | { readonly kind: 'choose'; readonly step: number }
  /** Goes to the next field of a form. */
  | { readonly kind: 'field'; readonly step: -1 | 1 }
  /** Opens the term form for the selection or the chosen term. */
  | { readonly kind: 'term-form' }
  /** Moves the chosen candidate to the end, or rejects it permanently. */
  | { readonly kind: 'put-aside'; readonly forGood: boolean }
  /** Turns the search query into a regular expression, or back. */
  | { readonly kind: 'regex' }
  /** Splits the segment at the insertion point in its source. */
  | { readonly kind: 'split' }
  /** Joins the segment with the next one. */
  | { readonly kind: 'join' }
  /** Sets or removes the segment's bookmark. */
  | { readonly kind: 'mark' }
  /** Goes to the next segment that contains the term that was looked up. */
  | { readonly kind: 'seek' }
  /** Applies the fix of a finding that has exactly one. */
  | { readonly kind: 'fix' }
  /** Waives a finding; the reason is asked for next. */
  | { readonly kind: 'waive' }
  | { readonly kind: 'accept' }
  /** Accepts all items of a list. */
  | { readonly kind: 'accept-all' }
  /** Ctrl+C: copies the selection. Without a selection it ends the session when pressed twice. */
  | { readonly kind: 'ask-leave' }
  | { readonly kind: 'leave' }
  /** Starts or ends the tour of the sample. */
  | { readonly kind: 'tour' };

/** Results of effects that the translator caused. */
export type Answer =
  /** Equivalents of the words chosen in the source, or of a candidate. */
  | { readonly kind: 'suggested'; readonly text: string; readonly suggestions: readonly Suggested[] }
  | { readonly kind: 'looked-up'; readonly query: string; readonly results: readonly LookupResult[] }
  | { readonly kind: 'concordance'; readonly query: string; readonly hits: readonly ConcordanceHit[] }
  /** Concepts of the glossary that have the terms of the form. `query` holds the two terms, one a line. */
  | { readonly kind: 'duplicates'; readonly query: string; readonly duplicates: readonly LookupResult[] }
  /** Findings of the whole document; `units` are the units that were checked. */
  | { readonly kind: 'inspected'; readonly units: readonly Unit[]; readonly found: Inspected }
  /** Segments were split or joined; undefined if that was not possible. */
  | { readonly kind: 'recut'; readonly change: Recut | undefined; readonly way: 'do' | 'undo' | 'redo' }
  /** Drafts of segments, keyed by the index in the units that were sent. */
  | {
      readonly kind: 'drafted';
      readonly units: readonly Unit[];
      readonly drafts: ReadonlyMap<number, Draft>;
    }
  /** The next segment that contains a term, counted from a segment. */
  | { readonly kind: 'sought'; readonly from: number; readonly ordinal: number | undefined }
  /** A finding was waived; without a reason, its waiver was removed. */
  | { readonly kind: 'waived'; readonly finding: Finding; readonly reason: string | undefined }
  | { readonly kind: 'term-row'; readonly id: ConceptId; readonly row: TermRow }
  | { readonly kind: 'term-saved'; readonly text: string }
  | { readonly kind: 'history'; readonly id: ConceptId; readonly changes: readonly TermChange[] }
  | { readonly kind: 'earlier'; readonly ordinal: number; readonly texts: readonly EarlierText[] }
  | { readonly kind: 'term-undone'; readonly done: boolean }
  | { readonly kind: 'candidates'; readonly list: readonly CandidateTerm[] }
  | { readonly kind: 'documents'; readonly documents: readonly DocumentSummary[] }
  | { readonly kind: 'browsed'; readonly typed: string; readonly entries: readonly FileEntry[] }
  | {
      readonly kind: 'formats';
      readonly formats: readonly ExportFormat[];
    }
  | { readonly kind: 'exported'; readonly path: string; readonly notes: readonly RewriteNote[] }
  | MeetingAnswer
  | ReviewAnswer;

/** Events that no key caused: pauses, results of background work, opened documents, failures and answers. */
export type QuietAction =
  /** Nothing has been typed for a moment. */
  | { readonly kind: 'pause' }
  /** There is time to check the whole document. */
  | { readonly kind: 'idle'; readonly reason: IdleReason }
  | {
      readonly kind: 'analysed';
      readonly ordinal: number;
      readonly matches: Analysis;
      readonly insertables?: SegmentInsertables;
    }
  /** The inline codes of a segment's source. */
  | { readonly kind: 'codes'; readonly ordinal: number; readonly codes: readonly InlineCode[] }
  | { readonly kind: 'remembered'; readonly ordinal: number; readonly matches: readonly MemoryMatch[] }
  /** Findings of a translation; `target` is the text that was checked. */
  | {
      readonly kind: 'found';
      readonly ordinal: number;
      readonly target: string;
      readonly found: readonly Finding[];
    }
  | { readonly kind: 'saved'; readonly ordinal: number }
  /** A segment could not be saved. `problem` is the reason, if it is known. */
  | {
      readonly kind: 'save-failed';
      readonly ordinal: number;
      readonly problem?: { readonly code: ProblemCode; readonly values: Notice['values'] };
    }
  /** Another window had saved the segment first; its text stays stored. */
  | ({ readonly kind: 'save-conflict'; readonly ordinal: number } & SaveConflict)
  /** Other windows stored other texts for some segments. */
  | { readonly kind: 'elsewhere'; readonly units: ReadonlyMap<number, Unit> }
  /** Another window split or joined segments, or replaced the document with another version. */
  | {
      readonly kind: 'reloaded';
      readonly document: WorkDocument;
      readonly kept: ReadonlyMap<number, number>;
    }
  /** The text of the other window was chosen in a conflict. */
  | { readonly kind: 'settled'; readonly ordinal: number; readonly unit: Unit }
  /** The last change of a segment was undone; undefined if there was none. */
  | { readonly kind: 'segment-undone'; readonly ordinal: number; readonly unit: Unit | undefined }
  /** Nothing has been typed for some seconds. */
  | { readonly kind: 'rest' }
  /** It is time to repeat failed saves. */
  | { readonly kind: 'retry' }
  /** The whole document was read; until now a preview was shown. */
  | { readonly kind: 'arrived'; readonly document: WorkDocument }
  /** Another document was opened. */
  | { readonly kind: 'document-opened'; readonly document: WorkDocument }
  /** The source file of the document changed. */
  | { readonly kind: 'file-news'; readonly news: FileNews }
  /** Stored preferences were read; with `opening` the document has just been opened. */
  | { readonly kind: 'preferred'; readonly preferences: Partial<Preferences>; readonly opening: boolean }
  /** The translator waits for long work; without `for` no longer. */
  | { readonly kind: 'waited-for'; readonly work: WorkKind; readonly for: WaitedFor | undefined }
  /** An expected failure of an effect. */
  | { readonly kind: 'failed'; readonly code: string; readonly values: Notice['values'] }
  | Answer;

export type Action = UserAction | QuietAction;
