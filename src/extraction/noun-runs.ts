// Stretches of a text made of nouns: where terms are found (about 85 % of technical terms are compound nouns,
// Nakagawa and Mori 2002).

import type { Analysis, Morpheme } from '../model/analysis.js';

/** Consecutive noun morphemes; spaces may stand between them, nothing else. */
export type NounRun = readonly Morpheme[];

const joins = new Set(['noun', 'prefix', 'suffix', 'number']);

const hasGap = (text: string, left: Morpheme, right: Morpheme): boolean =>
  text.slice(left.end, right.start).trim() !== '';

const plurals = new Set(['들', 'たち', 'ら']);

const isJoinable = ({ wordClass, surface, person }: Morpheme): boolean =>
  joins.has(wordClass) &&
  !person &&
  !(wordClass === 'suffix' && plurals.has(surface)) &&
  /[\p{L}\p{N}]/u.test(surface);

/** A dot between two words of a name: 저출산·고령화, 시·도; in Japanese it separates items of a list. */
const isDot = ({ surface }: Morpheme): boolean => surface === '·' || surface === 'ㆍ';

/** 행정|안|전부: what stands inside a compound without a space is part of it, whatever the dictionary takes it for. */
const isInside = (morpheme: Morpheme, last: Morpheme | undefined, next: Morpheme | undefined): boolean =>
  (morpheme.wordClass === 'modifier' || isDot(morpheme)) &&
  last?.end === morpheme.start &&
  next?.start === morpheme.end &&
  isJoinable(next);

/** The noun runs of an analysed text, in order. Names of persons are in none. */
export const nounRuns = ({ text, morphemes }: Analysis): readonly NounRun[] => {
  const runs: Morpheme[][] = [];
  let run: Morpheme[] = [];
  morphemes.forEach((morpheme, i) => {
    const last = run.at(-1);
    const isPart = isJoinable(morpheme) || isInside(morpheme, last, morphemes[i + 1]);
    const goesOn = isPart && (last === undefined || !hasGap(text, last, morpheme));
    if (!goesOn && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (isJoinable(morpheme) || (goesOn && last !== undefined)) run.push(morpheme);
  });
  if (run.length > 0) runs.push(run);
  return runs;
};

/** 적 and 的 make an adjective, 들 a plural, 성 and 性 a quality: what ends so is no term. */
const openEnded = new Set([
  '적',
  '들',
  '성',
  '감',
  '별',
  '형',
  '님',
  '的',
  'ら',
  'たち',
  '性',
  '感',
  '別',
  '型',
  '化',
]);

const isShort = ({ surface }: Morpheme): boolean => surface.length <= 2;
const mayOpen = new Set(['noun', 'prefix']);
const mayClose = new Set(['noun', 'suffix']);

/**
 * Whether a stretch of a run can be a term: it starts with no suffix, ends with no prefix, and has more than numbers.
 * A single word must be one that the dictionary does not have: what it has is everybody's.
 */
export const canBeTerm = (stretch: NounRun, isStopWord: (word: string) => boolean): boolean => {
  const first = stretch[0];
  const last = stretch.at(-1);
  if (first === undefined || last === undefined) return false;
  if (!mayOpen.has(first.wordClass) || !mayClose.has(last.wordClass) || openEnded.has(last.surface))
    return false;
  // 제6조제1항 is a place in a law; 모금·접수 are two things done.
  if (first.wordClass === 'prefix' && stretch[1]?.wordClass === 'number') return false;
  if (stretch.length === 3 && stretch[1]?.wordClass === 'symbol' && isShort(first) && isShort(last))
    return false;
  if (isStopWord(first.surface) || isStopWord(last.surface)) return false;
  if (stretch.length === 1) return first.origin === 'unknown' && first.surface.length > 1;
  return stretch.some(({ wordClass, surface }) => wordClass === 'noun' && surface.length > 1);
};
