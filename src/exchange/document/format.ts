// Contract of an export format for translated documents.

import type { InlineCode, PlacedCode } from '../../model/inline-code.js';
import type { Unit, WorkDocument } from '../../model/unit.js';

/** The translation alone, or source and translation side by side. */
export const sides = ['target', 'both'] as const;
export type Side = (typeof sides)[number];

/** A term of a segment and its equivalent. */
export type UnitTerm = { readonly source: string; readonly target: string };

/** Facts about a document's segments that the document itself does not contain. */
export type DocumentFacts = {
  /** The inline codes of a segment's source. */
  readonly codesOf: (unit: Unit) => readonly InlineCode[];
  /** The same codes with their positions in the source. */
  readonly placedIn: (unit: Unit) => readonly PlacedCode[];
  /** The glossary terms of a segment. */
  readonly termsOf: (unit: Unit) => readonly UnitTerm[];
};

/** Facts without codes and terms. */
export const noFacts: DocumentFacts = { codesOf: () => [], placedIn: () => [], termsOf: () => [] };

/** A writer of translated documents. */
export type DocumentFormat = {
  readonly id: string;
  /** File name extension without the dot. */
  readonly extension: string;
  /** The default side. */
  readonly usual: Side;
  readonly write: (document: WorkDocument, side: Side, facts: DocumentFacts) => string | Uint8Array;
};
