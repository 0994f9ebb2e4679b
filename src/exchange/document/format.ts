// Contract of a format in which a translated document leaves.

import type { InlineCode, PlacedCode } from '../../model/inline-code.js';
import type { Unit, WorkDocument } from '../../model/unit.js';

/** The translation alone, or source and translation side by side. */
export const sides = ['target', 'both'] as const;
export type Side = (typeof sides)[number];

/** A term of a segment and what it is to be called. */
export type UnitTerm = { readonly source: string; readonly target: string };

/** Knowledge of a document's segments beside its own contents. */
export type DocumentFacts = {
  /** The inline codes of a segment's source. */
  readonly codesOf: (unit: Unit) => readonly InlineCode[];
  /** The same as they are placed in the source. */
  readonly placedIn: (unit: Unit) => readonly PlacedCode[];
  /** The glossary's terms that occur in a segment. */
  readonly termsOf: (unit: Unit) => readonly UnitTerm[];
};

/** Nothing is known of codes and terms. */
export const noFacts: DocumentFacts = { codesOf: () => [], placedIn: () => [], termsOf: () => [] };

/** A writer of finished documents. */
export type DocumentFormat = {
  readonly id: string;
  /** File name ending without the dot. */
  readonly extension: string;
  /** The side that is meant when none is named. */
  readonly usual: Side;
  readonly write: (document: WorkDocument, side: Side, facts: DocumentFacts) => string | Uint8Array;
};
