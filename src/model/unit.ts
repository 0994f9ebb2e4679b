// A segment with the work done on it.

import type { DocumentId } from './ids.js';
import type { InlineMark, PlacedCode } from './inline-code.js';
import type { Lang } from './language.js';
import type { Segment } from './segment.js';

/** How far a segment's translation is. `draft`: typed but not confirmed; `done`: confirmed; `flagged`: to be looked at again. */
export const unitStates = ['untouched', 'draft', 'done', 'flagged'] as const;
export type UnitState = (typeof unitStates)[number];

/**
 * How a draft came without typing. `memory`: the memory has the same source; `repaired`: what differs from it was put right;
 * `fuzzy`: something differs still; `glossary`: the segment is made of terms and numbers only.
 */
export const originKinds = ['memory', 'repaired', 'fuzzy', 'glossary'] as const;

/** Origin of a draft, and the score of the memory's match (0–101; 0 where it has none). */
export type UnitOrigin = { readonly kind: (typeof originKinds)[number]; readonly score: number };

/** A translation that a segment gets without typing. */
export type Draft = { readonly target: string; readonly origin: UnitOrigin };

/** Translation unit: a source segment and its target text. */
export type Unit = {
  readonly segment: Segment;
  readonly target: string;
  readonly state: UnitState;
  /** The translator's note on the segment, for colleagues and for later. */
  readonly comment?: string;
  /** A place to come back to. */
  readonly marked?: true;
  /** Places of the segment's inline codes in the target; none if nobody placed any. */
  readonly codes?: readonly PlacedCode[];
  /** How the translation came where it was not typed; it stays when the translation is edited. */
  readonly origin?: UnitOrigin;
  /**
   * Of a segment that came when the file changed and is not confirmed since: the text that stood in its place, or nothing
   * where none did.
   */
  readonly was?: string;
};

/** What became of the segments when the file of a document had changed since it was read last. */
export type FileChanges = {
  /** Segments that are new, that stand in the place of similar ones, and that are gone. */
  readonly fresh: number;
  readonly changed: number;
  readonly gone: number;
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
