// What an accepted occurrence stands for: the readings that are left, in order, and the verdict on the first.

import type { Analysis } from '../model/analysis.js';
import { acceptedTerms } from '../model/concept.js';
import { otherLang } from '../model/language.js';
import type { Match } from '../model/match.js';
import type { Span } from '../model/span.js';
import type { Pattern } from './pattern.js';
import type { ReadingRanker } from './rank-readings.js';
import { isValidAt } from './validity.js';
import { type Judgement, judge, type WholeSurroundings } from './verdict.js';

/** Whether two readings send the translator to different words. */
const differ = (a: Pattern, b: Pattern, lang: Analysis['lang']): boolean => {
  const target = (p: Pattern) => acceptedTerms(p.concept, otherLang(lang))[0]?.text;
  return target(a) !== target(b);
};

/** A concept whose own name this is goes before one that merely admits it, and both before look-up forms. */
const standing = ({ term: { status } }: Pattern): number =>
  status === 'preferred' ? 0 : status === 'lookup' ? 2 : 1;

const foremost = (patterns: readonly Pattern[]): readonly Pattern[] => {
  if (patterns.length < 2) return patterns;
  // The term's own script goes before a reading through the other one.
  const own = patterns.filter((pattern) => !pattern.script);
  const candidates = own.length > 0 ? own : patterns;
  const best = Math.min(...candidates.map(standing));
  return candidates.filter((pattern) => standing(pattern) === best);
};

const inflected: Judgement = { verdict: 'particle' };

/** Names in use at the date first, each group in the order it had. */
const byValidity = (
  readings: readonly [Pattern, ...Pattern[]],
  date: string,
): readonly [Pattern, ...Pattern[]] => {
  const [first, ...rest] = [...readings].sort(
    (a, b) => Number(isValidAt(b, date)) - Number(isValidAt(a, date)),
  );
  return first === undefined ? readings : [first, ...rest];
};

const ranked = (
  { rank }: { readonly rank: ReadingRanker },
  { text, lang }: Analysis,
  patterns: readonly [Pattern, ...Pattern[]],
  span: Span,
): { readonly readings: readonly [Pattern, ...Pattern[]]; readonly isAmbiguous: boolean } => {
  const [first, ...rest] = patterns;
  const isAmbiguous = rest.some((pattern) => differ(first, pattern, lang));
  return { readings: isAmbiguous ? rank(text, span, patterns) : patterns, isAmbiguous };
};

const isSome = (patterns: readonly Pattern[]): patterns is readonly [Pattern, ...Pattern[]] =>
  patterns.length > 0;

/**
 * Makes the match of an occurrence; nothing where no pattern is left.
 * @param surroundings what it stands between; nothing for a form of a predicate
 */
export const readMatch = (
  ranking: { readonly rank: ReadingRanker },
  analysis: Analysis,
  all: readonly Pattern[],
  { start, end }: Span,
  surroundings: WholeSurroundings | undefined,
  date: string | undefined,
): Match | undefined => {
  const patterns = foremost(all);
  if (!isSome(patterns)) return undefined;
  const surface = analysis.text.slice(start, end);
  const one = patterns.length === 1;
  const { readings: byCompany, isAmbiguous } = one
    ? { readings: patterns, isAmbiguous: false }
    : ranked(ranking, analysis, patterns, { start, end });
  const readings = date === undefined || one ? byCompany : byValidity(byCompany, date);
  const judged = surroundings === undefined ? inflected : judge(surface, readings[0], surroundings);
  const { verdict, joined } = judged;
  const match: Match = {
    start,
    end,
    surface,
    verdict: isAmbiguous ? 'ambiguous' : verdict,
    readings,
    nested: false,
  };
  const isLate = date !== undefined && !isValidAt(readings[0], date);
  if (joined === undefined && !isLate) return match;
  return {
    ...match,
    ...(joined === undefined ? {} : { joined }),
    ...(isLate ? { anachronism: true as const } : {}),
  };
};
