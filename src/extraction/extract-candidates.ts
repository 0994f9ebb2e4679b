// Recurring expressions that look like terms and are not in the termbase, best first.

import type { Lang } from '../model/language.js';
import { cValues } from './c-value.js';
import { type CandidateSource, type Counted, countCandidates } from './count-candidates.js';
import { flrValues } from './flr.js';
import { isPhrase } from './phrases.js';
import { hasTermHead } from './word-lists.js';

/** An expression proposed as a term. */
export type Candidate = {
  /** Its most frequent spelling. */
  readonly text: string;
  readonly lang: Lang;
  readonly score: number;
  readonly frequency: number;
  /** In how many files it occurs. */
  readonly files: number;
  /** Segment of its first occurrence. */
  readonly context: string;
};

const commonest = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? '';

const acronym = /^[A-Za-z0-9&.-]+$/u;

/** Quotes and a known head stand in for frequency: writers quote what they coin, and 제도 or 委員会 ends a name. */
const enough = ({ frequency, quoted, parts, spellings }: Counted): boolean =>
  frequency >= 2 ||
  quoted > 0 ||
  (parts.length > 1 &&
    hasTermHead(parts.at(-1) ?? '') &&
    ![...spellings.keys()].some((one) => one.includes(' ')));

/** 가상현실관(VR): what only stands in brackets after a name belongs to that name. */
const isGloss = ({ bracketed, frequency }: Counted, text: string): boolean =>
  bracketed === frequency && acronym.test(text);

/**
 * Finds candidates.
 * @param isKnown whether the termbase has an expression in a language, in any spelling
 */
export const extractCandidates = (
  sources: Iterable<CandidateSource>,
  isKnown: (text: string, lang: Lang) => boolean,
): readonly Candidate[] => {
  const counts = countCandidates(sources);
  const cValue = cValues(counts);
  const flr = flrValues(counts);
  const candidates: Candidate[] = [];
  for (const counted of counts.values()) {
    const { key, lang, frequency, quoted, alone, files, parts, spellings, context } = counted;
    const text = commonest(spellings);
    // What never stands by itself is shown through the longer expression.
    if (alone === 0 && quoted === 0) continue;
    if (!enough(counted) || isKnown(text, lang) || isGloss(counted, text)) continue;
    if (isPhrase(counted, (part) => isKnown(part, lang))) continue;
    const evidence =
      1 + Math.min(quoted, 3) / 2 + (hasTermHead(parts.at(-1) ?? '') ? 0.5 : 0) + (files.size - 1) / 2;
    const score =
      Math.sqrt(Math.max(0.1, cValue.get(key) ?? 0) * Math.max(0.1, flr.get(key) ?? 0)) * evidence;
    candidates.push({ text, lang, score, frequency, files: files.size, context });
  }
  return candidates.sort(
    (a, b) => b.score - a.score || b.frequency - a.frequency || (a.text < b.text ? -1 : 1),
  );
};
