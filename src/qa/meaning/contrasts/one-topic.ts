// Compares what is said of one thing and of another that has no known counterpart: 환경단체는 중단을 요구했고 상인회는 … is not
// 商店会は中止を求め、環境団体は….

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { type Anchor, anchorsOf } from '../anchors.js';
import { predicateAnchors } from '../predicates.js';
import { topicsOf, uniqueAnchors } from './topics.js';

type Side = 'source' | 'target';

/** The end of a clause before a new topic. */
const border: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:[고며나만]|는데|반면|면서),?\s(?=[가-힣\s]{2,12}[은는]\s)/g,
  ja: /(?:[しりきみいえけめてがれせげべ]|一方で?|のに対し)、(?=[^、。はが]{2,12}は)/g,
};
const clauseTopic: Readonly<Record<Lang, RegExp>> = { ko: /[은는이가]\s/, ja: /は|が/ };

/** The two clauses of a sentence, each with a topic; undefined if it has more or fewer. */
const clausesOf = ({ text, lang }: CheckText): readonly [Span, Span] | undefined => {
  const [only, ...more] = Array.from(
    text.matchAll(border[lang]),
    ({ index, 0: mark }) => index + mark.length,
  );
  if (only === undefined || more.length > 0 || !clauseTopic[lang].test(text.slice(0, only))) return undefined;
  return [
    { start: 0, end: only },
    { start: only, end: text.length },
  ];
};

const least = 3;

/**
 * The only topic of both texts, if all other words of its clause stand in the other clause of the target.
 * @returns undefined if both texts share another topic, which tells more
 */
export const strayedTopic = (unit: CheckUnit): Anchor | undefined => {
  const ours = clausesOf(unit.source);
  const theirs = ours === undefined ? undefined : clausesOf(unit.target);
  if (ours === undefined || theirs === undefined) return undefined;
  const [topic, ...others] = topicsOf(unit);
  if (topic === undefined || others.length > 0) return undefined;
  const words = uniqueAnchors(unit, [...anchorsOf(unit), ...predicateAnchors(unit)]).filter(
    (word) => word !== topic,
  );
  if (words.length < least) return undefined;
  const isFirst = (word: Anchor, side: Side, [first]: readonly [Span, Span]): boolean =>
    word[side].start < first.end;
  const isBesideTopic = (word: Anchor, side: Side, clauses: readonly [Span, Span]): boolean =>
    isFirst(word, side, clauses) === isFirst(topic, side, clauses);
  const isTurned = words.every(
    (word) => isBesideTopic(word, 'source', ours) !== isBesideTopic(word, 'target', theirs),
  );
  const isOfBoth = [true, false].every((way) =>
    words.some((word) => isBesideTopic(word, 'source', ours) === way),
  );
  return isTurned && isOfBoth ? topic : undefined;
};
