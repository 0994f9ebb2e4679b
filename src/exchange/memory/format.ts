// Contract of a file format with pairs of segments: translation memories of other tools.

import type { MemoryPair } from '../../model/memory-match.js';

/** Reasons to refuse a unit of a file; each has a sentence in the locales. */
export const unitFaults = ['no-ko', 'no-ja', 'empty-ko', 'empty-ja'] as const;
export type UnitFault = (typeof unitFaults)[number];

/** The result of reading a unit, and the one-based line on which it starts. */
export type ReadUnit =
  | { readonly line: number; readonly pair: MemoryPair }
  | { readonly line: number; readonly fault: UnitFault };

/** Reads a file in pieces, because these files are large. */
export type UnitReader = {
  /** Returns the units that this piece completes. @throws Problem if the whole file cannot be read */
  readonly write: (chunk: string) => readonly ReadUnit[];
  readonly end: () => void;
};

/** Facts about a file that its reader needs. */
export type UnitSource = {
  /** Name of the file: the document name of pairs that give none. */
  readonly name: string;
};

/** A format that reads and writes pairs; it reads back exactly the pairs that it wrote. */
export type UnitFormat = {
  readonly id: string;
  /** File name extensions without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  readonly read: (source: UnitSource) => UnitReader;
  /** Writes a file in pieces. */
  readonly write: (pairs: Iterable<MemoryPair>) => Iterable<string>;
};
