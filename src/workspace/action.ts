// Everything that can happen in a work session.

import type { Finding } from '../model/finding.js';
import type { ConceptId, DocumentId, MeetingId } from '../model/ids.js';
import type { InlineCode } from '../model/inline-code.js';
import type { InsertableKind, SegmentInsertables } from '../model/insertable.js';
import type { LookupResult } from '../model/lookup.js';
import type { Meeting } from '../model/meeting.js';
import type { ConcordanceHit, MemoryMatch } from '../model/memory-match.js';
import type { ProblemCode } from '../model/problem-codes.js';
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
import type { EditName, MoveName } from './editing/editor.js';
import type { Recut } from './editing/past.js';
import type { IdleReason } from './effect.js';
import type { Notice } from './guide/notice.js';
import type { CheckedMeeting, PaperFinding, StatisticsSeen } from './meetings/meetings.js';
import type { OverlayKind } from './overlay.js';
import type { Preferences, PropagationAnswer } from './preferences.js';
import type { Analysis } from './state.js';

/** Destinations in the document: a neighbour, an end, the next segment in a state, the place before. */
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
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: EditName }
  | { readonly kind: 'move'; readonly to: MoveName; readonly select: boolean }
  /** Up or down a row in a field this many columns wide; leaves the segment at the text's edge. */
  | {
      readonly kind: 'row';
      readonly step: -1 | 1;
      readonly columns: number;
      readonly measure: Measure;
      readonly select: boolean;
    }
  /** The insertion point at a row and column (from zero) of a field this many columns wide. */
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
  /** The next digits name a term; a second time, or `close`: they do not. */
  | { readonly kind: 'prefix' }
  | { readonly kind: 'insert-term'; readonly number: number }
  | { readonly kind: 'insert-insertable'; readonly insertable: InsertableKind }
  /** The next inline code of the source that the translation lacks; around the selection, where it is a pair. */
  | { readonly kind: 'insert-code' }
  | { readonly kind: 'complete' }
  /** The nearest proposal of the memory in the place of the translation; again: the next one. */
  | { readonly kind: 'insert-memory' }
  /** Drafts from memory and glossary for all that nobody has worked on. */
  | { readonly kind: 'pretranslate' }
  /** The answer to the question about segments with the same source. */
  | { readonly kind: 'propagate'; readonly answer: PropagationAnswer }
  | { readonly kind: 'copy-source' }
  /** The whole translation anew, as an editor outside left it. */
  | { readonly kind: 'rewrite'; readonly text: string }
  | { readonly kind: 'go'; readonly to: Goal }
  | { readonly kind: 'confirm'; readonly stay: boolean }
  | { readonly kind: 'flag' }
  /** The list narrowed to one state, and the next one when it is done again. */
  | { readonly kind: 'filter' }
  | { readonly kind: 'open'; readonly overlay: OverlayKind }
  | { readonly kind: 'close' }
  /** Next or previous search hit, look-up result, line of help. */
  | { readonly kind: 'choose'; readonly step: number }
  /** To the next field of a form. */
  | { readonly kind: 'field'; readonly step: -1 | 1 }
  /** The term form: for what is selected or chosen. */
  | { readonly kind: 'term-form' }
  /** The chosen candidate put last, or rejected for good. */
  | { readonly kind: 'put-aside'; readonly forGood: boolean }
  /** Turns the search query into a regular expression, and back. */
  | { readonly kind: 'regex' }
  /** The segment cut in two at the insertion point in its source. */
  | { readonly kind: 'split' }
  /** The segment joined with the next one. */
  | { readonly kind: 'join' }
  /** A mark to come back to set on the segment, or taken away. */
  | { readonly kind: 'mark' }
  /** To the next segment with the term that was looked up. */
  | { readonly kind: 'seek' }
  /** A finding put right, where there is one right answer. */
  | { readonly kind: 'fix' }
  /** A finding let stand, after a reason is given. */
  | { readonly kind: 'waive' }
  | { readonly kind: 'accept' }
  /** Ctrl+C: copies what is selected; else ends the session when it is done twice. */
  | { readonly kind: 'ask-leave' }
  | { readonly kind: 'leave' }
  /** Begins the tour of the sample, or ends it. */
  | { readonly kind: 'tour' };

/** Results of effects that the translator caused. */
export type Answer =
  /** Equivalents of what is chosen in the source, or of a candidate. */
  | { readonly kind: 'suggested'; readonly text: string; readonly suggestions: readonly Suggested[] }
  | { readonly kind: 'looked-up'; readonly query: string; readonly results: readonly LookupResult[] }
  | { readonly kind: 'concordance'; readonly query: string; readonly hits: readonly ConcordanceHit[] }
  /** What the glossary has for the terms of the form: `query` is the two of them, a line each. */
  | { readonly kind: 'duplicates'; readonly query: string; readonly duplicates: readonly LookupResult[] }
  /** What the whole document was found to have; `units` are those that were looked at. */
  | { readonly kind: 'inspected'; readonly units: readonly Unit[]; readonly found: Inspected }
  /** Segments were cut; undefined where they cannot be. */
  | { readonly kind: 'recut'; readonly change: Recut | undefined; readonly way: 'do' | 'undo' | 'redo' }
  /** Drafts of segments, by their place among the units that were asked about. */
  | {
      readonly kind: 'drafted';
      readonly units: readonly Unit[];
      readonly drafts: ReadonlyMap<number, Draft>;
    }
  /** Where a term occurs that was looked for from a segment on. */
  | { readonly kind: 'sought'; readonly from: number; readonly ordinal: number | undefined }
  /** It was decided that a finding may stand; without a reason, that it may not. */
  | { readonly kind: 'waived'; readonly finding: Finding; readonly reason: string | undefined }
  | { readonly kind: 'term-row'; readonly id: ConceptId; readonly row: TermRow }
  | { readonly kind: 'term-saved'; readonly text: string }
  | { readonly kind: 'history'; readonly id: ConceptId; readonly changes: readonly TermChange[] }
  | { readonly kind: 'term-undone'; readonly done: boolean }
  | { readonly kind: 'candidates'; readonly list: readonly CandidateTerm[] }
  | { readonly kind: 'documents'; readonly documents: readonly DocumentSummary[] }
  | { readonly kind: 'browsed'; readonly typed: string; readonly entries: readonly FileEntry[] }
  | {
      readonly kind: 'formats';
      readonly formats: readonly (ExportFormat & { readonly path: string })[];
    }
  | { readonly kind: 'exported'; readonly path: string }
  | { readonly kind: 'statistics'; readonly document: DocumentId; readonly seen: StatisticsSeen }
  /** The meetings, and the one that a document belongs to. */
  | {
      readonly kind: 'meetings';
      readonly document: DocumentId;
      readonly list: readonly Meeting[];
      readonly assigned: MeetingId | undefined;
    }
  /** A meeting is stored. */
  | { readonly kind: 'meeting-saved'; readonly meeting: Meeting }
  | { readonly kind: 'meeting-assigned'; readonly meeting: MeetingId | undefined; readonly name: string }
  /** A list of participants is stored: names and checks are asked for anew. `count`: how many came from a file. */
  | { readonly kind: 'participants-set'; readonly meeting: Meeting; readonly count?: number }
  | { readonly kind: 'participants-browsed'; readonly typed: string; readonly entries: readonly FileEntry[] }
  /** The papers of a meeting are checked; undefined where the document in work belongs to none. */
  | { readonly kind: 'meeting-checked'; readonly checked: CheckedMeeting | undefined }
  | { readonly kind: 'waived-in-paper'; readonly place: PaperFinding; readonly reason: string | undefined }
  /** A finding of another paper was gone to. */
  | { readonly kind: 'brought'; readonly ordinal: number };

/** What happens by itself: pauses, what was found out in the background, documents that arrive, failures; and answers. */
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
  /** What a translation was found to have: `target` is the text that was checked. */
  | {
      readonly kind: 'found';
      readonly ordinal: number;
      readonly target: string;
      readonly found: readonly Finding[];
    }
  | { readonly kind: 'saved'; readonly ordinal: number }
  /** A segment could not be saved; `problem` says why, where that is known. */
  | {
      readonly kind: 'save-failed';
      readonly ordinal: number;
      readonly problem?: { readonly code: ProblemCode; readonly values: Notice['values'] };
    }
  /** Another window had saved a segment before: its text stands. */
  | ({ readonly kind: 'save-conflict'; readonly ordinal: number } & SaveConflict)
  /** Other windows stored something else for some segments. */
  | { readonly kind: 'elsewhere'; readonly units: ReadonlyMap<number, Unit> }
  /** Another window cut the document otherwise, or put another state of it in its place. */
  | {
      readonly kind: 'reloaded';
      readonly document: WorkDocument;
      readonly kept: ReadonlyMap<number, number>;
    }
  /** Of two texts theirs was chosen. */
  | { readonly kind: 'settled'; readonly ordinal: number; readonly unit: Unit }
  /** The last change of a segment was taken back; undefined where there was none. */
  | { readonly kind: 'segment-undone'; readonly ordinal: number; readonly unit: Unit | undefined }
  /** Nothing has been typed for some seconds. */
  | { readonly kind: 'rest' }
  /** There is time to try again to save what could not be saved. */
  | { readonly kind: 'retry' }
  /** The document has been read, of which the preview was shown. */
  | { readonly kind: 'arrived'; readonly document: WorkDocument }
  /** Another document was opened in the place of this one. */
  | { readonly kind: 'document-opened'; readonly document: WorkDocument }
  /** The file of the document is another than it was. */
  | { readonly kind: 'file-news'; readonly news: FileNews }
  /** What the translator prefers, of what was set; `opening`: the document has just been opened. */
  | { readonly kind: 'preferred'; readonly preferences: Partial<Preferences>; readonly opening: boolean }
  /** An expected failure of an effect. */
  | { readonly kind: 'failed'; readonly code: string; readonly values: Notice['values'] }
  | Answer;

export type Action = UserAction | QuietAction;
