// Contract of a file format that holds source and translation side by side.

import type { InlineCode, PlacedCode } from '../../model/inline-code.js';
import type { Lang } from '../../model/language.js';
import type { UnitState } from '../../model/unit.js';

/** Remarks of a reviewer's file on a row beside its texts. */
export type ReviewedRow = {
  /** One-based number of the segment, and the print of its translation as it left (`printOf`); none where both got lost. */
  readonly number?: number;
  readonly print?: string;
  /** The translation before tracked changes; the same where nothing is tracked. */
  readonly before: string;
  readonly who: string;
  /** ISO 8601; empty where the file does not say. */
  readonly at: string;
};

/** A segment with its translation; `lang` is the source's language, `line` the one-based line or row of the file. */
export type BilingualPair = {
  readonly lang: Lang;
  readonly source: string;
  readonly target: string;
  readonly line: number;
  readonly state?: UnitState;
  readonly comment?: string;
  /** The inline codes of the source, and where they stand in the target; none where there are none. */
  readonly codes?: { readonly source: readonly InlineCode[]; readonly target: readonly PlacedCode[] };
  readonly review?: ReviewedRow;
};

/**
 * Remarks on a unit; each has a sentence in the locales. It was not taken for its languages (`language`) or
 * because it has no source (`no-source`), or taken with a character that cannot be read (`character`).
 */
export const pairFaults = ['language', 'no-source', 'character'] as const;
export type PairFault = (typeof pairFaults)[number];

/** A unit of which something is to be said, and what it is about. */
export type PairNote = { readonly line: number; readonly reason: PairFault; readonly value: string };

/** Contents of a file. */
export type BilingualFile = { readonly pairs: readonly BilingualPair[]; readonly notes: readonly PairNote[] };

/** A reader of bilingual files. */
export type BilingualFormat = {
  readonly id: string;
  /** File name endings without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** @throws Problem when the file as a whole cannot be read */
  readonly read: (bytes: Uint8Array) => BilingualFile;
};
