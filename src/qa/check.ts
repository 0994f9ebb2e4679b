// Contract of a check: its input, and the facts that it returns. Sentences are made elsewhere.

import type { Analysis } from '../model/analysis.js';
import type { FactValues, Severity } from '../model/finding.js';
import type { InlineCode, PlacedCode } from '../model/inline-code.js';
import type { Lang } from '../model/language.js';
import type { Match } from '../model/match.js';
import type { Participant } from '../model/meeting.js';
import type { Span } from '../model/span.js';
import type { Quantity } from '../quantities/quantity.js';
import type { Leftovers, QuantityAlignment } from './quantities/align-quantities.js';

/** One side of a unit. Everything but the text is computed when a check first asks for it, and once. */
export type CheckText = {
  readonly lang: Lang;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly Span[];
  /** The text in one spelling, without particles and marks between the parts of a term; see `withoutJoints`. */
  readonly joined: string;
  readonly analysis: Analysis;
  readonly matches: readonly Match[];
  /** Whether the matches may include a term to avoid: cheaper than computing the matches. */
  readonly mayHoldAvoided: boolean;
  /** The same text without computed data, which a review may keep. */
  readonly unread: () => CheckText;
};

/** The inline codes of a source, and their positions in the translation. */
export type CodePair = { readonly source: readonly InlineCode[]; readonly target: readonly PlacedCode[] };

/** A segment with its translation. */
export type CheckUnit = {
  /** Zero-based ordinal in the document. */
  readonly segment: number;
  readonly source: CheckText;
  readonly target: CheckText;
  /** The participants of the document's meeting; empty if unknown. */
  readonly participants: readonly Participant[];
  /** The inline codes of both sides; undefined if unknown (a table of texts has none). */
  readonly codes: CodePair | undefined;
  /** The pairing of quantities in source and target; each end of a range is a point of its own, with the range's span. */
  readonly alignment: QuantityAlignment;
  /** The quantities of either side that need a partner and have none. */
  readonly leftovers: Leftovers;
};

/**
 * A fault that a check found. Without a span it concerns the whole text; without a severity it has the check's own.
 */
export type Fault<Fact extends string = string> = {
  readonly fact: Fact;
  readonly values?: FactValues;
  readonly severity?: Severity;
  readonly source?: Span;
  readonly target?: Span;
  readonly fix?: string;
};

/** A fault with the ordinal of its segment. */
export type PlacedFault<Fact extends string = string> = Fault<Fact> & { readonly segment: number };

/**
 * A check of a whole document: it sees the units one by one and reports at the end. It keeps only the data that it
 * needs, because morphemes and matches of 10,000 units take too much memory.
 */
export type Review<Fact extends string = string> = {
  readonly see: (unit: CheckUnit) => void;
  readonly faults: () => readonly PlacedFault<Fact>[];
};

/** A check examines single units, a whole document, or both. */
export type Check<Fact extends string = string> = {
  readonly id: string;
  /** All facts that it may report; each has a sentence in every locale. */
  readonly facts: readonly Fact[];
  readonly severity: Severity;
  /** `all`: also units with an empty target, or with the source as target; by default the check does not see them. */
  readonly sees?: 'all';
  readonly unit?: (unit: CheckUnit) => readonly Fault<Fact>[];
  readonly document?: () => Review<Fact>;
};
