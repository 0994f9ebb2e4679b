// Words of both texts that a clause speaks of: 취득세는 늘었으나 재산세는, 都市部では人口が増え、農村部では.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { type Anchor, anchorsOf } from '../anchors.js';

/** One more noun and the particle of a topic or subject behind a word: 귀농| 인구는, 都市|部では. */
const asTopic: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:\s?[가-힣]{1,5}?)?(?:에서는|에서|에는|은|는|이|가)(?=[\s,])/,
  ja: /^[\p{Script=Han}々ァ-ヺー]{0,6}(?:では|には|は|が)(?!なく|ない)/u,
};

/** Whether the particle behind a word makes it the topic or the subject of its clause. */
export const isTopicAt = ({ text, lang }: Pick<CheckText, 'text' | 'lang'>, { end }: Span): boolean =>
  asTopic[lang].test(text.slice(end, end + 16));

/** The words that each text has once, so that it is clear which one stands for which. */
export const uniqueAnchors = ({ source, target }: CheckUnit, anchors: readonly Anchor[]): readonly Anchor[] => {
  const isOnce = (text: string, { start, end }: Span): boolean => {
    const word = text.slice(start, end);
    return text.indexOf(word) === text.lastIndexOf(word);
  };
  return anchors.filter((one) => isOnce(source.text, one.source) && isOnce(target.text, one.target));
};

/** The words that are topics or subjects in both texts. */
export const topicsOf = (unit: CheckUnit): readonly Anchor[] =>
  uniqueAnchors(unit, anchorsOf(unit)).filter(
    (one) => isTopicAt(unit.source, one.source) && isTopicAt(unit.target, one.target),
  );
