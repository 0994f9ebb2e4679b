// The terms of a text: every occurrence found in one pass, judged with the morphemes, longest first.

import type { Analysis } from '../model/analysis.js';
import { acceptedTerms } from '../model/concept.js';
import { otherLang } from '../model/language.js';
import type { Match } from '../model/match.js';
import { overlaps, type Span } from '../model/span.js';
import { originalSpan } from '../text/normalise.js';
import type { Pattern } from './pattern.js';
import type { ReadingRanker } from './rank-readings.js';
import { readBorders, type Surroundings } from './surroundings.js';
import type { TermIndex } from './term-index.js';
import { judge } from './verdict.js';
import { viewsOf } from './views.js';

/** An occurrence that was not accepted, and why: for `--explain`. */
export type Rejection = Span & {
  readonly surface: string;
  readonly pattern: Pattern;
  readonly reason: Exclude<Surroundings['kind'], 'whole'> | 'overlap';
};

/** What `findTerms` saw. Matches rise by start; of nested ones the longer comes first. */
export type FoundTerms = { readonly matches: readonly Match[]; readonly rejections: readonly Rejection[] };

/** Whether two readings send the translator to different words. */
const differ = (a: Pattern, b: Pattern, lang: Analysis['lang']): boolean => {
  const target = (p: Pattern) => acceptedTerms(p.concept, otherLang(lang))[0]?.text;
  return target(a) !== target(b);
};

/** A concept whose own name this is goes before one that merely admits it, and both before look-up forms. */
const standing = ({ term: { status } }: Pattern): number =>
  status === 'preferred' ? 0 : status === 'lookup' ? 2 : 1;

const foremost = (patterns: readonly Pattern[]): readonly Pattern[] => {
  const best = Math.min(...patterns.map(standing));
  return patterns.filter((pattern) => standing(pattern) === best);
};

const toMatch = (
  span: Span,
  analysis: Analysis,
  patterns: readonly Pattern[],
  surroundings: Surroundings & { readonly kind: 'whole' },
  rank: ReadingRanker,
): Match | undefined => {
  const surface = analysis.text.slice(span.start, span.end);
  // The term's own script goes before a reading through the other one.
  const own = patterns.filter((pattern) => !pattern.script);
  const [first, ...rest] = foremost(own.length > 0 ? own : patterns);
  if (first === undefined) return undefined;
  const isAmbiguous = rest.some((pattern) => differ(first, pattern, analysis.lang));
  return {
    ...span,
    surface,
    verdict: isAmbiguous ? 'ambiguous' : judge(surface, first, surroundings),
    readings: isAmbiguous ? rank(analysis.text, span, [first, ...rest]) : [first, ...rest],
    nested: false,
  };
};

/** Of overlapping matches the longest is primary; what it contains is nested, what it crosses is dropped. */
const settleOverlaps = (matches: readonly Match[]): { kept: Match[]; dropped: Match[] } => {
  const primaries: Match[] = [];
  const kept: Match[] = [];
  const dropped: Match[] = [];
  const longestFirst = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const match of longestFirst) {
    const above = primaries.filter((primary) => overlaps(primary, match));
    if (above.length === 0) {
      primaries.push(match);
      kept.push(match);
    } else if (above.some((primary) => primary.start <= match.start && match.end <= primary.end)) {
      kept.push({
        ...match,
        nested: true,
        verdict: match.verdict === 'ambiguous' ? 'ambiguous' : 'compound',
      });
    } else dropped.push(match);
  }
  return { kept: kept.sort((a, b) => a.start - b.start || b.end - a.end), dropped };
};

/** Finds the terms of one analysed text. */
export const findTerms = (index: TermIndex, analysis: Analysis): FoundTerms => {
  const bordersOf = readBorders(analysis);
  const matches = new Map<string, Match>();
  const rejections: Rejection[] = [];
  const reject = (span: Span, pattern: Pattern | undefined, reason: Rejection['reason']): void => {
    if (pattern === undefined) return;
    rejections.push({ ...span, surface: analysis.text.slice(span.start, span.end), pattern, reason });
  };
  for (const view of viewsOf(analysis)) {
    index.automaton.overlapping(view.text, (key, start, end) => {
      const patterns = index.patterns[key] ?? [];
      const span = originalSpan(view, start, end);
      const place = `${span.start}-${span.end}`;
      if (matches.has(place)) return;
      const surroundings = bordersOf(span);
      if (surroundings.kind !== 'whole') {
        reject(span, patterns[0], surroundings.kind);
        return;
      }
      const match = toMatch(span, analysis, patterns, surroundings, index.rank);
      if (match !== undefined) matches.set(place, match);
    });
  }
  const { kept, dropped } = settleOverlaps([...matches.values()]);
  for (const match of dropped) reject(match, { ...match.readings[0], script: false }, 'overlap');
  return { matches: kept, rejections };
};
