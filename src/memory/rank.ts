// Ranks candidates as matches: compares the likely ones in full, best first.

import { distance } from 'fastest-levenshtein';
import { type Lang, otherLang } from '../model/language.js';
import type { Match } from '../model/match.js';
import { isReady, type MemoryMatch, type MemoryPair } from '../model/memory-match.js';
import { normalForm } from '../text/normalise.js';
import { readUnits } from './read-units.js';
import { compareUnits, isFormOnly, type Similarity } from './similarity.js';
import { substitute } from './substitute.js';

/** The segment to search. `before`, `after`: the neighbouring segments, if they are known. */
export type MemoryQuery = {
  readonly text: string;
  readonly lang: Lang;
  readonly limit: number;
  readonly before?: string;
  readonly after?: string;
  /** Matches with a lower score are left out. */
  readonly least?: number;
};

/** Returns the terms of a text. */
export type TermsOf = (text: string) => readonly Match[];

/** A match below this score has little in common with the segment but its ending. */
export const usualLeast = 50;
// Number of candidates that are compared in full; beyond the first few only those that are close enough letter by
// letter.
const compared = 16;
const certain = 6;
const farthest = 0.6;

/** The candidates that are most similar to a text letter by letter: the rest is not worth a full comparison. */
export const likeliest = <T extends { readonly text: string }>(
  text: string,
  candidates: readonly T[],
): readonly T[] => {
  // Numbers are compared later, by value.
  const plain = (one: string): string =>
    one
      .normalize('NFKC')
      .replace(/\s+/gu, '')
      .replace(/\p{N}+/gu, '0');
  const wanted = plain(text);
  return candidates
    .map((candidate) => {
      const other = plain(candidate.text);
      return { candidate, away: distance(wanted, other) / Math.max(wanted.length, other.length, 1) };
    })
    .sort((a, b) => a.away - b.away)
    .filter(({ away }, place) => place < compared && (place < certain || away < farthest))
    .map(({ candidate }) => candidate);
};

const sameNeighbours = ({ before = '', after = '' }: MemoryQuery, pair: MemoryPair): boolean =>
  before + after !== '' &&
  normalForm(before) === normalForm(pair.before) &&
  normalForm(after) === normalForm(pair.after);

/** Compares a source of the memory with the text of a query. */
type Comparison = (source: string) => Similarity;

const comparisonFor = ({ text, lang, least = usualLeast }: MemoryQuery, terms: TermsOf): Comparison => {
  const own = readUnits(text, lang);
  const found = terms(text);
  const ownWithTerms = found.length === 0 ? own : readUnits(text, lang, found);
  return (source) => {
    const plain = compareUnits(own, readUnits(source, lang), lang, least);
    // A term that was found on one side only (시·도, but not 시, 도) is no difference if the letters agree.
    if (plain.score < least / 2 || (plain.score >= 90 && isFormOnly(plain))) return plain;
    const others = terms(source);
    if (found.length + others.length === 0) return plain;
    return compareUnits(ownWithTerms, readUnits(source, lang, others), lang, least);
  };
};

/** Scores one pair as a match for a query. */
const propose = (query: MemoryQuery, compare: Comparison, pair: MemoryPair, terms: TermsOf): MemoryMatch => {
  const { text, lang } = query;
  const source = pair[lang];
  const target = pair[otherLang(lang)];
  const { score, differences } = compare(source);
  const { document, meeting, translator, at } = pair;
  // Neighbours are known only in the source language of the pair.
  const inPlace = score === 100 && pair.from === lang && sameNeighbours(query, pair);
  const mended = substitute({ source: text, memory: source, target, lang }, differences, () => ({
    own: terms(text),
    memory: terms(source),
  }));
  return {
    score: inPlace ? 101 : score,
    source,
    target: mended?.target ?? target,
    differences: mended?.differences ?? differences,
    document,
    meeting,
    translator,
    at,
  };
};

/** The matches for a query, best first; equal matches from several pairs once, from the newest pair. */
export const rankPairs = (
  query: MemoryQuery,
  pairs: readonly MemoryPair[],
  terms: TermsOf = () => [],
): readonly MemoryMatch[] => {
  const compare = comparisonFor(query, terms);
  const least = query.least ?? usualLeast;
  const best = new Map<string, MemoryMatch>();
  for (const pair of pairs) {
    const match = propose(query, compare, pair, terms);
    if (match.score < least) continue;
    const name = JSON.stringify([match.source, match.target]);
    const before = best.get(name);
    const isBetter =
      before === undefined ||
      match.score > before.score ||
      (match.score === before.score && match.at > before.at);
    if (isBetter) best.set(name, match);
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(isReady(b)) - Number(isReady(a)) ||
        (a.at < b.at ? 1 : a.at > b.at ? -1 : 0),
    )
    .slice(0, query.limit);
};
