// Compares what is said of two things: 취득세는 늘었으나 재산세는 줄었다 is not 取得税は減ったが、財産税は増えた.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { type Anchor, anchorsOf } from '../anchors.js';
import type { KinWord } from '../opposed/kin-words.js';
import { kinWords } from '../opposed/opposites.js';
import { predicateAnchors } from '../predicates.js';
import { topicsOf, uniqueAnchors } from './topics.js';

type Side = 'source' | 'target';

/** A clause ends somewhere between the two statements. */
const clauseEnd: Readonly<Record<Lang, RegExp>> = {
  ko: /,\s|[고며나만데자면]\s|(?:반면|한편|대신)/,
  ja: /、|一方|のに対し|反面/,
};

/** Two topics or subjects, with the end of a clause between them. */
const mayHaveTwo: Readonly<Record<Lang, RegExp>> = {
  ko: /[은는이가서]\s.*(?:,|[고며나만데자면]|반면|한편|대신)\s.*[은는이가서]\s/,
  ja: /[はが].*(?:、|一方|反面).*[はが]/,
};

const firstOf = (a: Anchor, b: Anchor, side: Side): readonly [Anchor, Anchor] =>
  a[side].start < b[side].start ? [a, b] : [b, a];

/** The words that stand behind each of two topics, up to the other one or to the end. */
const zonesOf = (
  a: Anchor,
  b: Anchor,
  side: Side,
  words: readonly Anchor[],
): ReadonlyMap<Anchor, readonly Anchor[]> => {
  const [first, second] = firstOf(a, b, side);
  const behind = words.filter((word) => word !== a && word !== b && word[side].start >= first[side].end);
  return new Map([
    [first, behind.filter((word) => word[side].end <= second[side].start)],
    [second, behind.filter((word) => word[side].start >= second[side].end)],
  ]);
};

const isParted = ({ text, lang }: CheckText, a: Anchor, b: Anchor, side: Side): boolean => {
  const [first, second] = firstOf(a, b, side);
  return clauseEnd[lang].test(text.slice(first[side].end + 1, second[side].start + 1));
};

const isAll = (words: readonly Anchor[] | undefined, others: readonly Anchor[] | undefined): boolean =>
  words !== undefined && words.length > 0 && words.every((word) => others?.includes(word) === true);

/** Whether all words behind each topic stand behind the other one in the target. */
export const isCrossed = (a: Anchor, b: Anchor, words: readonly Anchor[]): boolean => {
  const [ours, theirs] = [zonesOf(a, b, 'source', words), zonesOf(a, b, 'target', words)];
  return isAll(ours.get(a), theirs.get(b)) && isAll(ours.get(b), theirs.get(a));
};

const denial: Readonly<Record<Lang, RegExp>> = {
  ko: /지\s?(?:않|아니|못)|[을이가]\s?없[다어고으]|수\s없/,
  ja: /な(?:い|かった|く)|ません|ず[、に]/,
};

/** The topic of two that a denial follows, if only one is denied. */
const deniedOf = ({ text, lang }: CheckText, a: Anchor, b: Anchor, side: Side): Anchor | undefined => {
  const [first, second] = firstOf(a, b, side);
  const [one, two] = [text.slice(first[side].end, second[side].start), text.slice(second[side].end)].map(
    (zone) => denial[lang].test(zone),
  );
  return one === two ? undefined : one ? first : second;
};

/** 정회원은 가지지만 찬조회원은 가지지 않는다 as 正会員は有しないが: the denial is of the other one. */
const isDeniedOther = ({ source, target }: CheckUnit, a: Anchor, b: Anchor): boolean => {
  const [ours, theirs] = [deniedOf(source, a, b, 'source'), deniedOf(target, a, b, 'target')];
  return ours !== undefined && theirs !== undefined && ours !== theirs;
};

const leastOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** The only place of one end of a pair of antonyms; forms that overlap are one word. */
const onlyPlace = (words: readonly KinWord[], value: number): Span | undefined => {
  const own = words.filter((word) => word.value === value);
  const [first] = own;
  return first !== undefined && own.every((word) => leastOverlap(word, first)) ? first : undefined;
};

const nearestBefore = (topics: readonly Anchor[], side: Side, place: Span): Anchor | undefined =>
  topics
    .filter((one) => one[side].end <= place.start)
    .reduce<Anchor | undefined>(
      (near, one) => (near === undefined || one[side].end > near[side].end ? one : near),
      undefined,
    );

/** Two topics of which the target says the opposite of each, with the two antonyms of the source. */
const turnedPoles = (unit: CheckUnit, topics: readonly Anchor[]): Anchor | undefined => {
  const { source: ours, target: theirs } = kinWords(unit);
  for (const [family, words] of ours) {
    const others = theirs.get(family);
    if (others === undefined || words[0]?.opposed !== true) continue;
    const [one, other] = [onlyPlace(words, 0), onlyPlace(words, 1)];
    const [their, theirOther] = [onlyPlace(others, 0), onlyPlace(others, 1)];
    if (!one || !other || !their || !theirOther) continue;
    const [a, b] = [nearestBefore(topics, 'source', one), nearestBefore(topics, 'source', other)];
    const [x, y] = [nearestBefore(topics, 'target', their), nearestBefore(topics, 'target', theirOther)];
    if (a !== undefined && b !== undefined && a !== b && a === y && b === x) return a;
  }
  return undefined;
};

const mostTopics = 6;

/**
 * The first of two topics of which the target says what the source says of the other; undefined if they agree, or if it
 * is unclear. Only for single sentences.
 * @example 보통교부세 for 보통교부세는 매년 산정하고 특별교부세는 수시로 교부한다 as 特別交付税は毎年算定し、普通交付税は随時交付する
 */
export const exchangedStatement = (unit: CheckUnit): Anchor | undefined => {
  const { source, target } = unit;
  if (source.sentences.length > 1 || target.sentences.length > 1) return undefined;
  if (!mayHaveTwo[source.lang].test(source.text) || !mayHaveTwo[target.lang].test(target.text))
    return undefined;
  const topics = topicsOf(unit);
  if (topics.length < 2 || topics.length > mostTopics) return undefined;
  const turned = turnedPoles(unit, topics);
  if (turned !== undefined) return turned;
  const words = uniqueAnchors(unit, [...anchorsOf(unit), ...predicateAnchors(unit)]);
  return topics.find((a, i) =>
    topics.slice(i + 1).some((b) => {
      if (!isParted(source, a, b, 'source') || !isParted(target, a, b, 'target')) return false;
      return isCrossed(a, b, words) || (topics.length === 2 && isDeniedOther(unit, a, b));
    }),
  );
};
