// Words of both texts that a clause speaks of: 취득세는 늘었으나 재산세는, 都市部では人口が増え、農村部では.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { memoLast } from '../../../text/memo.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { type Anchor, anchorsOf } from '../anchors.js';
import type { KinWord } from '../opposed/kin-words.js';
import { kinWords } from '../opposed/opposites.js';

/** One more noun and the particle of a topic or subject behind a word: 귀농| 인구는, 都市|部では. */
const asTopic: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:\s?[가-힣]{1,5}?)?(?:에서는|에서|에는|은|는|이|가)(?=[\s,])/,
  ja: /^[\p{Script=Han}々ァ-ヺー]{0,6}(?:では|には|は|が)(?!なく|ない)/u,
};

/** Whether the particle behind a word makes it the topic or the subject of its clause. */
export const isTopicAt = ({ text, lang }: Pick<CheckText, 'text' | 'lang'>, { end }: Span): boolean =>
  asTopic[lang].test(text.slice(end, end + 16));

/** The words that each text has once, so that it is clear which one stands for which. */
export const uniqueAnchors = (
  { source, target }: CheckUnit,
  anchors: readonly Anchor[],
): readonly Anchor[] => {
  const isOnce = (text: string, { start, end }: Span): boolean => {
    const word = text.slice(start, end);
    return text.indexOf(word) === text.lastIndexOf(word);
  };
  return anchors.filter((one) => isOnce(source.text, one.source) && isOnce(target.text, one.target));
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const onlyOne = (words: readonly KinWord[], value: number): Span | undefined => {
  const [first, ...more] = words.filter((word) => word.value === value);
  return first === undefined || more.length > 0 ? undefined : { start: first.start, end: first.end };
};

/** The words of families (東側 동쪽, 若者 청년) that each text has once. */
const kinAnchors = (unit: CheckUnit): readonly Anchor[] => {
  const { source: ours, target: theirs } = kinWords(unit);
  return [...ours].flatMap(([family, words]) => {
    const others = theirs.get(family) ?? [];
    return words.flatMap(({ value }): readonly Anchor[] => {
      const [own, other] = [onlyOne(words, value), onlyOne(others, value)];
      return own === undefined || other === undefined ? [] : [{ source: own, target: other }];
    });
  });
};

/** The words that both texts have once: those that read alike, terms, and words of the closed families. */
export const sharedWords = memoLast((unit: CheckUnit): readonly Anchor[] => {
  const kept = [...uniqueAnchors(unit, anchorsOf(unit))];
  for (const one of kinAnchors(unit))
    if (!kept.some((other) => overlaps(one.source, other.source) || overlaps(one.target, other.target)))
      kept.push(one);
  return kept.sort((a, b) => a.source.start - b.source.start);
});

/** The words that are topics or subjects in both texts. */
export const topicsOf = (unit: CheckUnit): readonly Anchor[] =>
  sharedWords(unit).filter((one) => isTopicAt(unit.source, one.source) && isTopicAt(unit.target, one.target));
