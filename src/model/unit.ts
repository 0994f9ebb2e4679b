// A segment with its translation.

import type { DocumentId } from './ids.js';
import type { InlineMark, PlacedCode } from './inline-code.js';
import type { Lang } from './language.js';
import type { Segment } from './segment.js';

/** State of a segment's translation. `draft`: typed but not confirmed; `done`: confirmed; `flagged`: needs review. */
export const unitStates = ['untouched', 'draft', 'done', 'flagged'] as const;
export type UnitState = (typeof unitStates)[number];

/**
 * Origins of an automatic draft. `memory`: the memory has the same source; `repaired`: all differences were corrected;
 * `fuzzy`: differences remain; `glossary`: the segment consists of terms and numbers only.
 */
export const originKinds = ['memory', 'repaired', 'fuzzy', 'glossary'] as const;

/** Origin of a draft, and the score of the memory match (0–101; 0 without a match). */
export type UnitOrigin = { readonly kind: (typeof originKinds)[number]; readonly score: number };

/** An automatic translation of a segment. */
export type Draft = { readonly target: string; readonly origin: UnitOrigin };

/** Translation unit: a source segment and its target text. */
export type Unit = {
  readonly segment: Segment;
  readonly target: string;
  readonly state: UnitState;
  /** The translator's comment on the segment, for colleagues and for later. */
  readonly comment?: string;
  /** Whether it has a bookmark. */
  readonly marked?: true;
  /** Positions of the segment's inline codes in the target; missing if none was placed. */
  readonly codes?: readonly PlacedCode[];
  /** Origin of an automatic translation; it stays when the translation is edited. */
  readonly origin?: UnitOrigin;
  /**
   * For a segment that changed with the file and was not confirmed since: its former text, or an empty text if it is
   * new.
   */
  readonly was?: string;
};

/** Changes of the segments when the file of a document changed after it was last read. */
export type FileChanges = {
  /** Numbers of new segments, of changed ones, and of removed ones. */
  readonly fresh: number;
  readonly changed: number;
  readonly gone: number;
};

/** A document in work as stored in the database. Text and units may be read on first access. */
export type WorkDocument = {
  readonly id: DocumentId;
  /** Absolute path of the source file, which is only read. */
  readonly path: string;
  readonly name: string;
  readonly format: string;
  readonly lang: Lang;
  readonly to: Lang;
  /** The decoded text of the source at the time of its segmentation. */
  readonly text: string;
  /** Looks and non-text elements; see `InlineMark`. */
  readonly marks?: readonly InlineMark[];
  readonly units: readonly Unit[];
  /** Set for a sample document that comes with the program. */
  readonly sample?: true;
  /** Ordinal of the translator's current segment. */
  readonly position: number;
};
