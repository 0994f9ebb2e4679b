// Resolves the senses of an accepted occurrence: the remaining ones in order, and the verdict on the first.

import type { Analysis } from '../../model/analysis.js';
import { acceptedTerms } from '../../model/concept.js';
import { type Lang, otherLang } from '../../model/language.js';
import type { Ground, Match } from '../../model/match.js';
import { targetTerms } from '../../text/counterparts.js';
import { memoByObject } from '../../text/memo.js';
import type { MorphemeBoundaries } from '../boundaries.js';
import type { WrittenText } from '../forms/written-text.js';
import type { Hit } from '../hit.js';
import type { Pattern, Patterns } from '../pattern.js';
import { type Judgement, judgeForm, judgeNeighbours } from '../verdict.js';
import { cueFor, isKnownHomograph } from './homographs.js';
import type { SenseRanker } from './rank-senses.js';
import { type DocumentContext, surroundingsOf } from './surroundings.js';
import { isValidAt } from './validity.js';

/** Whether two senses have different equivalents. */
const differ = (a: Pattern, b: Pattern, lang: Lang): boolean => {
  const target = (p: Pattern) => targetTerms(p, otherLang(lang))[0]?.text;
  return target(a) !== target(b);
};

/** A concept whose preferred term this is precedes one that only admits it, and both precede look-up forms. */
const statusRank = ({ term: { status } }: Pattern): number =>
  status === 'preferred' ? 0 : status === 'lookup' ? 2 : 1;

const some = (patterns: readonly Pattern[]): Patterns => {
  const [first, ...rest] = patterns;
  if (first === undefined) throw new RangeError('an occurrence stands for something');
  return [first, ...rest];
};

/** Whether the table of homographs has the sense of a concept for a form. */
const isKnownSense = ({ concept, term }: Pattern, lang: Lang): boolean =>
  cueFor(
    term.text,
    lang,
    acceptedTerms(concept, otherLang(lang)).map(({ text }) => text),
  ) !== undefined;

/**
 * For a known homograph also the senses for which another word is preferred: 인사 as 人士, which is the preferred term
 * of no concept; and those that it only looks up, if the table has them: 상가 as 商店街.
 */
const mostSpecific = (patterns: Patterns, lang: Lang): Patterns => {
  // The term's own script precedes a reading through the other one.
  const own = patterns.filter((pattern) => !pattern.script);
  const possible = own.length > 0 ? own : patterns;
  const best = Math.min(...possible.map(statusRank));
  const isKnown = isKnownHomograph(patterns[0].term.text, lang);
  const worst = best === 0 && isKnown ? 1 : best;
  return some(
    possible.filter(
      (pattern) => statusRank(pattern) <= worst || (isKnown && own.length > 0 && isKnownSense(pattern, lang)),
    ),
  );
};

/** The senses of a form that come into question, and whether they have different equivalents. */
const candidatesIn = (lang: Lang) =>
  memoByObject((patterns: Patterns): { readonly all: Patterns; readonly isAmbiguous: boolean } => {
    const all = mostSpecific(patterns, lang);
    return { all, isAmbiguous: all.some((pattern) => differ(all[0], pattern, lang)) };
  });
const candidates = { ko: candidatesIn('ko'), ja: candidatesIn('ja') } as const;

/** Names in use at the date first, each group in its order. */
const byValidity = (senses: Patterns, date: string): Patterns =>
  some([...senses].sort((a, b) => Number(isValidAt(b, date)) - Number(isValidAt(a, date))));

/** A mutable match, because copies would cost time with so many of them. */
type Draft = { -readonly [K in keyof Match]: Match[K] };

/** Context for resolving the occurrences of a text. */
export type SenseResolver = {
  readonly analysis: Analysis;
  readonly written: WrittenText;
  readonly boundaries: MorphemeBoundaries;
  readonly rank: SenseRanker;
  /** The document's date, if it is known. */
  readonly date: string | undefined;
  readonly document: DocumentContext;
};

const sensesOf = (
  { analysis, written, boundaries, rank, date, document }: SenseResolver,
  hit: Hit,
): { readonly senses: Patterns; readonly ground: Ground | undefined } => {
  const { all, isAmbiguous } = candidates[analysis.lang](hit.patterns);
  const ranked = isAmbiguous
    ? rank(surroundingsOf(analysis, written, hit, boundaries, document), all)
    : { senses: all, ground: undefined };
  // Hanja in brackets name the word: 시장(市長) is nothing else.
  if (ranked.ground?.kind === 'hanja') {
    const named = some(ranked.senses.filter((sense) => !differ(ranked.senses[0], sense, analysis.lang)));
    return { senses: named, ground: undefined };
  }
  return { ...ranked, senses: date === undefined ? ranked.senses : byValidity(ranked.senses, date) };
};

const inflected: Judgement = { verdict: 'particle' };

const judge = (
  { boundaries: borders }: SenseResolver,
  { start, end, form }: Hit,
  surface: string,
  first: Pattern,
): Judgement => {
  if (form === 'inflected') return inflected;
  const verdict = form === 'own' ? undefined : judgeForm(surface, first);
  return verdict === undefined ? judgeNeighbours(borders.before(start), borders.after(end)) : { verdict };
};

/** Makes the match of an occurrence. @param nested whether a longer one contains it */
export const resolveSenses = (reader: SenseResolver, hit: Hit, nested: boolean): Match => {
  const { start, end, patterns } = hit;
  const surface = reader.analysis.text.slice(start, end);
  const { senses, ground } =
    patterns.length === 1 ? { senses: patterns, ground: undefined } : sensesOf(reader, hit);
  const match: Draft = { start, end, surface, verdict: 'compound', senses, nested };
  if (ground !== undefined) {
    match.verdict = 'ambiguous';
    match.ground = ground;
  } else if (!nested) {
    const { verdict, joined } = judge(reader, hit, surface, senses[0]);
    match.verdict = verdict;
    if (joined !== undefined) match.joined = joined;
  }
  if (reader.date !== undefined && !isValidAt(senses[0], reader.date)) match.anachronism = true;
  return match;
};
