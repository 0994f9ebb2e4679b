// A second opinion on Korean noun compounds whose cheapest segmentation has odd pieces while another one has whole
// nouns. 회의 중지방안을: MeCab reads 중|지방|안 after 회의, but 중지|방안 is meant.

import loadSyllables from '../../data/language/administrative-syllables.tsv';
import type { SecondOpinion } from '../model/analysis.js';
import type { Span } from '../model/span.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';
import { type IsNoun, wholeNouns } from './whole-nouns.js';

/** A morpheme with the data that this opinion needs. */
export type Piece = Span & { readonly surface: string; readonly pos: string };

// Words of one syllable that may start a compound: 시|도지사, 구|의회, 군|공항.
const administrative = once(
  () =>
    new Set(
      readTable(loadSyllables, 'syllable', 'opens_compound')
        .filter(({ opens_compound }) => opens_compound === 'yes')
        .map(({ syllable }) => syllable),
    ),
);
const longestCompound = 16;

// Numbers and their units (NR, NNBC) follow other rules: 30|만|원.
const nounLike = /^(?:NNG|NNP|NNB$|XR|XSN)/;
const isNounLike = ({ pos }: Piece): boolean => nounLike.test(pos);
/** Words that are inside a compound only by a wrong segmentation: 조례|안|의|결, 안|전부|장관, 읍|면|동장, 결혼|이|주민. */
const isStray = ({ pos, surface }: Piece): boolean =>
  (pos === 'JKG' || pos === 'JKS' || pos === 'JX' || pos === 'MAG' || pos === 'IC' || pos === 'MM') &&
  surface.length <= 2;

/** Runs of pieces without a space between them that are nouns, or precede nouns by a wrong segmentation. */
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

/** 국민주|권: a suffix of one syllable behind a noun that may include the start of the suffix's word. */
const endsInSuffix = (run: readonly Piece[]): boolean => {
  const last = run.at(-1);
  return last?.pos === 'XSN' && last.surface.length === 1;
};

/** The offsets inside the pieces of a run: 부지사|용 is 부지|사용, so 지사 is no word there. */
const insides = (run: readonly Piece[]): readonly number[] =>
  run.flatMap(({ start, surface }) => Array.from({ length: surface.length - 1 }, (_, i) => start + 1 + i));

const isSuspect = (run: readonly Piece[]): boolean => {
  const [first] = run;
  if (first === undefined) return false;
  const startsOddly = first.surface.length === 1 && isNounLike(first) && !administrative().has(first.surface);
  return startsOddly || run.some(isStray);
};

// Ranks, which are always words: 국장 in 사무국장.
const ranks = new Set(['국장', '과장', '부장', '실장', '팀장', '계장']);

/** 대학|원장 is 대학원|장 (as in 표준국어대사전): the noun before a title loses its last syllable to it. */
const titles = (run: readonly Piece[], isNoun: IsNoun): readonly Piece[] =>
  run.filter(({ surface }, i) => {
    const before = run[i - 1]?.surface;
    return before !== undefined && /^.장.?$/u.test(surface) && isNoun(before + surface.charAt(0));
  });

/** Prefixes of one syllable that the dictionary also has as one: 재조사 is 재|조사 and not 재조|사. */
const prefixes = new Set('재신구총대부현전미무불비본각양매고');

/** 제|조사 is 제조|사, a company, and 부|정도 is 부정 with 도: the noun before 사 or 도 loses its last syllable to it. */
const robbed = (pieces: readonly Piece[], isNoun: IsNoun): readonly Piece[] =>
  pieces.filter(({ surface, start }, i) => {
    const before = pieces[i - 1];
    return (
      before?.end === start &&
      before.surface.length === 1 &&
      /^(?:.사|정도)$/u.test(surface) &&
      (surface === '정도' || !prefixes.has(before.surface)) &&
      !administrative().has(before.surface) &&
      isNoun(before.surface + surface.charAt(0))
    );
  });

/** The place where the dictionary wrongly divides a company that it has as one word: 제조사 as 제|조사. */
const dividedCompanies = (pieces: readonly Piece[], isNoun: IsNoun): readonly number[] =>
  pieces
    .filter(({ surface }) => /^[가-힣]{2}사$/u.test(surface) && isNoun(surface.slice(0, 2)))
    .filter(({ surface }) => !prefixes.has(surface.charAt(0)) && !administrative().has(surface.charAt(0)))
    .map(({ start }) => start + 1);

/**
 * Another segmentation of compounds that the dictionary seems to have segmented wrongly: boundaries of `pieces` that it
 * lacks, and boundaries that only it has.
 * @param isNoun whether the dictionary has a common noun with this form
 */
export const secondOpinion = (pieces: readonly Piece[], isNoun: IsNoun): SecondOpinion => {
  const doubtful: number[] = [];
  const possible: number[] = [];
  const unopened: number[] = [];
  for (const { start } of robbed(pieces, isNoun)) {
    doubtful.push(start);
    possible.push(start + 1);
  }
  doubtful.push(...dividedCompanies(pieces, isNoun));
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
    // The other segmentation must be simpler: 시도|지사 is no better than 시|도지사. 국민|주권 is as good as 국민주|권.
    if (better === undefined || better.length >= run.length + Number(isEven)) continue;
    const start = run[0]?.start ?? 0;
    const end = start + word.length;
    const borders = run.slice(1).map((piece) => piece.start);
    const others = better.map((at) => start + at).filter((at) => at < end);
    const wrong = isOdd ? borders : insides(run);
    doubtful.push(...wrong.filter((at) => !others.includes(at)));
    possible.push(...others.filter((at) => !borders.includes(at)));
  }
  return { doubtful, possible: possible.sort((a, b) => a - b), unopened };
};
