// Finds hedges that the translation leaves out, so that it promises or reports more than the source: in principle,
// provisionally, as far as possible.

import loadHedges from '../../../../data/language/hedge-words.tsv';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { alternatives } from '../../../text/alternatives.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';

type Hedge = {
  readonly name: string;
  readonly sure: Readonly<Record<Lang, RegExp>>;
  /** The words that say it for certain, and those that may. */
  readonly any: Readonly<Record<Lang, RegExp>>;
};

const rows = once(() =>
  readTable(loadHedges, 'hedge', 'language', 'form', 'sure', 'not_preceded_by', 'not_followed_by'),
);
const patternOf = (lang: Lang, isSure: boolean, hedge?: string): RegExp =>
  new RegExp(
    alternatives(
      rows().filter(
        (row) =>
          row.language === lang && (!isSure || row.sure === 'yes') && (hedge ?? row.hedge) === row.hedge,
      ),
    ),
  );
const hedges = once((): readonly Hedge[] =>
  [...new Set(rows().map(({ hedge }) => hedge))].map((hedge) => ({
    name: hedge,
    sure: { ko: patternOf('ko', true, hedge), ja: patternOf('ja', true, hedge) },
    any: { ko: patternOf('ko', false, hedge), ja: patternOf('ja', false, hedge) },
  })),
);
/** Most texts have no hedge at all: one search instead of one for each. */
const anyHedge = { ko: once(() => patternOf('ko', true)), ja: once(() => patternOf('ja', true)) } as const;

/** Letters of which each certain limit has some. */
const mayLimit = /에\s?한|[에게로서]만|오직|のみ|限/;

/** The hedges that one text says for certain and the other in no way. */
const saidOnce = (own: CheckText, other: CheckText, kinds: readonly Hedge[]): readonly Span[] => {
  if (!anyHedge[own.lang]().test(own.text)) return [];
  return kinds.flatMap(({ sure, any }): readonly Span[] => {
    const found = sure[own.lang].exec(own.text);
    if (found === null || any[other.lang].test(other.text)) return [];
    return [{ start: found.index, end: found.index + found[0].length }];
  });
};

/**
 * The hedges of the source that the target does not say in any way.
 * @example 原則として in 届出は、原則として本人が行う as 신고는 본인이 하여야 한다
 */
export const lostHedges = ({ source, target }: CheckUnit): readonly Span[] =>
  saidOnce(source, target, hedges());

/**
 * The limits of the target (only, nothing but) of which the source has no word.
 * @example のみ in 두 기관의 사무를 수행한다 as 一方の機関の事務のみを行う
 */
export const addedLimits = ({ source, target }: CheckUnit): readonly Span[] =>
  mayLimit.test(target.text)
    ? saidOnce(
        target,
        source,
        hedges().filter(({ name }) => name === 'only'),
      )
    : [];
