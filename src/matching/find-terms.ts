// The terms of a text: every occurrence found in one pass, judged with the morphemes, longest first.

import type { Analysis } from '../model/analysis.js';
import type { Match } from '../model/match.js';
import type { Span } from '../model/span.js';
import { originalSpan } from '../text/normalise.js';
import { withoutGlosses } from './glosses.js';
import { findPredicates } from './inflected.js';
import type { Pattern } from './pattern.js';
import { readMatch } from './read-match.js';
import { settleOverlaps } from './settle-overlaps.js';
import { readBorders, type Surroundings } from './surroundings.js';
import type { TermIndex } from './term-index.js';
import { viewsOf } from './views.js';

/** An occurrence that was not accepted, and why: for `--explain`. */
export type Rejection = Span & {
  readonly surface: string;
  readonly pattern: Pattern;
  /**
   * `torn`: it would tear a word apart. `function-word`: it is grammar here, no word. `overlap`: a longer match crosses
   * it. `gloss`: in brackets it only repeats the name before it.
   */
  readonly reason: Exclude<Surroundings['kind'], 'whole'> | 'overlap' | 'gloss';
  /** Of `torn`, the word that would be torn. */
  readonly word?: string;
};

/** What `findTerms` saw. Matches rise by start; of nested ones the longer comes first. Rejections are for who asks. */
export type FoundTerms = { readonly matches: readonly Match[]; readonly rejections: readonly Rejection[] };

/** What is known of a text besides its morphemes. */
export type FindOptions = {
  /** The date of the document (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), for names that were in use only for a time. */
  readonly date?: string | undefined;
  /** Whether what was rejected is asked for as well: most texts have more of it than of matches. */
  readonly explain?: boolean;
};

/** Finds the terms of one analysed text. */
export const findTerms = (
  index: TermIndex,
  analysis: Analysis,
  { date, explain = false }: FindOptions = {},
): FoundTerms => {
  const { text } = analysis;
  const bordersOf = readBorders(analysis);
  const matches = new Map<number, Match>();
  const rejections: Rejection[] = [];
  const reject = (
    span: Span,
    pattern: Pattern | undefined,
    rest: Pick<Rejection, 'reason' | 'word'>,
  ): void => {
    if (!explain || pattern === undefined) return;
    const { start, end } = span;
    rejections.push({ start, end, surface: text.slice(start, end), pattern, ...rest });
  };
  const placeOf = ({ start, end }: Span): number => start * (text.length + 1) + end;
  for (const view of viewsOf(analysis)) {
    index.automaton.overlapping(view.text, (key, start, end) => {
      const span = originalSpan(view, start, end);
      const place = placeOf(span);
      if (matches.has(place)) return;
      const patterns = index.patterns[key] ?? [];
      const surroundings = bordersOf(span);
      switch (surroundings.kind) {
        case 'torn':
          if (explain) reject(span, patterns[0], { reason: 'torn', word: surroundings.word() });
          return;
        case 'function-word':
          return reject(span, patterns[0], { reason: 'function-word' });
        default: {
          const match = readMatch(index, analysis, patterns, span, surroundings, date);
          if (match !== undefined) matches.set(place, match);
        }
      }
    });
  }
  findPredicates(index.predicates, analysis, (patterns, span) => {
    const place = placeOf(span);
    if (matches.has(place)) return;
    const match = readMatch(index, analysis, patterns, span, undefined, date);
    if (match !== undefined) matches.set(place, match);
  });
  const { kept, dropped } = settleOverlaps([...matches.values()], text.length);
  const { own, glosses } = withoutGlosses(text, kept);
  for (const match of dropped) reject(match, { ...match.readings[0], script: false }, { reason: 'overlap' });
  for (const match of glosses) reject(match, { ...match.readings[0], script: true }, { reason: 'gloss' });
  return { matches: own, rejections };
};
