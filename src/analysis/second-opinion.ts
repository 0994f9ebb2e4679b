// A second opinion on Korean noun compounds: where the dictionary's cheapest cut is built of odd pieces and another
// one, of whole nouns, is not. 회의 중지방안을: MeCab reads 중|지방|안 after 회의, but 중지|방안 is meant.

import loadSyllables from '../../data/language/administrative-syllables.tsv';
import type { SecondOpinion } from '../model/analysis.js';
import type { Span } from '../model/span.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';
import { type IsNoun, wholeNouns } from './whole-nouns.js';

/** A morpheme as this opinion needs it. */
export type Piece = Span & { readonly surface: string; readonly pos: string };

// One syllable, yet at home at the start of a compound: 시|도지사, 구|의회, 군|공항.
const administrative = once(
  () =>
    new Set(
      readTable(loadSyllables, 'syllable', 'opens_compound')
        .filter(({ opens_compound }) => opens_compound === 'yes')
        .map(({ syllable }) => syllable),
    ),
);
const longestCompound = 16;

// Numbers and their units (NR, NNBC) go by rules of their own: 30|만|원.
const nounLike = /^(?:NNG|NNP|NNB$|XR|XSN)/;
const isNounLike = ({ pos }: Piece): boolean => nounLike.test(pos);
/** Words that stand inside a compound only by mistake: 조례|안|의|결, 안|전부|장관, 읍|면|동장. */
const isStray = ({ pos, surface }: Piece): boolean =>
  (pos === 'JKG' || pos === 'JX' || pos === 'MAG' || pos === 'IC' || pos === 'MM') && surface.length <= 2;

/** Runs of pieces without a space between them that are nouns, or stand before nouns by mistake. */
const compoundsOf = (pieces: readonly Piece[]): Piece[][] => {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  const close = (): void => {
    for (let last = run.at(-1); last !== undefined && !isNounLike(last); last = run.at(-1)) run.pop();
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const piece of pieces) {
    if (run.length > 0 && run.at(-1)?.end !== piece.start) close();
    if (isNounLike(piece) || isStray(piece)) run.push(piece);
    else if (run.length > 0) close();
  }
  close();
  return runs;
};

/** 국민주|권: a suffix of one syllable behind what may have swallowed the start of the word that it ends. */
const endsInSuffix = (run: readonly Piece[]): boolean => {
  const last = run.at(-1);
  return last?.pos === 'XSN' && last.surface.length === 1;
};

const isSuspect = (run: readonly Piece[]): boolean => {
  const [first] = run;
  if (first === undefined) return false;
  const startsOddly = first.surface.length === 1 && isNounLike(first) && !administrative().has(first.surface);
  return startsOddly || run.some(isStray);
};

// Ranks, which are words wherever they stand: 국장 in 사무국장.
const ranks = new Set(['국장', '과장', '부장', '실장', '팀장', '계장']);

/** 대학|원장 is 대학원|장 (as 표준국어대사전 divides it): where the noun before a title takes its first syllable. */
const titles = (run: readonly Piece[], isNoun: IsNoun): readonly Piece[] =>
  run.filter(({ surface }, i) => {
    const before = run[i - 1]?.surface;
    return before !== undefined && /^.장.?$/u.test(surface) && isNoun(before + surface.charAt(0));
  });

/**
 * Another cut of those compounds that the dictionary seems to have cut wrongly: borders of `pieces` that it does not
 * have, and borders that only it has.
 * @param isNoun whether the dictionary has a common noun of this form
 */
export const secondOpinion = (pieces: readonly Piece[], isNoun: IsNoun): SecondOpinion => {
  const doubtful: number[] = [];
  const possible: number[] = [];
  const unopened: number[] = [];
  for (const run of compoundsOf(pieces)) {
    const word = run.map(({ surface }) => surface).join('');
    for (const { surface, start } of titles(run, isNoun)) {
      possible.push(start + 1);
      if (!ranks.has(surface)) unopened.push(start);
    }
    const isOdd = isSuspect(run);
    const isEven = !isOdd && endsInSuffix(run);
    if ((!isOdd && !isEven) || word.length > longestCompound) continue;
    const better = wholeNouns(word, isNoun);
    // The better cut must be the simpler one: 시도|지사 is no better than 시|도지사. 국민|주권 is as good as 국민주|권.
    if (better === undefined || better.length >= run.length + Number(isEven)) continue;
    const start = run[0]?.start ?? 0;
    const end = start + word.length;
    const borders = run.slice(1).map((piece) => piece.start);
    const others = better.map((at) => start + at).filter((at) => at < end);
    if (isOdd) doubtful.push(...borders.filter((at) => !others.includes(at)));
    possible.push(...others.filter((at) => !borders.includes(at)));
  }
  return { doubtful, possible: possible.sort((a, b) => a - b), unopened };
};
