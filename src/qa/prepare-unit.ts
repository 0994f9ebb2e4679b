// A segment and its translation as the checks read them: nothing is worked out before it is asked for, or twice.

import type { Analysis } from '../model/analysis.js';
import { type Lang, otherLang } from '../model/language.js';
import type { Match } from '../model/match.js';
import type { Participant } from '../model/meeting.js';
import { parseQuantities } from '../quantities/parse-quantities.js';
import { sentenceSpans } from '../text/sentence-spans.js';
import { alignQuantities } from './align-quantities.js';
import type { CheckText, CheckUnit } from './check.js';
import { withoutJoints } from './equivalents.js';
import { realLeftovers } from './harmless.js';

/** Analyses a text and finds its terms. */
export type ReadTerms = (
  text: string,
  lang: Lang,
) => { readonly analysis: Analysis; readonly matches: readonly Match[] };

/** A pair of texts that is to be checked. */
export type Pair = {
  readonly segment: number;
  readonly lang: Lang;
  readonly source: string;
  readonly target: string;
  readonly participants?: readonly Participant[];
};

const nobody: readonly Participant[] = [];

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const prepareText = (text: string, lang: Lang, read: ReadTerms): CheckText => {
  const quantities = once(() => parseQuantities(text, lang));
  const sentences = once(() => sentenceSpans(text));
  const joined = once(() => withoutJoints(text, lang));
  const terms = once(() => read(text, lang));
  return {
    lang,
    text,
    get quantities() {
      return quantities();
    },
    get sentences() {
      return sentences();
    },
    get joined() {
      return joined();
    },
    get analysis() {
      return terms().analysis;
    },
    get matches() {
      return terms().matches;
    },
  };
};

const pairTexts = (
  { segment, participants = nobody }: Pair,
  source: CheckText,
  target: CheckText,
): CheckUnit => {
  const alignment = once(() => alignQuantities(source, target));
  const leftovers = once(() => realLeftovers({ source, target, alignment: alignment() }));
  return {
    segment,
    source,
    target,
    participants,
    get alignment() {
      return alignment();
    },
    get leftovers() {
      return leftovers();
    },
  };
};

/** Prepares a pair for the checks. */
export const prepareUnit = (pair: Pair, read: ReadTerms): CheckUnit =>
  pairTexts(
    pair,
    prepareText(pair.source, pair.lang, read),
    prepareText(pair.target, otherLang(pair.lang), read),
  );

/** Prepares pairs of which the same source comes again and again, as while its translation is typed: it is read once. */
export const prepareWhileTyping = (read: ReadTerms): ((pair: Pair) => CheckUnit) => {
  let last: CheckText | undefined;
  return (pair) => {
    const { lang, source, target } = pair;
    if (last?.text !== source || last.lang !== lang) last = prepareText(source, lang, read);
    return pairTexts(pair, last, prepareText(target, otherLang(lang), read));
  };
};
