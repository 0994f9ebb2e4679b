// Contract of a file format that carries pairs of segments: translation memories of other tools.

import type { MemoryPair } from '../../model/memory-match.js';

/** Why a unit of a file cannot be taken; each has a sentence in the locales. */
export const unitFaults = ['no-ko', 'no-ja', 'empty-ko', 'empty-ja'] as const;
export type UnitFault = (typeof unitFaults)[number];

/** Result of reading a unit, and the one-based line on which it starts. */
export type ReadUnit =
  | { readonly line: number; readonly pair: MemoryPair }
  | { readonly line: number; readonly fault: UnitFault };

/** Reads a file piece by piece: these files are large. */
export type UnitReader = {
  /** The units that are complete with this piece. @throws Problem when the file as a whole cannot be read */
  readonly write: (chunk: string) => readonly ReadUnit[];
  readonly end: () => void;
};

/** Facts that the reader of a file is told beforehand. */
export type UnitSource = {
  /** Name of the file: the document of pairs that name none. */
  readonly name: string;
};

/** A format reads and writes pairs; what it writes it gives back. */
export type UnitFormat = {
  readonly id: string;
  /** File name endings without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  readonly read: (source: UnitSource) => UnitReader;
  /** The file in pieces. */
  readonly write: (pairs: Iterable<MemoryPair>) => Iterable<string>;
};
