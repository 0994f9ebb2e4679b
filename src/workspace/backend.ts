// The backend: the functions that a work session needs from the rest of the program. Workspace and TUI see nothing else
// of it.

import type { Concept } from '../model/concept.js';
import type { Finding } from '../model/finding.js';
import type { ConceptId, DocumentId } from '../model/ids.js';
import type { InlineCode } from '../model/inline-code.js';
import type { SegmentInsertables } from '../model/insertable.js';
import type { Lang } from '../model/language.js';
import type { LookupResult } from '../model/lookup.js';
import type { Match } from '../model/match.js';
import type { Meeting } from '../model/meeting.js';
import type { ConcordanceHit, MemoryMatch } from '../model/memory-match.js';
import type { RewriteNote } from '../model/rewrite-note.js';
import type { Segment } from '../model/segment.js';
import type { Draft, FileChanges, Unit, UnitOrigin, UnitState, WorkDocument } from '../model/unit.js';
import type { EarlierText } from './editing/earlier-text.js';
import type { MeetingBackend, StatisticsSeen } from './meetings/meetings.js';
import type { SettingsBackend } from './preferences.js';
import type { ReviewBackend } from './segments/reviewed.js';
import type { Waivers } from './segments/waivers.js';

/** Fields of the term form in order; each is a column of the glossary table. */
export const termFields = [
  'ko',
  'ko_hanja',
  'ja',
  'ja_reading',
  'equivalence',
  'domain',
  'note',
  'source',
  'ko_other',
  'ja_other',
  'ko_status',
  'ja_status',
  'definition_ko',
  'definition_ja',
  'valid_from',
  'valid_to',
] as const;
export type TermField = (typeof termFields)[number];
export type TermRow = Readonly<Record<TermField, string>>;

/** One change of a concept. */
export type TermChange = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  readonly action: 'add' | 'change' | 'remove' | 'undo';
  readonly undone: boolean;
  /** The columns whose text changed. */
  readonly columns: readonly { readonly column: string; readonly before: string; readonly after: string }[];
};

/** A recurring expression that looks like a term. */
export type CandidateTerm = {
  readonly text: string;
  readonly lang: Lang;
  readonly frequency: number;
  /** Index of a segment that contains it. */
  readonly context: string;
  /** Suggested equivalents in the other language, best first; undefined until they were asked for. */
  readonly suggestions: readonly string[] | undefined;
};

/** The glossary. Each change is on disk when its function returns and affects matching from then on. */
export type TermBackend = {
  /** Adds a concept, or changes one. @throws Problem `concept-…` */
  readonly save: (row: TermRow, id: ConceptId | undefined) => Concept;
  readonly row: (id: ConceptId) => TermRow | undefined;
  /** The changes of a concept, newest first. */
  readonly history: (id: ConceptId) => readonly TermChange[];
  /** Undoes the last change of a concept. Returns whether there was one. */
  readonly undo: (id: ConceptId) => boolean;
  /** Candidates of the document in work, best first, without those rejected before; undefined where a later call took its place. */
  readonly candidates: () => Promise<readonly CandidateTerm[] | undefined>;
  readonly reject: (candidate: CandidateTerm) => void;
};

/** A suggested equivalent, never an approved one; `how` names its origin. */
export type Suggested = { readonly text: string; readonly how: string; readonly score: number };

/** A document in work. */
export type DocumentSummary = {
  readonly id: DocumentId;
  readonly name: string;
  readonly path: string;
  readonly from: Lang;
  readonly to: Lang;
  readonly segments: number;
  readonly done: number;
  readonly draft: number;
  readonly flagged: number;
  /** ISO 8601, UTC. */
  readonly changedAt: string;
  /** The meeting of the document. */
  readonly meeting?: Pick<Meeting, 'id' | 'name' | 'heldOn' | 'place'>;
};

/** A file or folder in a listing; `path` is the path to type for it. */
export type FileEntry = { readonly name: string; readonly path: string; readonly folder: boolean };

/** An export format for documents. */
export type ExportFormat = {
  readonly id: string;
  readonly extension: string;
  /** The path that it proposes. */
  readonly path: string;
  /** Name of the file format if the export holds the terms of the document instead of its translation. */
  readonly glossary?: string;
};

/** Differences between the stored document and its file: what happened to its segments, and its former file name. */
export type FileNews = Partial<FileChanges> & {
  readonly movedFrom?: string;
  /** Names of files inside it that are not read. */
  readonly unread?: readonly string[];
};

/** The documents. */
export type DocumentBackend = {
  /** The documents in work, last changed first. */
  readonly list: () => readonly DocumentSummary[];
  /** Folders and readable files whose paths begin with the typed text. */
  readonly browse: (typed: string) => Promise<readonly FileEntry[]>;
  /** Folders and files that may hold a list of participants. */
  readonly browseTables: (typed: string) => Promise<readonly FileEntry[]>;
  /** Opens another document; an abort rejects, and stores nothing. @throws Problem of reading, format, database */
  readonly open: (which: DocumentId | string, signal?: AbortSignal) => Promise<Backend>;
  /** Differences that were found when the document in work was opened. */
  readonly news: FileNews | undefined;
  /** Reads the document again if its file changed; call it repeatedly. @throws Problem of reading, of the format */
  readonly reread: () => Promise<Backend | undefined>;
  readonly formats: () => Promise<readonly ExportFormat[]>;
  /**
   * Writes the document in work, or its glossary, and returns remarks on the written document.
   * @throws Problem `file-…`, `output-…`, `disk-full`
   */
  readonly exportTo: (format: string, path: string, overwrite: boolean) => Promise<readonly RewriteNote[]>;
};

/** Findings within single segments, and findings across the document. */
export type Inspected = { readonly within: readonly Finding[]; readonly across: readonly Finding[] };

/**
 * The text that another window stored for a segment after this one read it; it stays stored. This window's text is in
 * the segment's history and is stored when it is confirmed again.
 */
export type SaveConflict = {
  readonly theirs: Pick<Unit, 'target' | 'state'>;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Whether this window is told of it for the first time. */
  readonly isNew: boolean;
};

/** Changes by other windows: to single segments (zero-based), or to the segmentation and thus to every ordinal. */
export type Elsewhere =
  | { readonly kind: 'units'; readonly units: ReadonlyMap<number, Unit> }
  | {
      readonly kind: 'document';
      readonly document: WorkDocument;
      /** Maps former ordinals to current ones for held segments that still exist. */
      readonly kept: ReadonlyMap<number, number>;
    };

/** The backend of the TUI: one document in work and everything around it. */
export type Backend = {
  /** The document as it was read at the start of the session; split and joined segments are up to date. */
  readonly document: WorkDocument;
  /**
   * The units for the first frame of a document that is not fully read yet: segments near the translator's position with
   * text, the others with their state only. Undefined if all units are read.
   */
  readonly preview: readonly Unit[] | undefined;
  /** Path of the database if nothing can be stored in it; undefined if it can be written. */
  readonly readOnly: string | undefined;
  /**
   * Stores a segment's translation; it is on disk when this returns. `ordinal` is zero-based.
   * @returns the conflicting text of another window, in which case this one was not stored; otherwise undefined
   */
  readonly save: (
    ordinal: number,
    target: string,
    state: UnitState,
    origin?: UnitOrigin,
  ) => SaveConflict | undefined;
  /**
   * Takes over the changes that other windows stored since the last call, except for the segments `held` (zero-based), which
   * have unsaved text. `mayReload`: whether the segmentation may change too. @throws Problem `document-missing`
   */
  readonly elsewhere: (shows: {
    readonly units: readonly Unit[];
    readonly held: ReadonlySet<number>;
    readonly mayReload: boolean;
  }) => Elsewhere | undefined;
  /** Settles a conflict: with `mine` the next save is stored; with `theirs` it returns the text that is stored now. */
  readonly settle: (ordinal: number, whose: 'mine' | 'theirs') => Unit | undefined;
  /** Undoes the last recorded change of a confirmed translation; undefined if there is none. */
  readonly undoSegment: (ordinal: number) => Pick<Unit, 'target' | 'state'> | undefined;
  /** The translations that a segment had, newest first, without today's. Inline codes are not kept. */
  readonly earlier: (ordinal: number) => readonly EarlierText[];
  /** The inline codes of a segment's source. In translations codes are marks (`text/coded-text.ts`). */
  readonly codes: (ordinal: number) => readonly InlineCode[];
  /** Makes a backup before many translations change at once. @throws Problem */
  readonly backUp: () => void;
  /** Stores the comment and the bookmark of a segment. */
  readonly annotate: (ordinal: number, note: Pick<Unit, 'comment' | 'marked'>) => void;
  /** Splits a segment before this offset of its text into two; undefined if that is not possible. */
  readonly split: (ordinal: number, at: number) => readonly [Segment, Segment] | undefined;
  /** Joins a segment with the next one; undefined if the document keeps them apart. */
  readonly join: (ordinal: number) => Segment | undefined;
  /** Replaces `count` segments with others; later calls use the new ordinals. @throws Problem */
  readonly recut: (ordinal: number, count: number, units: readonly Unit[]) => void;
  /** Stores the translator's position. */
  readonly savePosition: (ordinal: number) => void;
  /** The terms of a segment. The first call may take as long as loading the dictionaries. */
  readonly matches: (ordinal: number) => Promise<readonly Match[]>;
  /** The insertables of a segment other than terms, and its words. */
  readonly insertables: (ordinal: number) => Promise<SegmentInsertables>;
  /** Suggested equivalents of a text that the glossary may lack, best first. */
  readonly suggest: (text: string, to: Lang) => Promise<readonly Suggested[]>;
  /** Similar segments from the memory, best first. */
  readonly memory: (ordinal: number) => Promise<readonly MemoryMatch[]>;
  /** Segments of the memory that contain a text in either language, or all of its words; best first. */
  readonly concordance: (text: string, limit: number) => Promise<readonly ConcordanceHit[]>;
  /** Drafts for those segments that memory or glossary have one for. @throws Problem of the dictionaries */
  readonly drafts: (ordinals: readonly number[]) => Promise<ReadonlyMap<number, Draft>>;
  /** Findings of a translation in the field, worst first; waived ones are marked. */
  readonly findings: (ordinal: number, target: string) => Promise<readonly Finding[]>;
  /** All findings. Undefined if the same question was asked again before the answer. */
  readonly inspect: (units: readonly Unit[]) => Promise<Inspected | undefined>;
  /** Waivers. Ask for the findings again after a change. */
  readonly waivers: Waivers;
  /** Concepts that match a query, best first; fast enough to call on every key. */
  readonly lookup: (query: string, limit: number) => readonly LookupResult[];
  /** Opens the translator’s own editor and returns its text; undefined if it failed. */
  readonly editOutside: (text: string) => string | undefined;
  readonly terms: TermBackend;
  readonly documents: DocumentBackend;
  readonly meetings: MeetingBackend;
  readonly review: ReviewBackend;
  /**
   * Counts a document as it is stored; undefined where a later call took its place.
   * @throws Problem `document-missing`; of the dictionaries
   */
  readonly statistics: (document: DocumentId) => Promise<StatisticsSeen | undefined>;
  readonly settings: SettingsBackend;
};
