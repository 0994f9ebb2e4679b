// Extracts recurring expressions that look like terms and are not in the glossary, best first.

import type { Lang } from '../model/language.js';
import { cValues } from './c-value.js';
import { type CandidateSource, CandidateTally, type Counted } from './count-candidates.js';
import { flrValues } from './flr.js';
import { isPhrase } from './phrases.js';
import { hasNameHead, hasTermHead, isActionNoun } from './word-lists.js';

/** An expression proposed as a term. */
export type Candidate = {
  /** Its most frequent spelling. */
  readonly text: string;
  readonly lang: Lang;
  readonly score: number;
  readonly frequency: number;
  /** Number of files that contain it. */
  readonly files: number;
  /** Segment of its first occurrence. */
  readonly context: string;
};

const commonest = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? '';

const acronym = /^[A-Za-z0-9&.-]+$/u;

// Morphemes from which on a heading is a phrase; a shorter one may be a term.
const longHeading = 4;

/**
 * Quotation marks and a known head replace frequency: writers quote words that they coin, and 제도 or 委員会 ends a
 * name.
 */
const enough = ({ frequency, quoted, parts, spellings, headings }: Counted): boolean => {
  // The heading of a plan is its name only if the text uses it again.
  if (headings > 0 && parts.length >= longHeading && frequency - headings < 2 && quoted === 0) return false;
  if (frequency >= 2 || quoted > 0) return true;
  const head = parts.at(-1) ?? '';
  const isLong = parts.length > 2 && hasTermHead(head) && !parts.slice(0, -1).every(isActionNoun);
  if (!isLong && !(parts.length === 2 && hasNameHead(head))) return false;
  return ![...spellings.keys()].some((one) => one.includes(' '));
};

/** 가상현실관(VR): an expression that occurs only in brackets after a name belongs to that name. */
const isGloss = ({ bracketed, frequency }: Counted, text: string): boolean =>
  bracketed === frequency && acronym.test(text);

/**
 * Beginnings and ends of an expression that are only pieces of it if they occur as often: 주민정책 of 외국인 주민정책,
 * 한국판 of 한국판 뉴딜. But 지방창생 is the term of 지방창생 정책, whose last word names the kind of thing.
 */
const piecesOf = (text: string): readonly string[] => {
  const words = text.split(' ');
  return words.slice(1).flatMap((_, i) => {
    const [beginning, rest] = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')];
    return hasTermHead(rest) || isActionNoun(rest) ? [rest] : [beginning, rest];
  });
};

const withoutPieces = (candidates: readonly Candidate[]): Candidate[] => {
  const pieces = new Set(
    candidates.flatMap(({ text, lang, frequency }) =>
      piecesOf(text).map((piece) => `${lang}:${frequency}:${piece}`),
    ),
  );
  return candidates.filter(({ text, lang, frequency }) => !pieces.has(`${lang}:${frequency}:${text}`));
};

/**
 * Chooses candidates among what was counted.
 * @param isKnown whether the termbase has an expression in a language, in any spelling
 */
export const chooseCandidates = (
  { counts }: CandidateTally,
  isKnown: (text: string, lang: Lang) => boolean,
): readonly Candidate[] => {
  const cValue = cValues(counts);
  const flr = flrValues(counts);
  const candidates: Candidate[] = [];
  for (const counted of counts.values()) {
    const { key, lang, frequency, quoted, alone, files, parts, spellings, context } = counted;
    const text = commonest(spellings);
    // An expression that never occurs alone is shown through the longer one.
    if (alone === 0 && quoted === 0) continue;
    if (!enough(counted) || isKnown(text, lang) || isGloss(counted, text)) continue;
    if (isPhrase(counted, (part) => isKnown(part, lang))) continue;
    const isOneWord = lang === 'ko' && parts.length > 1 && !text.includes(' ');
    // Chosen by hand: up to three quotations, the head of a term, a compound and each further file count for half a term
    // each.
    const evidence =
      1 +
      Math.min(quoted, 3) / 2 +
      Number(hasTermHead(parts.at(-1) ?? '')) / 2 +
      Number(isOneWord) / 2 +
      (files.size - 1) / 2;
    // The geometric mean of both measures, so that neither decides alone; 0.1 keeps a candidate that one of them rates
    // as 0.
    const score =
      Math.sqrt(Math.max(0.1, cValue.get(key) ?? 0) * Math.max(0.1, flr.get(key) ?? 0)) * evidence;
    candidates.push({ text, lang, score, frequency, files: files.size, context });
  }
  return withoutPieces(candidates).sort(
    (a, b) => b.score - a.score || b.frequency - a.frequency || (a.text < b.text ? -1 : 1),
  );
};

/**
 * Finds candidates.
 * @param isKnown as for `chooseCandidates`
 */
export const extractCandidates = (
  sources: Iterable<CandidateSource>,
  isKnown: (text: string, lang: Lang) => boolean,
): readonly Candidate[] => {
  const tally = new CandidateTally();
  for (const source of sources) tally.see(source);
  return chooseCandidates(tally, isKnown);
};
