// Contract of a file format that carries terms.

import type { Concept } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { ConceptDraft, Refusal } from '../draft.js';

/** One row or entry of a file, and the one-based line where it starts. */
export type ReadEntry = { readonly line: number; readonly said: ConceptDraft | Refusal };

/** A finished file. `guarded` counts the cells that were kept from running as formulas. */
export type WrittenTerms = { readonly content: string | Uint8Array; readonly guarded: number };

/** Finds a concept that is not in the file, for what notes say of it. */
export type Elsewhere = (id: ConceptId) => Concept | undefined;

/** A format reads terms, writes them, or both; one that does both gives back what it was given. */
export type TermFormat = {
  readonly id: string;
  /** File name endings without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** @throws Problem when the file as a whole cannot be read */
  readonly read?: (bytes: Uint8Array) => readonly ReadEntry[];
  readonly write?: (concepts: readonly Concept[], elsewhere?: Elsewhere) => WrittenTerms;
};
