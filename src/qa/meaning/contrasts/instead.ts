// Compares what is denied for something else: 조례가 아니라 규칙으로 is not 規則ではなく条例で.

import type { Lang } from '../../../model/language.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Anchor } from '../anchors.js';
import { sharedWords } from './topics.js';

/** "Not … but": the denied word stands before it, the other one behind. 뿐만 아니라 and だけでなく add something. */
const marks: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<![뿐만][이]?\s?|만이\s|만은\s)(?:[이가은는]\s)?(?:아니라|아닌|아니고)[\s,]/,
  ja: /(?<!だけ|のみ|ばかり|に)(?:では|で|じゃ)な(?:く(?:て)?、?|い(?=\p{Script=Han}))/u,
};

type Side = 'source' | 'target';
const reach = { before: 3, behind: 7 } as const;

/** The words before and behind "not … but". */
const contrastIn = (
  { text, lang }: CheckText,
  anchors: readonly Anchor[],
  side: Side,
): { readonly denied: Anchor | undefined; readonly said: readonly Anchor[] } | undefined => {
  const found = marks[lang].exec(text);
  if (found === null) return undefined;
  const [start, end] = [found.index, found.index + found[0].length];
  const near = (at: number, limit: number): boolean => at >= 0 && at <= limit;
  return {
    denied: anchors.findLast((one) => near(start - one[side].end, reach.before)),
    said: anchors.filter((one) => near(one[side].start - end, reach.behind)),
  };
};

/**
 * The word that one text denies for something else, and the other one puts in its place.
 * @example 시 for 시가 아니라 현이 부담한다 as 県ではなく市が負担する
 */
export const exchangedContrast = (unit: CheckUnit): Anchor | undefined => {
  const { source, target } = unit;
  if (!marks[source.lang].test(source.text) || !marks[target.lang].test(target.text)) return undefined;
  const bySource = sharedWords(unit);
  const byTarget = [...bySource].sort((a, b) => a.target.start - b.target.start);
  const [ours, theirs] = [contrastIn(source, bySource, 'source'), contrastIn(target, byTarget, 'target')];
  if (ours === undefined || theirs === undefined) return undefined;
  if (ours.denied !== undefined && ours.denied !== theirs.denied && theirs.said.includes(ours.denied))
    return ours.denied;
  const { denied } = theirs;
  return denied !== undefined && denied !== ours.denied && ours.said.includes(denied) ? denied : undefined;
};
