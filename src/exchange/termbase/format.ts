// Contract of a file format for terms.

import type { Concept } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { ConceptDraft, Refusal } from '../draft.js';

/** One row or entry of a file, and its one-based start line. */
export type ReadEntry = { readonly line: number; readonly said: ConceptDraft | Refusal };

/** A written file. `guarded` counts the cells that were protected from running as formulas. */
export type WrittenTerms = { readonly content: string | Uint8Array; readonly guarded: number };

/** Finds a concept outside the file, for notes that refer to it. */
export type Elsewhere = (id: ConceptId) => Concept | undefined;

/** A format reads terms, writes them, or both; one that does both reads back exactly the terms that it wrote. */
export type TermFormat = {
  readonly id: string;
  /** File name extensions without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Reads a file. @throws Problem if the whole file cannot be read */
  readonly read?: (bytes: Uint8Array) => readonly ReadEntry[];
  readonly write?: (concepts: readonly Concept[], elsewhere?: Elsewhere) => WrittenTerms;
};
