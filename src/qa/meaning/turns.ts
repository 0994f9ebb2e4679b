// Compares an order that a text states: 한국 측, 일본 측의 순으로 is not 日本側、韓国側の順に.

import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit } from '../check.js';
import { type Anchor, anchorsOf } from './anchors.js';

/** The word for a stated order; the ordered words stand before it, in the same sentence. */
const stated: Readonly<Record<Lang, RegExp>> = {
  ko: /\s?(?:의\s)?순(?:으로|서|이|입|$|\s|[.,])/,
  ja: /の?順(?:に|で|と|番|とする|$|。|、)/,
};
const sentenceEnds: Readonly<Record<Lang, RegExp>> = { ko: /[.。;]/g, ja: /[。;；]/g };

const listOf = ({ text, lang }: CheckText): Span | undefined => {
  const found = stated[lang].exec(text);
  if (found === null) return undefined;
  const ends = Array.from(text.slice(0, found.index).matchAll(sentenceEnds[lang]), ({ index }) => index + 1);
  return { start: ends.at(-1) ?? 0, end: found.index };
};

const isIn = (inner: Span, { start, end }: Span): boolean => start <= inner.start && inner.end <= end;
/** A separator, without a particle that begins another phrase: 한국 측, 일본 측. */
const separators =
  /^(?:\s?[가-힣]{0,3}\s?|[ぁ-ん\p{Script=Han}]{0,3})(?:[,、，→·・-]|\s?및|及び|\s[가-힣]|と|から)/u;

/** The first word of a stated order that the target names behind another one; undefined if the orders agree. */
export const otherTurn = (unit: CheckUnit): Anchor | undefined => {
  const { source, target } = unit;
  const [ours, theirs] = [listOf(source), listOf(target)];
  if (ours === undefined || theirs === undefined) return undefined;
  const listed = anchorsOf(unit).filter((one) => isIn(one.source, ours) && isIn(one.target, theirs));
  return listed.find((one, i) => {
    const next = listed[i + 1];
    if (next === undefined || next.target.start > one.target.start) return false;
    return (
      separators.test(source.text.slice(one.source.end, next.source.start)) &&
      separators.test(target.text.slice(next.target.end, one.target.start))
    );
  });
};
