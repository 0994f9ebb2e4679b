// Contract of a file format with source and translation side by side.

import type { InlineCode, PlacedCode } from '../../model/inline-code.js';
import type { Lang } from '../../model/language.js';
import type { UnitState } from '../../model/unit.js';

/** A reviewer's changes to a row. */
export type ReviewedRow = {
  /**
   * One-based number of the segment, and the hash of its exported translation (`rowHash`); missing if both were lost.
   */
  readonly number?: number;
  readonly hash?: string;
  /** The translation before tracked changes; equal to the target without tracked changes. */
  readonly before: string;
  readonly who: string;
  /** ISO 8601; empty if the file does not say. */
  readonly at: string;
};

/** A segment with its translation. `lang` is the source language, `line` the one-based line or row of the file. */
export type BilingualPair = {
  readonly lang: Lang;
  readonly source: string;
  readonly target: string;
  readonly line: number;
  readonly state?: UnitState;
  readonly comment?: string;
  /** The inline codes of the source, and their positions in the target; missing if there are none. */
  readonly codes?: { readonly source: readonly InlineCode[]; readonly target: readonly PlacedCode[] };
  readonly review?: ReviewedRow;
};

/**
 * Remarks on a unit; each has a sentence in the locales. The unit was left out for its languages (`language`) or a
 * missing source (`no-source`), or imported with an unreadable character (`character`).
 */
export const pairFaults = ['language', 'no-source', 'character'] as const;
export type PairFault = (typeof pairFaults)[number];

/** A remark on a unit, with the value that it concerns. */
export type PairNote = { readonly line: number; readonly reason: PairFault; readonly value: string };

/** Contents of a file. */
export type BilingualFile = { readonly pairs: readonly BilingualPair[]; readonly notes: readonly PairNote[] };

/** A reader of bilingual files. */
export type BilingualFormat = {
  readonly id: string;
  /** File name extensions without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Reads a file. @throws Problem if the whole file cannot be read */
  readonly read: (bytes: Uint8Array) => BilingualFile;
};
