// The complete state of a work session.

import type { ConceptId, DocumentId } from '../model/ids.js';
import type { InlineCode } from '../model/inline-code.js';
import type { InsertableKind, SegmentInsertables } from '../model/insertable.js';
import type { Lang } from '../model/language.js';
import type { Match } from '../model/match.js';
import type { MemoryMatch } from '../model/memory-match.js';
import type { Unit, UnitState, WorkDocument } from '../model/unit.js';
import { type Editor, editorWith } from './editing/editor.js';
import type { Step } from './editing/past.js';
import type { Effect } from './effect.js';
import type { Findings } from './findings/findings.js';
import type {
  CountedKind,
  CountedNotice,
  Notice,
  NoticeValues,
  PlainNotice,
  WaitedFor,
} from './guide/notice.js';
import type { TourStep } from './guide/tour-steps.js';
import { type Preferences, usualPreferences } from './preferences.js';
import { type Repetitions, repetitionsOf } from './segments/repetitions.js';

/** The terms of a segment, or the failure to find them. Segments that are not analysed yet have no entry. */
export type Analysis = readonly Match[] | 'failed';

/** The last insertion: the same key again replaces it with the next form, and its particle is corrected. */
export type Insertion = {
  /** The insertable that the key named: a term by number, a quantity, a name; undefined if it was chosen elsewhere. */
  readonly of: number | InsertableKind | undefined;
  readonly choice: number;
  readonly start: number;
  readonly text: string;
};

/** A concept that is searched for in the document, and its possible forms. */
export type Sought = { readonly id: ConceptId; readonly title: string; readonly forms: readonly string[] };

/** A subset of the segments: those in one state, or those with findings, a bookmark or a comment. */
export type Filter = UnitState | 'findings' | 'marked' | 'commented' | 'news';

/**
 * The data of each kind of overlay. Each file in `overlays/` adds its own by declaration merging, so that data and rules
 * of an overlay are in one file.
 */
export interface OverlayData {
  /** No overlay is open. */
  readonly none: object;
}

/** Overlays that lie over the document. */
export type Overlay = {
  [K in keyof OverlayData]: { readonly kind: K } & OverlayData[K];
}[keyof OverlayData];

/** The document and its translations. */
type DocumentState = {
  readonly document: DocumentId;
  readonly name: string;
  /** Whether the document is a sample that comes with the program. */
  readonly sample: boolean;
  readonly from: Lang;
  readonly to: Lang;
  /** The units as they are on disk, except those in `unsaved`. */
  readonly units: readonly Unit[];
  /** Segments with the same source. */
  readonly repetitions: Repetitions;
  readonly preferences: Preferences;
  /** The fate of the database: it can only be read, or its file was taken away and it was saved elsewhere. */
  readonly database: 'usual' | 'read-only' | 'moved';
  /** Segments whose translation could not be saved. */
  readonly unsaved: ReadonlySet<number>;
  /** Segments whose translation lost to another window's; it is kept in their history. */
  readonly contested: ReadonlySet<number>;
};

/** The translator's position, the text in the field and what can be undone. */
type EditingState = {
  readonly current: number;
  /** The text in the target field of the current segment. */
  readonly editor: Editor;
  /** Whether the text changed since the translator arrived here or last paused. */
  readonly typing: boolean;
  /** Digits of a term number typed after Esc; undefined if Esc was not pressed. */
  readonly pending: string | undefined;
  readonly inserted: Insertion | undefined;
  readonly clipboard: string;
  /** Steps to undo and steps to redo, latest last. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Segments that were left by a jump, latest last. */
  readonly back: readonly number[];
  /**
   * The segment that the translator reached and has not typed in yet; only there the memory's proposal may be inserted
   * automatically.
   */
  readonly arrivedAt: number | undefined;
};

/** Answers of the backend about segments, by zero-based ordinal. Segments that were not visited have no entry. */
type Knowledge = {
  readonly matches: ReadonlyMap<number, Analysis>;
  /** Segments whose terms and insertables are from before a change of the glossary; shown until the new ones are there. */
  readonly outdated: ReadonlySet<number>;
  readonly insertables: ReadonlyMap<number, SegmentInsertables>;
  /** Inline codes of the sources. */
  readonly codes: ReadonlyMap<number, readonly InlineCode[]>;
  readonly memory: ReadonlyMap<number, readonly MemoryMatch[]>;
  readonly findings: Findings;
};

/** Overlays, filters and notices on the screen, and whether the session has ended. */
type ScreenState = {
  readonly overlay: Overlay;
  /** Overlays below the topmost one, which closing returns to; the topmost of them is last. */
  readonly under: readonly Overlay[];
  /** The filter of the list and of movement; undefined shows all segments. */
  readonly filter: Filter | undefined;
  /** The term whose occurrences are visited one by one. */
  readonly sought: Sought | undefined;
  /** Index of the current segment's open finding that is shown first; there may be fewer by now. */
  readonly findingAt: number;
  /** The current step of the tour; undefined if there is no tour. */
  readonly tour: TourStep | undefined;
  readonly notice: Notice | undefined;
  /** Long work that the translator waits for. */
  readonly waitedFor: WaitedFor | undefined;
  /** `anyway`: leave although something could not be saved. */
  readonly ended: 'no' | 'saved' | 'anyway';
};

export type State = DocumentState &
  EditingState &
  Knowledge &
  ScreenState & {
    /** The effects of the last action in order. The store that runs them removes them. */
    readonly effects: readonly Effect[];
  };

const beginning = (document: WorkDocument, units: readonly Unit[], repetitions: Repetitions): State => {
  const current = Math.min(Math.max(0, document.position), Math.max(0, units.length - 1));
  return {
    document: document.id,
    name: document.name,
    sample: document.sample === true,
    from: document.lang,
    to: document.to,
    units,
    current,
    editor: editorWith(units[current]?.target ?? ''),
    typing: false,
    overlay: { kind: 'none' },
    under: [],
    pending: undefined,
    inserted: undefined,
    clipboard: '',
    past: [],
    future: [],
    back: [],
    filter: undefined,
    sought: undefined,
    repetitions,
    preferences: usualPreferences,
    database: 'usual',
    arrivedAt: current,
    tour: undefined,
    notice: undefined,
    waitedFor: undefined,
    effects: [],
    matches: new Map(),
    outdated: new Set(),
    insertables: new Map(),
    codes: new Map(),
    memory: new Map(),
    findings: new Map(),
    findingAt: 0,
    unsaved: new Set(),
    contested: new Set(),
    ended: 'no',
  };
};

/** The state at the start of a session, at the stored position of the document. */
export const startState = (document: WorkDocument): State =>
  beginning(document, document.units, repetitionsOf(document.units));

/** The state with the preview of a document that is not read yet; keys cannot change it. */
export const previewState = (document: WorkDocument, preview: readonly Unit[]): State =>
  beginning(document, preview, new Map());

/** The state with the beginning of a new document, of which the rest is being read; no key is handled before. */
export const beginningState = (beginningOf: WorkDocument): State => ({
  ...beginning(beginningOf, beginningOf.units, new Map()),
  notice: { kind: 'reading', values: {} },
});

/** The state with a notice. */
export const withNotice = (state: State, kind: PlainNotice['kind'], values: NoticeValues = {}): State => ({
  ...state,
  notice: { kind, values },
});

/** The state with a notice of how many translations were changed. */
export const withCount = (state: State, kind: CountedKind, values: CountedNotice['values']): State => ({
  ...state,
  notice: { kind, values },
});

/** The state that asks again for the terms of all segments; until the answers the former ones stay on the screen. */
export const withTermsAskedAgain = (state: State): State =>
  withEffect({ ...state, outdated: new Set(state.matches.keys()) }, { kind: 'analyse-ahead' });

/** The state with one more effect. */
export const withEffect = (state: State, effect: Effect): State => ({
  ...state,
  effects: [...state.effects, effect],
});
