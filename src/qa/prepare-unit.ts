// A segment and its translation as the checks read them: nothing is parsed before it is asked for, or twice.

import type { Analysis } from '../model/analysis.js';
import { type Lang, otherLang } from '../model/language.js';
import type { Match } from '../model/match.js';
import { parseQuantities } from '../quantities/parse-quantities.js';
import { alignQuantities } from './align-quantities.js';
import type { CheckText, CheckUnit } from './check.js';

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
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const prepareText = (text: string, lang: Lang, read: ReadTerms): CheckText => {
  const quantities = once(() => parseQuantities(text, lang));
  const terms = once(() => read(text, lang));
  return {
    lang,
    text,
    get quantities() {
      return quantities();
    },
    get analysis() {
      return terms().analysis;
    },
    get matches() {
      return terms().matches;
    },
  };
};

/** Prepares a pair for the checks. */
export const prepareUnit = ({ segment, lang, source, target }: Pair, read: ReadTerms): CheckUnit => {
  const from = prepareText(source, lang, read);
  const to = prepareText(target, otherLang(lang), read);
  const alignment = once(() => alignQuantities(from, to));
  return {
    segment,
    source: from,
    target: to,
    get alignment() {
      return alignment();
    },
  };
};
