// Finds the terms of a text: all occurrences in one pass, judged by the morphemes, longest first.

import type { Analysis } from '../model/analysis.js';
import type { Match } from '../model/match.js';
import type { Span } from '../model/span.js';
import { MorphemeBoundaries } from './boundaries.js';
import { findHits, type Refusal } from './find-hits.js';
import { findPredicates } from './forms/inflected.js';
import { writtenText } from './forms/written-text.js';
import { withoutGlosses } from './glosses.js';
import type { Hit } from './hit.js';
import type { Pattern } from './pattern.js';
import { resolveOverlaps } from './resolve-overlaps.js';
import { resolveSenses } from './senses/resolve-senses.js';
import type { DocumentContext } from './senses/surroundings.js';
import type { TermIndex } from './term-index.js';

/** A rejected occurrence with the reason, for `--explain`. */
export type Rejection = Span & {
  readonly surface: string;
  readonly pattern: Pattern;
  /**
   * `split`: it would split a word. `function-word`: it is a function word here. `apart`: separate words side by side.
   * `letter`: one letter of a longer word. `other-word`: another word with the same letters. `overlap`: a longer match
   * overlaps it. `gloss`: in brackets it only repeats the name before it.
   */
  readonly reason: Refusal | 'overlap' | 'gloss';
  /** For `split`, the word that would be split. */
  readonly word?: string;
};

/**
 * The result of `findTerms`. Matches are in order of their start; of nested ones the longer comes first. Rejections are
 * for `--explain`.
 */
export type FoundTerms = { readonly matches: readonly Match[]; readonly rejections: readonly Rejection[] };

/** Facts about a text besides its morphemes. */
export type FindOptions = {
  /** The date of the document (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), for names that were in use only for a time. */
  readonly date?: string | undefined;
  /** Senses of homographs in the rest of the document. */
  readonly document?: DocumentContext | undefined;
  /** Whether rejections are returned: most texts have more of them than matches. */
  readonly explain?: boolean;
};

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
const isSamePlace = (a: Span, b: Span | undefined): boolean => a.start === b?.start && a.end === b.end;

/** Sorts hits by position, in place; of several with equal spans the one found last is kept. */
const inOrder = (hits: Hit[]): readonly Hit[] => {
  // The sort is stable: of equal spans the one found later comes first.
  hits.reverse().sort(byPlace);
  let kept = 0;
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (kept === 0 || !isSamePlace(hit, hits[kept - 1])) hits[kept++] = hit;
  }
  hits.length = kept;
  return hits;
};

/**
 * Finds the terms of one analysed text: matches with verdicts, in order. Spans are UTF-16 code units of the given text.
 * @param index the terms of the text's language
 */
export const findTerms = (
  index: TermIndex,
  analysis: Analysis,
  { date, document = {}, explain = false }: FindOptions = {},
): FoundTerms => {
  const { text } = analysis;
  const boundaries = new MorphemeBoundaries(analysis);
  const rejections: Rejection[] = [];
  const reject = ({ start, end }: Span, pattern: Pattern, rest: Pick<Rejection, 'reason' | 'word'>): void =>
    void rejections.push({ start, end, surface: text.slice(start, end), pattern, ...rest });
  const refuse = (span: Span, pattern: Pattern, reason: Rejection['reason']): void =>
    reject(span, pattern, reason === 'split' ? { reason, word: boundaries.splitWord(span) } : { reason });
  const predicates = findPredicates(index.predicates, analysis);
  const written = writtenText(analysis);
  const found = findHits(index, analysis, written, boundaries, explain ? refuse : undefined);
  const hits = inOrder(predicates.length === 0 ? found : [...predicates, ...found]);
  const standings = resolveOverlaps(hits);
  const reader = { analysis, written, boundaries, rank: index.rank, date, document };
  const matches: Match[] = [];
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    // A part of a longer term is shown under that term; if another match overlaps the longer term, its parts are dropped
    // with it.
    const whole = standings[i] === 'primary' && !hit.isExact ? boundaries.termAround(hit) : undefined;
    if (whole !== undefined) {
      if (explain) reject(hit, hit.patterns[0], { reason: 'split', word: whole.surface });
    } else if (standings[i] !== 'dropped')
      matches.push(resolveSenses(reader, hit, standings[i] === 'nested'));
    else if (explain) refuse(hit, hit.patterns[0], 'overlap');
  }
  const { own, glosses } = withoutGlosses(text, matches);
  if (explain) {
    for (const match of glosses) reject(match, { ...match.senses[0], script: true }, { reason: 'gloss' });
  }
  return { matches: own, rejections };
};
