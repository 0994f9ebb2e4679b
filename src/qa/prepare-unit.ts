// Prepares a segment and its translation for the checks: each property is computed on demand and once.

import type { Analysis } from '../model/analysis.js';
import { type Lang, otherLang } from '../model/language.js';
import type { Match } from '../model/match.js';
import type { Participant } from '../model/meeting.js';
import type { Span } from '../model/span.js';
import { parseQuantities } from '../quantities/parse-quantities.js';
import type { Quantity } from '../quantities/quantity.js';
import { memoLast } from '../text/memo.js';
import { sentenceSpans } from '../text/sentences/sentence-spans.js';
import type { CheckText, CheckUnit, CodePair } from './check.js';
import { alignQuantities, type Leftovers, type QuantityAlignment } from './quantities/align-quantities.js';
import { realLeftovers } from './quantities/expected-differences.js';
import { withoutJoints } from './terms/find-equivalents.js';

/** Analyses the texts of a document and finds their terms. */
export type TermReader = {
  readonly analyse: (text: string, lang: Lang) => Analysis;
  /** The terms of an analysed text. */
  readonly find: (analysis: Analysis) => readonly Match[];
  /** Whether a text may contain a term to avoid; if false, `find` finds none. */
  readonly mayHoldAvoided: (text: string, lang: Lang) => boolean;
};

/** A pair of texts to check. */
export type Pair = {
  readonly segment: number;
  readonly lang: Lang;
  readonly source: string;
  readonly target: string;
  readonly participants?: readonly Participant[];
  readonly codes?: CodePair;
};

const nobody: readonly Participant[] = [];

// Classes instead of literals with getters: all units have one shape, so reading them is fast.
class PreparedText implements CheckText {
  readonly lang: Lang;
  readonly text: string;
  private readonly reader: TermReader;
  private parsed: readonly Quantity[] | undefined = undefined;
  private cut: readonly Span[] | undefined = undefined;
  private unjointed: string | undefined = undefined;
  private morphemes: Analysis | undefined = undefined;
  private terms: readonly Match[] | undefined = undefined;

  constructor(text: string, lang: Lang, reader: TermReader) {
    this.lang = lang;
    this.text = text;
    this.reader = reader;
  }

  get quantities(): readonly Quantity[] {
    this.parsed ??= parseQuantities(this.text, this.lang);
    return this.parsed;
  }

  get sentences(): readonly Span[] {
    this.cut ??= sentenceSpans(this.text);
    return this.cut;
  }

  get joined(): string {
    this.unjointed ??= withoutJoints(this.text, this.lang);
    return this.unjointed;
  }

  get analysis(): Analysis {
    this.morphemes ??= this.reader.analyse(this.text, this.lang);
    return this.morphemes;
  }

  get matches(): readonly Match[] {
    this.terms ??= this.reader.find(this.analysis);
    return this.terms;
  }

  get mayHoldAvoided(): boolean {
    return this.reader.mayHoldAvoided(this.text, this.lang);
  }

  unread(): CheckText {
    return new PreparedText(this.text, this.lang, this.reader);
  }
}

class PreparedUnit implements CheckUnit {
  readonly segment: number;
  readonly source: CheckText;
  readonly target: CheckText;
  readonly participants: readonly Participant[];
  readonly codes: CodePair | undefined;
  private aligned: QuantityAlignment | undefined = undefined;
  private left: Leftovers | undefined = undefined;

  constructor({ segment, participants = nobody, codes }: Pair, source: CheckText, target: CheckText) {
    this.segment = segment;
    this.source = source;
    this.target = target;
    this.participants = participants;
    this.codes = codes;
  }

  get alignment(): QuantityAlignment {
    this.aligned ??= alignQuantities(this.source, this.target);
    return this.aligned;
  }

  get leftovers(): Leftovers {
    this.left ??= realLeftovers(this);
    return this.left;
  }
}

/** Prepares a pair for the checks. */
export const prepareUnit = (pair: Pair, reader: TermReader): CheckUnit =>
  new PreparedUnit(
    pair,
    new PreparedText(pair.source, pair.lang, reader),
    new PreparedText(pair.target, otherLang(pair.lang), reader),
  );

/** Prepares pairs that repeat the same source, as while its translation is typed: the source is analysed once. */
export const prepareWhileTyping = (reader: TermReader): ((pair: Pair) => CheckUnit) => {
  const sourceOf = memoLast((source: string, lang: Lang) => new PreparedText(source, lang, reader));
  return (pair) => {
    const target = new PreparedText(pair.target, otherLang(pair.lang), reader);
    return new PreparedUnit(pair, sourceOf(pair.source, pair.lang), target);
  };
};
