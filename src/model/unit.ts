// A segment with the work done on it.

import type { DocumentId } from './ids.js';
import type { InlineMark, PlacedCode } from './inline-code.js';
import type { Lang } from './language.js';
import type { Segment } from './segment.js';

/** How far a segment's translation is. `draft`: typed but not confirmed; `done`: confirmed; `flagged`: to be looked at again. */
export const unitStates = ['untouched', 'draft', 'done', 'flagged'] as const;
export type UnitState = (typeof unitStates)[number];

/** Translation unit: a source segment and its target text. */
export type Unit = {
  readonly segment: Segment;
  readonly target: string;
  readonly state: UnitState;
  /** What the translator noted of the segment, for colleagues and for later. */
  readonly comment?: string;
  /** A place to come back to. */
  readonly marked?: true;
  /** Where the inline codes of the segment stand in the target; none where nobody placed any. */
  readonly codes?: readonly PlacedCode[];
};

/** A document in work, as the database keeps it. Its text and units may be read when they are first asked for. */
export type WorkDocument = {
  readonly id: DocumentId;
  /** Absolute path of the source file, which is only ever read. */
  readonly path: string;
  readonly name: string;
  readonly format: string;
  readonly lang: Lang;
  readonly to: Lang;
  /** The decoded text of the source, as it was when the segments were cut. */
  readonly text: string;
  /** Looks and what is no text; see `InlineMark`. */
  readonly marks?: readonly InlineMark[];
  readonly units: readonly Unit[];
  /** Set where it is a document that comes with the program, to try it out. */
  readonly sample?: true;
  /** Ordinal of the segment the translator was at. */
  readonly position: number;
};
