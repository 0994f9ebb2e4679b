// Rejects abbreviations in misleading contexts: 복지부 behind 홍성군 is a department of the county and not the ministry,
// and 지방세연 in 지방세연구 is not the institute.

import type { Analysis } from '../model/analysis.js';
import type { Span } from '../model/span.js';
import type { MorphemeBoundaries } from './boundaries.js';

const department = /(?:부|국|과|실|청|部|局|課|室|庁)$/u;
/** A unit of local government before a department's name. */
const localBefore = {
  ko: /(?:^|[\s(「『“‘·ㆍ])(?:[가-힣]{1,5}(?:특별자치)?[시군구도읍]|시|군|구|도)\s?$/u,
  ja: /(?:[\p{Script=Han}ぁ-んァ-ヶ]{1,4}[市区町村県府都道]|^[市区町村県府都道]|[、。「はのがと][市区町村県府都道])の?$/u,
} as const;
// Words that may follow an abbreviation: heads, sides, and letters that specify it.
const suffixes = /^[장측별내외상용급등식계간형발]/u;

const grammar = new Set(['particle', 'ending', 'predicate', 'symbol', 'counter']);
/**
 * Verbs derived from nouns, and the copula; any other verb behind a noun shows a wrong segmentation: 지방세연|구를.
 */
const nounVerbs = new Set(['하다', '되다', '시키다', '이다', '당하다', '받다']);

/** Whether an abbreviation is part of another word, or the name of a city's department. */
export const isNoAbbreviation = (
  { text, lang }: Analysis,
  { start, end }: Span,
  boundaries: MorphemeBoundaries,
): boolean => {
  const surface = text.slice(start, end);
  if (department.test(surface) && localBefore[lang].test(text.slice(Math.max(0, start - 12), start)))
    return true;
  if (lang !== 'ko' || surface.length < 3) return false;
  const next = boundaries.starting(end);
  if (next?.wordClass === 'predicate') return next.base !== undefined && !nounVerbs.has(next.base);
  const isOneSyllable = next !== undefined && next.end === end + 1 && !grammar.has(next.wordClass);
  return isOneSyllable && !suffixes.test(next.surface);
};
