// Words of which one text says the opposite (보존하기로, 取り壊すこと), or another one of their kind (勤勉手当, 퇴직수당). Tables have
// the families of such words: pairs of antonyms, and sister terms.

import loadAntonyms from '../../../../data/language/antonyms.tsv';
import loadSisters from '../../../../data/language/sister-terms.tsv';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { readTable } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { anchorsOf } from '../anchors.js';
import type { Contradiction } from '../values.js';
import { type KinCell, kinReader, onlyBeyond, wordIn } from './kin-words.js';

const cellsIn = (lang: Lang): readonly KinCell[] => [
  ...readTable(loadAntonyms, 'ko', 'ja', 'ko_opposite', 'ja_opposite').flatMap((row, at) =>
    [row[lang], row[`${lang}_opposite`]].map(
      (cell, value) => [cell, { family: `antonyms ${at}`, value, opposed: true }] as const,
    ),
  ),
  ...readTable(loadSisters, 'family', 'ko', 'ja').map(
    (row, value) => [row[lang], { family: row.family, value, opposed: false }] as const,
  ),
];

/** The antonyms and sister terms of both texts. */
export const kinWords = kinReader(cellsIn);

/** 首都圏以外, 공무원이 아닌: what a text says of all others is no opposite of the word. */
const excepted: Readonly<Record<Lang, RegExp>> = {
  ko: /^자?(?:[이가을를]?\s?(?:아닌|아니|제외|뺀)|\s?(?:이외|외))/,
  ja: /^者?(?:以外|を除|で(?:は)?な|の対象外)/,
};
const prefixed: Readonly<Record<Lang, RegExp>> = { ko: /(?<![가-힣])[비미불무부]$/, ja: /[非未不無]$/ };
/** Whether a text speaks of all but the word: 合格|者以外, 합격|자가 아닌, 非|会員. */
export const isTurned = ({ text, lang }: CheckText, { start, end }: Span): boolean =>
  excepted[lang].test(text.slice(end, end + 6)) || prefixed[lang].test(text.slice(0, start));

/** Whether a word that both texts have begins another one: of 現市長, 市長 is no counterpart. */
const begins = (word: Span, { start }: Span): boolean => word.start <= start && start < word.end;
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether a word has a counterpart in the other text; a part that both words share is none: 事実である, 사실과 다르다. */
export const isAnswered = (unit: CheckUnit, own: Span, other: Span): boolean =>
  anchorsOf(unit).some(
    ({ source, target }) =>
      (begins(source, own) || begins(target, other)) && !(holds(own, source) && holds(other, target)),
  );

const differingIn = (unit: CheckUnit, opposed: boolean): readonly Contradiction[] => {
  const { source, target } = unit;
  const { source: ours, target: theirs } = kinWords(unit);
  if (ours.size === 0 || theirs.size === 0) return [];
  return [...ours].flatMap(([family, words]): readonly Contradiction[] => {
    const others = theirs.get(family);
    if (others === undefined || words[0]?.opposed !== opposed) return [];
    const [own, other] = [onlyBeyond(words, others), onlyBeyond(others, words)];
    if (own === undefined || other === undefined) return [];
    if (isTurned(source, own) || isTurned(target, other) || isAnswered(unit, own, other)) return [];
    return [{ source: wordIn(source, own), target: wordIn(target, other) }];
  });
};

/**
 * The words of the source of which the target says the opposite. Neither word has a counterpart of its own.
 * @example oppositesIn for 옛 청사를 보존한다 as 旧庁舎を取り壊す: 보존 beside 取り壊
 */
export const oppositesIn = (unit: CheckUnit): readonly Contradiction[] => differingIn(unit, true);

/**
 * The terms of the source in whose place the target has a sister term.
 * @example sistersIn for 勤勉手当を支給する as 퇴직수당을 지급한다: 勤勉手当 beside 퇴직수당
 */
export const sistersIn = (unit: CheckUnit): readonly Contradiction[] => differingIn(unit, false);

const ownDenial = /않|없|아니|な(?:い|く|$)|では$/;
const anyDenial = /않|못|없|아니|ない|なか|なく|ませ|切れな|限らな|ず[、に]/;
/** Whether an opposite says its denial itself, and the texts deny alike beside it: 어렵지 않, 難しくな. */
export const deniesItself = (unit: CheckUnit, { source, target }: Contradiction): boolean => {
  const denies = [ownDenial.test(source.text), ownDenial.test(target.text)];
  if (denies[0] === denies[1]) return false;
  const isSource = denies[0] === true;
  const [{ text }, { start, end }] = isSource ? [unit.source, source] : [unit.target, target];
  const beside = anyDenial.test(text.slice(0, start)) || anyDenial.test(text.slice(end + 1));
  return beside === anyDenial.test(isSource ? unit.target.text : unit.source.text);
};
