// Drafts for untouched segments: from the memory, or for segments that consist of terms and numbers only.

import { acceptedTerms } from '../model/concept.js';
import { type Lang, otherLang } from '../model/language.js';
import type { Match } from '../model/match.js';
import { draftMatch, type MemoryMatch, originOf } from '../model/memory-match.js';
import type { Span } from '../model/span.js';
import type { Draft } from '../model/unit.js';
import { parseQuantities } from '../quantities/parse-quantities.js';
import { renderings } from '../quantities/write/renderings.js';

/**
 * The draft of a segment from the memory.
 * @param matches best first
 * @param threshold least score (0–101)
 */
export const draftFrom = (matches: readonly MemoryMatch[], threshold: number): Draft | undefined => {
  const best = draftMatch(matches, threshold);
  return best && { target: best.target, origin: originOf(best) };
};

/** A span of a segment with its translation. */
type Piece = Span & { readonly text: string };

const termPieces = (matches: readonly Match[], to: Lang): readonly Piece[] =>
  matches.flatMap(({ start, end, senses: [sense, ...others], nested, verdict }): readonly Piece[] => {
    const term = acceptedTerms(sense.concept, to)[0];
    const isSure =
      others.length === 0 && sense.concept.equivalence === 'exact' && !sense.concept.falseFriend && !nested;
    return term === undefined || !isSure || verdict === 'ambiguous' ? [] : [{ start, end, text: term.text }];
  });

const quantityPieces = (text: string, lang: Lang): readonly Piece[] =>
  parseQuantities(text, lang).flatMap((one) => {
    const [written] = renderings(one, text, lang);
    return written === undefined || one.words ? [] : [{ start: one.start, end: one.end, text: written }];
  });

const isAround = (text: string): boolean => /^[\s,·/~–():[\]-]*$/u.test(text);
// Only marks that both languages use may be between pieces; text with spaces needs grammar.
const isBetween = (text: string): boolean => isAround(text) && text.trim() !== '';

/**
 * The draft for a segment that consists of terms and numbers only: `행정안전부` → `行政安全部`, `12,345명` → `12,345人`.
 * @param matches the segment's terms
 * @returns undefined if the segment contains anything else, or a term with several senses
 */
export const draftFromGlossary = (text: string, lang: Lang, matches: readonly Match[]): Draft | undefined => {
  const terms = termPieces(matches, otherLang(lang));
  const numbers = quantityPieces(text, lang).filter(
    (one) => !terms.some((term) => term.start < one.end && one.start < term.end),
  );
  const pieces = [...terms, ...numbers].sort((a, b) => a.start - b.start);
  let target = '';
  let at = 0;
  for (const piece of pieces) {
    const gap = text.slice(at, piece.start);
    if (piece.start < at || !(at === 0 ? isAround(gap) : isBetween(gap))) return undefined;
    target += gap + piece.text;
    at = piece.end;
  }
  const rest = text.slice(at);
  return pieces.length === 0 || !isAround(rest)
    ? undefined
    : { target: target + rest, origin: { kind: 'glossary', score: 0 } };
};
