// Counts the terms of a document, with their positions and equivalents.

import type { Analysis } from '../model/analysis.js';
import type { Concept, Term } from '../model/concept.js';
import { type Lang, otherLang } from '../model/language.js';
import type { Match, Verdict } from '../model/match.js';
import type { Span } from '../model/span.js';
import { targetTerms } from '../text/counterparts.js';

/** One occurrence of a term. `segment` is zero-based; the span is in the segment's text. */
export type Occurrence = Span & {
  readonly segment: number;
  readonly surface: string;
  readonly verdict: Verdict;
  readonly nested: boolean;
  readonly joined?: Match['joined'];
  /** Set if the name was not in use at the document's date. */
  readonly anachronism?: true;
};

/** A term of the document with all its occurrences. */
export type TalliedTerm = {
  readonly concept: Concept;
  readonly term: Term;
  /** Equivalents in the other language, best first; those of all homographs. */
  readonly targets: readonly string[];
  readonly occurrences: readonly Occurrence[];
};

/** A segment's matches with its zero-based ordinal. */
export type SegmentMatches = { readonly segment: number; readonly matches: readonly Match[] };

/**
 * Equivalents of a match in `to` over all its senses, for each sense its own counterpart first (재택근무: 在宅勤務).
 */
export const targetsOf = ({ senses }: Pick<Match, 'senses'>, to: Lang): readonly string[] => [
  ...new Set(senses.flatMap((sense) => targetTerms(sense, to).map(({ text }) => text))),
];

/** Groups the matches of a document by term, in order of first appearance. */
export const tallyTerms = (segments: readonly SegmentMatches[], lang: Lang): readonly TalliedTerm[] => {
  const tally = new Map<string, TalliedTerm & { readonly occurrences: Occurrence[] }>();
  for (const { segment, matches } of segments) {
    for (const match of matches) {
      const [{ concept, term }] = match.senses;
      const key = `${concept.id}\u0000${term.text}`;
      let entry = tally.get(key);
      if (entry === undefined) {
        entry = { concept, term, targets: targetsOf(match, otherLang(lang)), occurrences: [] };
        tally.set(key, entry);
      }
      const { senses: _, ...occurrence } = match;
      entry.occurrences.push({ segment, ...occurrence });
    }
  }
  return [...tally.values()];
};

const counted = new Set(['noun', 'prefix', 'suffix']);

/** Counts the noun morphemes of the text, and those inside a term. */
export const countCovered = (
  { morphemes }: Analysis,
  matches: readonly Match[],
): { readonly nouns: number; readonly covered: number } => {
  const nouns = morphemes.filter((m) => counted.has(m.wordClass));
  const covered = nouns.filter((m) => matches.some((match) => match.start <= m.start && m.end <= match.end));
  return { nouns: nouns.length, covered: covered.length };
};
