// Says which limits of two texts are one rule: what may not be done before is what can be done after (받기 전에는 … 수 없다, 受けた
// 後である), what is left out below is what is taken in from (5억 원 이상, 5億ウォンを下回る…を除き), and what does not exceed a half
// is a half or less (절반을 넘지 못한다, 2分の1以内).

import type { Lang } from '../../../model/language.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Contradiction, ValueWord } from '../values.js';
import { refuses } from './complements.js';

const before: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:기|의|이)?\s?전(?:에는|에|까지는|까지)/,
  ja: /(?:する|受ける|得る|の)?前(?:に|は)|まで(?:は|に)/,
};
const after: Readonly<Record<Lang, RegExp>> = {
  ko: /[한은된]\s(?:후|뒤|다음)|\s?(?:이후|후)(?:에|부터|이다)/,
  ja: /[たの](?:後|のち)|後(?:に|で|から|とする)|てから/,
};
const can: Readonly<Record<Lang, RegExp>> = { ko: /수\s있|가능|[한]다/, ja: /でき|可能|[るす]。?$/ };

const isAllowedAfter = (refusing: CheckText, allowing: CheckText): boolean =>
  refuses(refusing) &&
  !refuses(allowing) &&
  before[refusing.lang].test(refusing.text) &&
  !after[refusing.lang].test(refusing.text) &&
  after[allowing.lang].test(allowing.text) &&
  can[allowing.lang].test(allowing.text);

const leftOut: Readonly<Record<Lang, RegExp>> = {
  ko: /^[^.,]{0,24}?(?:제외|빼고)|^[^.,]{0,16}?(?:이\s?아닌|이외|외에는)/,
  ja: /^[^。、]{0,24}?(?:を除[きくい]|以外|除外)/,
};
const bound: Readonly<Record<Lang, RegExp>> = {
  ko: /미만|못\s?미치|밑도|하회|이상|이하|초과|넘는/,
  ja: /未満|下回|満たない|達しない|以上|以下|超え/,
};
const reach = 28;
const isLeftOut = ({ text, lang }: CheckText, { start, end }: ValueWord): boolean =>
  bound[lang].test(text.slice(start, end + reach / 2)) && leftOut[lang].test(text.slice(end, end + reach));

const exceeds: Readonly<Record<Lang, RegExp>> = { ko: /넘|초과|웃도/, ja: /超|上回/ };
const notExceeding: Readonly<Record<Lang, RegExp>> = {
  ko: /^[^.,]{0,8}?(?:지\s?(?:못|않|아니|말)|수\s없|안\s[된되])/,
  ja: /^[^。、]{0,10}?(?:ない|なら|ぬ|ず|ません)/,
};
const withinIt = /이내|이하|以内|以下|まで|까지|限度|한도|최대|上限|상한/;
/** Whether a text keeps something from exceeding what the other one sets as the most. */
const doesNotExceed = (own: CheckText, { start, end }: ValueWord, other: CheckText): boolean =>
  exceeds[own.lang].test(own.text.slice(start, end + 2)) &&
  notExceeding[own.lang].test(own.text.slice(end)) &&
  withinIt.test(other.text);

/**
 * Whether two limits that seem to contradict each other are the same rule, said from its other side.
 * @example 허가를 받기 전에는 시작할 수 없다 and 着手できるのは、許可を受けた後である
 */
export const isLimitDual = (
  { source, target }: CheckUnit,
  { source: own, target: other }: Contradiction,
): boolean =>
  isAllowedAfter(source, target) ||
  isAllowedAfter(target, source) ||
  isLeftOut(source, own) !== isLeftOut(target, other) ||
  doesNotExceed(source, own, target) ||
  doesNotExceed(target, other, source);

/** Whether one text refuses before a point what the other one allows after it. */
export const isAfterForBefore = ({ source, target }: Pick<CheckUnit, 'source' | 'target'>): boolean =>
  isAllowedAfter(source, target) || isAllowedAfter(target, source);

const closed: Readonly<Record<Lang, RegExp>> = {
  ko: /휴무|휴관|휴일|쉽니다|쉰다|닫/,
  ja: /閉庁|休館|休業|休み|定休|閉館/,
};
/** Whether both texts name days of closing: 月曜日から金曜日まで開庁、祝日は閉庁 as 평일에만 … 휴무한다: with the days of closing, "only" adds nothing. */
export const saysClosed = ({ source, target }: Pick<CheckUnit, 'source' | 'target'>): boolean =>
  closed[source.lang].test(source.text) && closed[target.lang].test(target.text);
