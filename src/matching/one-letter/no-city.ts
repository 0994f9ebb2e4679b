// 시 that is no city (市): time (위반 시), a price (시가 수천만 원), the head of a broken word (시 도하였다).

import type { Morpheme } from '../../model/analysis.js';

/** 비상 시, 침해 시의: time, where a noun stands before it that is no unit and no attribute. */
const timeBehind =
  /(?:^|[^가-힣])(?!(?:[가-힣]*[시도군구읍면동]|각|당해|해당|본|타|동|같은|관할|소속)\s$)[가-힣]+\s$/u;
/** revise 시, Import시: time, behind a foreign word. */
const foreignWord = /[A-Za-z]{2}\s?$/;
/** 시가 수천만 원: a market price. */
const price = /^가\s(?:약\s)?(?:수|몇|\d|[일이삼사오육칠팔구십백천만억])/u;
/** 시도하다, 시작하다, broken by a space. */
const brokenWord = /^\s(?:도[하한할함해했]|작[하한할함해했되된])/u;
const attribute = /[가-힣]\s$/u;
/** 위반할 시에는, 않을 시 취소, but 담당할 시의 부서. */
const asTime = /^(?:에(?!서)|[\s,.)]|$)/;
/** Index of ㄹ among the final consonants of Unicode's Hangul syllables. */
const finalRieul = 8;

/** Whether 시 stands behind an attribute in -ㄹ (위반할, 않을), as time does. */
const isBehindFuture = (before: string, after: string, last: Morpheme | undefined): boolean =>
  attribute.test(before) &&
  (before.charCodeAt(before.length - 2) - 0xac00) % 28 === finalRieul &&
  asTime.test(after) &&
  (last?.wordClass === 'ending' || last?.wordClass === 'predicate');

/**
 * Whether a Korean 시 is not the unit 市.
 * @param before the text before it, with the space that parts it from its neighbour
 * @param after the text behind it
 * @param last the morpheme before that space
 * @example isNoCity('이를 위반할 ', '에는 처벌받을', 할) // true
 */
export const isNoCity = (before: string, after: string, last: Morpheme | undefined): boolean =>
  price.test(after) ||
  foreignWord.test(before) ||
  brokenWord.test(after) ||
  (timeBehind.test(before) && last?.wordClass === 'noun') ||
  isBehindFuture(before, after, last);
