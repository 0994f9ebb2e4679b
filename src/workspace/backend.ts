// The backend: all that a work session needs from the rest of the program, as functions. The workspace and the TUI see nothing else.

import type { Concept } from '../model/concept.js';
import type { Finding, Waiver } from '../model/finding.js';
import type { ConceptId, DocumentId } from '../model/ids.js';
import type { InlineCode } from '../model/inline-code.js';
import type { SegmentInsertables } from '../model/insertable.js';
import type { Lang } from '../model/language.js';
import type { LookupResult } from '../model/lookup.js';
import type { Match } from '../model/match.js';
import type { Meeting } from '../model/meeting.js';
import type { ConcordanceHit, MemoryMatch } from '../model/memory-match.js';
import type { Segment } from '../model/segment.js';
import type { Draft, FileChanges, Unit, UnitOrigin, UnitState, WorkDocument } from '../model/unit.js';
import type { MeetingBackend, StatisticsSeen } from './meetings/meetings.js';

/** Fields of the term form, in order; each is a column of the glossary table. */
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
  /** Columns whose text changed. */
  readonly columns: readonly { readonly column: string; readonly before: string; readonly after: string }[];
};

/** A recurring expression that looks like a term. */
export type CandidateTerm = {
  readonly text: string;
  readonly lang: Lang;
  readonly frequency: number;
  /** A segment in which it occurs. */
  readonly context: string;
  /** What it could be called in the other language, likeliest first; undefined until that was asked. */
  readonly suggestions: readonly string[] | undefined;
};

/** The glossary within reach. Each change is on disk when its function returns, and found in texts from then on. */
export type TermBackend = {
  /** Adds a concept, or changes one. @throws Problem `concept-…` */
  readonly save: (row: TermRow, id: ConceptId | undefined) => Concept;
  readonly row: (id: ConceptId) => TermRow | undefined;
  /** Newest first. */
  readonly history: (id: ConceptId) => readonly TermChange[];
  /** Takes the last change of a concept back; whether there was one. */
  readonly undo: (id: ConceptId) => boolean;
  /** Candidates of the document in work, best first, without those rejected before; undefined where a later call took its place. */
  readonly candidates: () => Promise<readonly CandidateTerm[] | undefined>;
  readonly reject: (candidate: CandidateTerm) => void;
};

/** A proposed equivalent, never an approved one; `how` names where it comes from. */
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
  /** The meeting that it is prepared for. */
  readonly meeting?: Pick<Meeting, 'id' | 'name' | 'heldOn' | 'place'>;
};

/** A file or folder, as browsing shows it; `path` is what would be typed for it. */
export type FileEntry = { readonly name: string; readonly path: string; readonly folder: boolean };

/** A format in which a document can leave. */
export type ExportFormat = {
  readonly id: string;
  readonly extension: string;
  /** Name of the file format, where not the translation leaves but the terms that occur in the document. */
  readonly glossary?: string;
};

/** What is new about the file of a document when it is opened: what became of its segments, and its former name. */
export type FileNews = Partial<FileChanges> & { readonly movedFrom?: string };

/** The documents within reach. */
export type DocumentBackend = {
  /** Last changed first. */
  readonly list: () => readonly DocumentSummary[];
  /** Folders, and files that can be opened, whose paths begin with what was typed. */
  readonly browse: (typed: string) => Promise<readonly FileEntry[]>;
  /** Folders, and files that may hold a list of participants. */
  readonly browseTables: (typed: string) => Promise<readonly FileEntry[]>;
  /** Opens another document. @throws Problem of reading, of the format, of the database */
  readonly open: (which: DocumentId | string) => Promise<Backend>;
  /** What was new about the file of the document in work when it was opened. */
  readonly news: FileNews | undefined;
  /**
   * The document in work read again, where its file has changed; ask again and again. @throws Problem of reading, of the format
   */
  readonly reread: () => Promise<Backend | undefined>;
  readonly formats: () => Promise<readonly ExportFormat[]>;
  /** Where an exported document would go. */
  readonly exportPath: (extension: string) => string;
  /** Writes the document in work, or its glossary. @throws Problem `file-…`, `output-…`, `disk-full` */
  readonly exportTo: (format: string, path: string, overwrite: boolean) => Promise<void>;
};

/** Findings of single segments, and those of the whole document. */
export type Inspected = { readonly within: readonly Finding[]; readonly across: readonly Finding[] };

/** Findings that the translator lets stand. Each change is on disk when its function returns. */
export type Waivers = {
  /** All of the document, also those whose finding is gone at present. */
  readonly list: () => readonly Waiver[];
  /** @param target the translation in which it was found; @param reason why it may stand, as the report shows it */
  readonly waive: (finding: Finding, target: string, reason: string) => void;
  readonly unwaive: (finding: Finding, target: string) => void;
};

/** Settings of the translator, by name; they outlive the session. */
export type SettingsBackend = {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, value: string) => void;
};

/**
 * What another window stored for a segment since this one read it: that stands. The text of this window is in the history of
 * the segment, and is stored once it is confirmed again.
 */
export type SaveConflict = {
  readonly theirs: Pick<Unit, 'target' | 'state'>;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Whether this is the first time that this window is told of it. */
  readonly isNew: boolean;
};

/** What other windows did: to single segments (zero-based), or to the segmentation, and with it to every ordinal. */
export type Elsewhere =
  | { readonly kind: 'units'; readonly units: ReadonlyMap<number, Unit> }
  | {
      readonly kind: 'document';
      readonly document: WorkDocument;
      /** Held segments that stand in it still: their former ordinals and those of now. */
      readonly kept: ReadonlyMap<number, number>;
    };

/** The translator's backend: one document in work, and everything that is within reach. */
export type Backend = {
  /** The document as it was when the session began, but for segments that were cut anew. */
  readonly document: WorkDocument;
  /**
   * What the first frame shows of a document whose units are not read yet: the segments around the translator's place, and of
   * the others, whose texts are empty, how far they are. Undefined where they are read already.
   */
  readonly preview: readonly Unit[] | undefined;
  /**
   * Stores a segment's translation; it is on disk when this returns. `ordinal` is zero-based.
   * @returns what another window stored for it meanwhile; undefined where there is nothing, and this one is stored
   */
  readonly save: (
    ordinal: number,
    target: string,
    state: UnitState,
    origin?: UnitOrigin,
  ) => SaveConflict | undefined;
  /**
   * Takes over what other windows stored since this was asked last, except for what is held: zero-based ordinals whose text
   * this window has not stored.
   * @param mayReload whether the segmentation may change, too @throws Problem `document-missing`
   */
  readonly elsewhere: (shows: {
    readonly units: readonly Unit[];
    readonly held: ReadonlySet<number>;
    readonly mayReload: boolean;
  }) => Elsewhere | undefined;
  /** Decides between two texts: of `mine` the next save is stored; `theirs` comes back as it is stored now. */
  readonly settle: (ordinal: number, whose: 'mine' | 'theirs') => Unit | undefined;
  /** Takes the last change of a confirmed translation back that is in the history; undefined where there is none. */
  readonly undoSegment: (ordinal: number) => Pick<Unit, 'target' | 'state'> | undefined;
  /** The inline codes of a segment's source. In translations codes are marks (`text/coded-text.ts`). */
  readonly codes: (ordinal: number) => readonly InlineCode[];
  /** Makes a backup, before many translations change at once. @throws Problem */
  readonly backUp: () => void;
  /** Stores what was noted of a segment. */
  readonly annotate: (ordinal: number, note: Pick<Unit, 'comment' | 'marked'>) => void;
  /** The two parts of a segment that is cut before this place of its text; undefined where it cannot be. */
  readonly split: (ordinal: number, at: number) => readonly [Segment, Segment] | undefined;
  /** A segment and the one behind it as one; undefined where the document keeps them apart. */
  readonly join: (ordinal: number) => Segment | undefined;
  /** Stores segments in the place of `count` others; all functions count with them afterwards. @throws Problem */
  readonly recut: (ordinal: number, count: number, units: readonly Unit[]) => void;
  /** Remembers where the translator is. */
  readonly savePosition: (ordinal: number) => void;
  /** Terms of a segment; the first call may take as long as loading the dictionaries does. */
  readonly matches: (ordinal: number) => Promise<readonly Match[]>;
  /** What else than terms a segment offers, and its words. */
  readonly insertables: (ordinal: number) => Promise<SegmentInsertables>;
  /** Equivalents of what the glossary may not have, best first. */
  readonly suggest: (text: string, to: Lang) => Promise<readonly Suggested[]>;
  /** What was translated before and is like a segment, best first; none where nothing is. */
  readonly memory: (ordinal: number) => Promise<readonly MemoryMatch[]>;
  /** Places of the memory that have a text in either language, or all of its words; best first, at most so many. */
  readonly concordance: (text: string, limit: number) => Promise<readonly ConcordanceHit[]>;
  /** Drafts for those of the segments that memory or glossary have one for; nothing is stored. @throws Problem of the dictionaries */
  readonly drafts: (ordinals: readonly number[]) => Promise<ReadonlyMap<number, Draft>>;
  /** What the checks say of a translation as it stands in the field, worst first; waived ones are marked. */
  readonly findings: (ordinal: number, target: string) => Promise<readonly Finding[]>;
  /**
   * What they say of everything that is translated, and of how it goes together; undefined where the same is asked again
   * before there is an answer.
   */
  readonly inspect: (units: readonly Unit[]) => Promise<Inspected | undefined>;
  /** Lets findings stand; ask for the findings again afterwards. */
  readonly waivers: Waivers;
  /** Concepts that answer a query, best first; fast enough to call on every key. */
  readonly lookup: (query: string, limit: number) => readonly LookupResult[];
  /** The text as the translator's own editor leaves it, or undefined where it failed. The terminal is free meanwhile. */
  readonly editOutside: (text: string) => string | undefined;
  readonly terms: TermBackend;
  readonly documents: DocumentBackend;
  readonly meetings: MeetingBackend;
  /**
   * Counts a document as it is stored; undefined where a later call took its place.
   * @throws Problem `document-missing`; of the dictionaries
   */
  readonly statistics: (document: DocumentId) => Promise<StatisticsSeen | undefined>;
  readonly settings: SettingsBackend;
};
