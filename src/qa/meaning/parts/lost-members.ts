// Finds members of an enumeration that the translation leaves out: 高齢者、障害者、妊産婦及び外国人 as 고령자, 장애인 및
// 외국인.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { type Anchor, anchorsOf } from '../anchors.js';
import { neighboursIn } from '../slots/slots.js';
import { fieldWords } from '../slots/substitutions.js';
import { listsIn } from './lists.js';

const leastMembers = 3;
const leastLinked = 2;
/** Letters of a member that no anchor covers, beyond those of the source: 少子高齢化 says 저출산 and 고령화 in one. */
const mostBeyond = 1;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Letters of a member that no word covers; spaces are none. */
const uncovered = (text: string, member: Span, words: readonly Span[]): number => {
  let left = 0;
  for (let at = member.start; at < member.end; at++)
    if (text.charAt(at) !== ' ' && !words.some(({ start, end }) => start <= at && at < end)) left++;
  return left;
};

type Link = { readonly member: Span; readonly anchors: readonly Anchor[] };

/** The members of one list that no member of the other one answers, if all others are answered one to one. */
const lostIn = (unit: CheckUnit, links: readonly Link[], target: readonly Span[]): readonly Span[] => {
  const isIn = ({ target: word }: Anchor): boolean => target.some((member) => overlaps(word, member));
  const linked = links.filter(({ anchors }) => anchors.some(isIn));
  const lost = links.filter(({ anchors }) => anchors.length === 0);
  if (linked.length < leastLinked || linked.length + lost.length !== links.length) return [];
  if (target.length !== linked.length) return [];
  const isWhole = (answer: Span): boolean => {
    const own = linked.filter(({ anchors }) => anchors.some((one) => overlaps(one.target, answer)));
    const [link] = own;
    if (link === undefined || own.length > 1) return false;
    const [ours, theirs] = [link.anchors.map((one) => one.source), link.anchors.map((one) => one.target)];
    const most = uncovered(unit.source.text, link.member, ours) + mostBeyond;
    const owner = unit.target.text.slice(answer.start, answer.end).indexOf('の');
    const isLast = answer === target.at(-1) && owner > 0;
    // 交通・福祉分野の課題: the last member may be the owner of something else.
    return [answer, ...(isLast ? [{ start: answer.start, end: answer.start + owner }] : [])].some(
      (span) => uncovered(unit.target.text, span, theirs) <= most,
    );
  };
  return target.every(isWhole) ? lost.map(({ member }) => member) : [];
};

const hasList = ({ text, lang }: CheckText): boolean =>
  listsIn(text, lang).some((members) => members.length >= leastMembers);

/** 부시장과 실장이, 副市長及び室長が: the second of two that act together. */
const pairOf: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:[와과]\s|·|\s및\s)(?!관계|상관|무관|함께|달리|같|다르|비교|공동)([가-힣]{3,10}?)(?:[이가은는을를])(?=[\s,])/,
  ja: /^(?:と|・|及び|並びに)([\p{Script=Han}ァ-ヺー]{3,10})(?:が|は|を)/u,
};
const alone: Readonly<Record<Lang, RegExp>> = { ko: /^(?:[이가은는을를])(?=[\s,])/, ja: /^(?:が|は|を)/ };
const shortestWhole: Readonly<Record<Lang, number>> = { ko: 0.75, ja: 0.65 };

/** The second of two in a target that has only the first one, and is too short to say the other elsewhere. */
const lostSecond = (unit: CheckUnit): readonly Span[] => {
  const { source, target } = unit;
  if (target.text.length >= shortestWhole[source.lang] * source.text.length) return [];
  const anchors = anchorsOf(unit);
  return anchors.flatMap((one): readonly Span[] => {
    const found = pairOf[source.lang].exec(source.text.slice(one.source.end, one.source.end + 20));
    if (found === null || !alone[target.lang].test(target.text.slice(one.target.end, one.target.end + 2)))
      return [];
    const [whole, name = ''] = found;
    const start = one.source.end + whole.indexOf(name);
    const second = { start, end: start + name.length };
    return anchors.some((word) => overlaps(word.source, second)) ? [] : [second];
  });
};

/**
 * The members of the source's enumerations that the target's enumeration lacks.
 * @example lostMembers for 도로·교량·하천 as 道路や河川: 교량
 */
export const lostMembers = (unit: CheckUnit): readonly Span[] => {
  const { source, target } = unit;
  const second = lostSecond(unit);
  if (second.length > 0) return second;
  if (!hasList(source)) return [];
  const theirs = listsIn(target.text, target.lang);
  if (theirs.length === 0) return [];
  const anchors = neighboursIn(unit, fieldWords(unit));
  return listsIn(source.text, source.lang)
    .filter((members) => members.length >= leastMembers)
    .flatMap((members) => {
      const links = members.map((member) => ({
        member,
        anchors: anchors.filter((one) => overlaps(one.source, member)),
      }));
      return theirs.map((list) => lostIn(unit, links, list)).find((lost) => lost.length > 0) ?? [];
    })
    .filter(({ start, end }) => !/\d/.test(source.text.slice(start, end)));
};
