// Contract of a check: what it is given, and the facts it answers with. Sentences are made elsewhere.

import type { Analysis } from '../model/analysis.js';
import type { FactValues, Severity } from '../model/finding.js';
import type { InlineCode, PlacedCode } from '../model/inline-code.js';
import type { Lang } from '../model/language.js';
import type { Match } from '../model/match.js';
import type { Participant } from '../model/meeting.js';
import type { Span } from '../model/span.js';
import type { Quantity } from '../quantities/quantity.js';
import type { Leftovers, QuantityAlignment } from './quantities/align-quantities.js';

/** One side of a unit. Everything but the text is worked out when a check first asks for it, and once. */
export type CheckText = {
  readonly lang: Lang;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly Span[];
  /** In one spelling, and without what joins the parts of a term; see `withoutJoints`. */
  readonly joined: string;
  readonly analysis: Analysis;
  readonly matches: readonly Match[];
  /** Whether a term that is to be avoided may be among the matches: cheaper to ask than they are. */
  readonly mayHoldAvoided: boolean;
  /** The same text, of which nothing is worked out yet: what a review may keep. */
  readonly unread: () => CheckText;
};

/** The inline codes of a source, and where they stand in the translation. */
export type CodePair = { readonly source: readonly InlineCode[]; readonly target: readonly PlacedCode[] };

/** A segment with its translation, ready to be checked. */
export type CheckUnit = {
  /** Zero-based place in the document. */
  readonly segment: number;
  readonly source: CheckText;
  readonly target: CheckText;
  /** Who takes part in the meeting that the document is for; nobody where that is not known. */
  readonly participants: readonly Participant[];
  /** The inline codes of both sides; undefined where they are not known (a table of texts has none). */
  readonly codes: CodePair | undefined;
  /** Which quantity of the source is which of the target. */
  readonly alignment: QuantityAlignment;
  /** The quantities of either side without a partner that need one. */
  readonly leftovers: Leftovers;
};

/** A fault that a check found. Without a span it concerns the whole text; without a severity it has the check's own. */
export type Fault<Fact extends string = string> = {
  readonly fact: Fact;
  readonly values?: FactValues;
  readonly severity?: Severity;
  readonly source?: Span;
  readonly target?: Span;
  readonly fix?: string;
};

/** A fault and the segment it is in. */
export type PlacedFault<Fact extends string = string> = Fault<Fact> & { readonly segment: number };

/**
 * A look at a whole document: it sees its units one by one and speaks at the end. It keeps of them what it needs: the
 * morphemes and matches of 10,000 units weigh too much.
 */
export type Review<Fact extends string = string> = {
  readonly see: (unit: CheckUnit) => void;
  readonly faults: () => readonly PlacedFault<Fact>[];
};

/** A check looks at one unit at a time, at a whole document, or both. */
export type Check<Fact extends string = string> = {
  readonly id: string;
  /** Everything it may say: each has a sentence in every locale. */
  readonly facts: readonly Fact[];
  readonly severity: Severity;
  /** `all`: units with an empty or untouched (identical) target too; otherwise these are no business of the check. */
  readonly sees?: 'all';
  readonly unit?: (unit: CheckUnit) => readonly Fault<Fact>[];
  readonly document?: () => Review<Fact>;
};
