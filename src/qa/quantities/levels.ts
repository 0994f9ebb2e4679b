// Shares of what is left and of what is taken off: 7割以上減った is 30% 이하로 줄었다, but 7割の水準 is not 70% 감액.

import type { Lang } from '../../model/language.js';
import { powerOfTen } from '../../quantities/decimal.js';
import type { CheckText, CheckUnit } from '../check.js';
import type { AlignedPair } from './align-quantities.js';
import type { Point } from './point.js';

const parts = 1_000_000;
/** A share in millionths of the whole: 3割, 30%, 10分の3. */
const shareOf = ({ value }: Point): number | undefined => {
  if (value.kind === 'fraction')
    return Math.round((Number(value.numerator) / Number(value.denominator)) * parts);
  if (value.kind !== 'amount' || !value.units.includes('percent')) return undefined;
  return Math.round((Number(value.value.digits) / Number(powerOfTen(value.value.scale)) / 100) * parts);
};

/** Words behind the share that is left. */
const left: Readonly<Record<Lang, RegExp>> = {
  ko: /^만\s?(?:받|부담|내|지급|납부)|^(?:\s?(?:이하|미만|이내|정도|가량))?(?:\s?(?:수준|선|규모)|(?:에|으?로)\s?(?:줄|감소|감면|경감|감액|감축|인하|낮|떨어|축소|내려|한다|하였|했|하되|정|지급|책정|불과|그치|그쳤|상당|해당))/,
  ja: /^(?:以下|未満|以内|程度|ほど)?(?:の(?:水準|額|規模|金額|水準額)|に(?:まで)?(?:減|縮|引|下|落|抑|相当|とどま|当たる)|にまで|まで(?:減|縮|引|下|落)|(?:の額)?とする|とした|とされ|相当|水準)/,
};
/** Words behind the share that is taken off. */
const taken: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:\s?(?:이상|넘게|초과|정도|가량|이하))?(?:을|를|이|가)?\s?(?:감액|감면|감소|감축|삭감|인하|할인|절감|경감|줄|깎|낮|떨어|공제|축소|하락)/,
  ja: /^(?:以上|超|余り|程度|ほど|以下)?(?:を|も|の|が)?(?:減|削|カット|引き下|引下|割引|割り引|縮|低|下が|落ち|軽減|控除|オフ)|^引き?(?:[にとでさ、。]|$)/,
};
const shrinks =
  /減|削|引き下げ|引下げ|縮|低下|カット|割引|控除|줄|감소|감액|감면|삭감|감축|인하|낮|축소|경감|할인|깎|하락|떨어/;

const reach = 12;
const isBefore = (
  pattern: Readonly<Record<Lang, RegExp>>,
  { text, lang }: CheckText,
  { end }: Point,
): boolean => pattern[lang].test(text.slice(end, end + reach));

type Texts = Pick<CheckUnit, 'source' | 'target'>;

/** Limits that say the same of the whole without the share: 7割以上 is taken off, 30% 이하 is left. */
const turnedLimit: Readonly<Record<string, string>> = {
  'at-least': 'at-most',
  'at-most': 'at-least',
  within: 'at-least',
  'more-than': 'less-than',
  'less-than': 'more-than',
  none: 'none',
};
const limitOf = ({ value }: Point): string => ('limit' in value ? value.limit : 'none');

/**
 * Whether one share is what is left, and the other what is taken off.
 * @example 7割以上減った and 30% 이하로 줄어들었다; 3分の2に減った and 3분의 1이 줄었다
 */
export const isRestOf = ({ source: own, target: other }: AlignedPair, { source, target }: Texts): boolean => {
  const [ours, theirs] = [shareOf(own), shareOf(other)];
  if (ours === undefined || theirs === undefined || ours + theirs !== parts) return false;
  if (!shrinks.test(source.text) || !shrinks.test(target.text)) return false;
  const isLeft = [isBefore(left, source, own), isBefore(left, target, other)];
  if (isLeft[0] === isLeft[1]) return false;
  return turnedLimit[limitOf(own)] === (limitOf(other) === 'within' ? 'at-most' : limitOf(other));
};

/** Whether equal shares are what is left in one text, and what is taken off in the other. Half is the same either way. */
export const isTakenForRest = (
  { source: own, target: other }: AlignedPair,
  { source, target }: Texts,
): boolean => {
  const share = shareOf(own);
  if (share === undefined || share * 2 === parts || share >= parts) return false;
  const [ours, theirs] = [isBefore(left, source, own), isBefore(left, target, other)];
  if (ours === theirs) return false;
  return ours
    ? isBefore(taken, target, other) && !isBefore(taken, source, own)
    : isBefore(taken, source, own) && !isBefore(taken, target, other);
};
