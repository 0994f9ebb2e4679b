// Everything a work session knows at one moment.

import type { Lang } from '../model/language.js';
import type { LookupResult } from '../model/lookup.js';
import type { Match } from '../model/match.js';
import type { Unit, WorkDocument } from '../model/unit.js';
import { type Editor, editorWith } from './editor.js';

/** The terms of a segment, or that they could not be found. Segments not analysed yet have no entry. */
export type Analysis = readonly Match[] | 'failed';

/** What lies over the document and takes the keys. */
export type Overlay =
  | { readonly kind: 'none' }
  | { readonly kind: 'help'; readonly top: number }
  /** `from` is the segment at which the search began. */
  | { readonly kind: 'search'; readonly field: Editor; readonly from: number }
  | { readonly kind: 'goto'; readonly field: Editor }
  /** `answered` is the query that `results` belong to. */
  | {
      readonly kind: 'lookup';
      readonly field: Editor;
      readonly answered: string;
      readonly results: readonly LookupResult[];
      readonly chosen: number;
    };

/** Something to tell the translator once; the next key takes it away. */
export type Notice = {
  readonly kind: NoticeKind;
  readonly values: Readonly<Record<string, string | number>>;
};
export type NoticeKind =
  | 'ask-leave'
  | 'confirmed'
  | 'no-term'
  | 'no-target'
  | 'target-not-empty'
  | 'none-untouched'
  | 'no-segment'
  | 'no-way-back'
  | 'not-saved'
  | 'unsaved-leave';

/** The last term inserted, so that the same key again can offer its next equivalent. */
export type Insertion = {
  readonly number: number;
  readonly choice: number;
  readonly start: number;
  readonly text: string;
};

export type State = {
  readonly name: string;
  readonly from: Lang;
  readonly to: Lang;
  /** As they are on disk, apart from those in `unsaved`. */
  readonly units: readonly Unit[];
  readonly current: number;
  /** What stands in the target field of the current segment. */
  readonly editor: Editor;
  readonly overlay: Overlay;
  /** Digits typed after Esc: the number of a term; undefined when Esc was not pressed. */
  readonly pending: string | undefined;
  readonly inserted: Insertion | undefined;
  /** Segments that were left by a jump, latest last. */
  readonly back: readonly number[];
  readonly notice: Notice | undefined;
  readonly matches: ReadonlyMap<number, Analysis>;
  /** Segments whose translation could not be stored. */
  readonly unsaved: ReadonlySet<number>;
  /** `anyway`: although something could not be stored. */
  readonly ended: 'no' | 'saved' | 'anyway';
};

/** The session at its beginning: at the place where the document was left. */
export const startState = (document: WorkDocument): State => {
  const current = Math.min(Math.max(0, document.position), Math.max(0, document.units.length - 1));
  return {
    name: document.name,
    from: document.lang,
    to: document.to,
    units: document.units,
    current,
    editor: editorWith(document.units[current]?.target ?? ''),
    overlay: { kind: 'none' },
    pending: undefined,
    inserted: undefined,
    back: [],
    notice: undefined,
    matches: new Map(),
    unsaved: new Set(),
    ended: 'no',
  };
};
