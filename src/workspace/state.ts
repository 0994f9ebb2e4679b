// Everything a work session knows at one moment.

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
import type { Findings } from './findings.js';
import type { CountedKind, CountedNotice, Notice, NoticeValues, PlainNotice } from './guide/notice.js';
import type { TourStep } from './guide/tour-steps.js';
import { type Preferences, usualPreferences } from './preferences.js';
import { type Repetitions, repetitionsOf } from './segments/repetitions.js';

/** The terms of a segment, or that they could not be found. Segments not analysed yet have no entry. */
export type Analysis = readonly Match[] | 'failed';

/** What was inserted last: the same key again offers the next of its kind, and a particle behind it is put right. */
export type Insertion = {
  /** What the key stands for: a term by its number, a quantity, a name; nothing where it was chosen elsewhere. */
  readonly of: number | InsertableKind | undefined;
  readonly choice: number;
  readonly start: number;
  readonly text: string;
};

/** A concept that is looked for in the document, and the forms in which it may stand there. */
export type Sought = { readonly id: ConceptId; readonly title: string; readonly forms: readonly string[] };

/** Some of the segments: those in one state, or those that have findings, a mark or a comment. */
export type Filter = UnitState | 'findings' | 'marked' | 'commented' | 'news';

/**
 * The data of each kind of overlay. The file of an overlay (`overlays/…`) adds its own by declaration merging, so that what
 * it holds and what keys do to it stand in one place.
 */
export interface OverlayData {
  /** Nothing lies over the document. */
  readonly none: object;
}

/** Overlays over the document. */
export type Overlay = {
  [K in keyof OverlayData]: { readonly kind: K } & OverlayData[K];
}[keyof OverlayData];

export type State = {
  readonly document: DocumentId;
  readonly name: string;
  /** Whether it is a document that comes with the program. */
  readonly sample: boolean;
  readonly from: Lang;
  readonly to: Lang;
  /** As they are on disk, apart from those in `unsaved`. */
  readonly units: readonly Unit[];
  readonly current: number;
  /** What stands in the target field of the current segment. */
  readonly editor: Editor;
  /** Whether it has been changed since the translator came here or last rested from typing. */
  readonly typing: boolean;
  readonly overlay: Overlay;
  /** Overlays below that one, to which closing it leads back; the uppermost last. */
  readonly under: readonly Overlay[];
  /** Digits typed after Esc: the number of a term; undefined when Esc was not pressed. */
  readonly pending: string | undefined;
  readonly inserted: Insertion | undefined;
  readonly clipboard: string;
  /** What can be undone, and what was undone and can be done again: latest last. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Segments that were left by a jump, latest last. */
  readonly back: readonly number[];
  /** Which segments are listed and walked through: all where there is no filter. */
  readonly filter: Filter | undefined;
  /** The term whose occurrences are gone to one by one. */
  readonly sought: Sought | undefined;
  /** Segments with the same source. */
  readonly repetitions: Repetitions;
  readonly preferences: Preferences;
  /** The segment at which the translator arrived and has not typed yet: only there the memory's proposal may put itself in. */
  readonly arrivedAt: number | undefined;
  /** The step that the tour asks for; undefined while none is taken. */
  readonly tour: TourStep | undefined;
  readonly notice: Notice | undefined;
  /** The side effects of the last action, in the order in which they are run; whoever runs them takes them away. */
  readonly effects: readonly Effect[];
  readonly matches: ReadonlyMap<number, Analysis>;
  /** Quantities, names and words, by segment, as far as the translator has been there. */
  readonly insertables: ReadonlyMap<number, SegmentInsertables>;
  /** Inline codes of the sources, by segment, as far as the translator has been there. */
  readonly codes: ReadonlyMap<number, readonly InlineCode[]>;
  /** Proposals of the memory, by segment; those not asked for yet have no entry. */
  readonly memory: ReadonlyMap<number, readonly MemoryMatch[]>;
  readonly findings: Findings;
  /** Which of the current segment's open findings is told first, from 0; there may be fewer by now. */
  readonly findingAt: number;
  /** Segments whose translation could not be stored. */
  readonly unsaved: ReadonlySet<number>;
  /** Segments whose translation another window kept from being stored; it is in their history. */
  readonly contested: ReadonlySet<number>;
  /** `anyway`: although something could not be stored. */
  readonly ended: 'no' | 'saved' | 'anyway';
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
    arrivedAt: current,
    tour: undefined,
    notice: undefined,
    effects: [],
    matches: new Map(),
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

/** The session at its beginning: at the place where the document was left. */
export const startState = (document: WorkDocument): State =>
  beginning(document, document.units, repetitionsOf(document.units));

/** What the preview shows of that before the document has been read; no key may change it. */
export const previewState = (document: WorkDocument, preview: readonly Unit[]): State =>
  beginning(document, preview, new Map());

/** The state with a notice. */
export const withNotice = (state: State, kind: PlainNotice['kind'], values: NoticeValues = {}): State => ({
  ...state,
  notice: { kind, values },
});

/** The state with a notice that says how many translations were changed. */
export const withCount = (state: State, kind: CountedKind, values: CountedNotice['values']): State => ({
  ...state,
  notice: { kind, values },
});

/** The state with one more effect. */
export const withEffect = (state: State, effect: Effect): State => ({
  ...state,
  effects: [...state.effects, effect],
});
