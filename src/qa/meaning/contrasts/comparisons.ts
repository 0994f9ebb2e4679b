// Compares what is compared: 도로가 철도보다 먼저 is not 鉄道が道路より先に. If the predicate is turned too (높다, 低い), the
// texts agree.

import type { Lang } from '../../../model/language.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Anchor } from '../anchors.js';
import { oppositesIn } from '../opposed/opposites.js';
import { deniesOnOneSide } from '../polarity.js';
import { sharedWords } from './topics.js';

type Side = 'source' | 'target';

const than: Readonly<Record<Lang, RegExp>> = {
  ko: /보다(?=\s|도\s|는\s)|[을를](?=\s(?:크게\s|훨씬\s|약간\s|소폭\s|처음으로\s)?(?:웃돌|웃도|상회|앞지|앞서|능가|밑돌|밑도|하회))/g,
  ja: /より(?<=[\p{Script=Han}々ァ-ヺー者方部でにの]より)(?:も|は)?|(?<=[\p{Script=Han}々ァ-ヺー])を(?=(?:大きく|大幅に|わずかに|やや|初めて)?(?:上回|下回|しのぐ|凌))/gu,
};
/** Letters that may stand between a word and "than": 북부| 지역보다, 都市|部よりも, 지방|에서보다. */
const gap: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:\s?[가-힣]{0,4})$/,
  ja: /^(?:の?[\p{Script=Han}々ァ-ヺー]{1,4})?[でにの]?$/u,
};
/** The other thing, of which the comparison is said: の方が, むしろ地方で. */
const compared: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:\s?[가-힣]{1,5}?)?(?:이|가|은|는|의|에서|들에게|에게|을|를)(?=[\s,])/,
  ja: /^(?:の?[\p{Script=Han}々ァ-ヺー]{1,4})?(?:の|が|は|で|に|を)/u,
};

/** The words of the noun before the only "than" of a text, the last one first: 평년 기온|을 웃도는. */
const beforeThan = ({ text, lang }: CheckText, anchors: readonly Anchor[], side: Side): readonly Anchor[] => {
  const [place, ...more] = Array.from(text.matchAll(than[lang]), ({ index }) => index);
  if (place === undefined || more.length > 0) return [];
  return anchors
    .filter((one) => one[side].end <= place && gap[lang].test(text.slice(one[side].end, place)))
    .sort((a, b) => b[side].end - a[side].end);
};

const isCompared = ({ text, lang }: CheckText, { end }: { readonly end: number }): boolean =>
  compared[lang].test(text.slice(end, end + 12));

/** Two things that change places, and whether the predicate is turned as well, so that the texts agree. */
export type Comparison = { readonly word: Anchor; readonly agrees: boolean };

/**
 * The word behind which only one of the texts has "than", because the other one has it behind the thing compared with it.
 * @example 소방대원 for 소방대원보다 먼저 도착한 장병 as 将兵より先に到着した消防隊員
 */
export const turnedComparison = (unit: CheckUnit): Comparison | undefined => {
  const { source, target } = unit;
  if (source.text.search(than[source.lang]) < 0 || target.text.search(than[target.lang]) < 0)
    return undefined;
  const anchors = sharedWords(unit);
  const [own, other] = [beforeThan(source, anchors, 'source'), beforeThan(target, anchors, 'target')];
  if (own.some((one) => other.includes(one))) return undefined;
  const [[ours], [theirs]] = [own, other];
  const isOther =
    (ours !== undefined && ours !== theirs && isCompared(target, ours.target)) ||
    (theirs !== undefined && ours !== theirs && isCompared(source, theirs.source));
  const word = ours ?? theirs;
  if (!isOther || word === undefined) return undefined;
  return { word, agrees: oppositesIn(unit).length > 0 || deniesOnOneSide(unit) };
};
