// Finds members of an enumeration that the translation leaves out: 高齢者、障害者、妊産婦及び外国人 as 고령자, 장애인 및
// 외국인.

import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { type Anchor, anchorsOf } from '../anchors.js';
import { listsIn } from './lists.js';

const leastMembers = 3;
const leastLinked = 2;
/** Letters of a member that no anchor covers, beyond those of the source: 少子高齢化 says 저출산 and 고령화 in one. */
const mostBeyond = 1;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const uncovered = (member: Span, words: readonly Span[]): number =>
  words
    .filter((word) => overlaps(word, member))
    .reduce(
      (left, word) => left - (Math.min(word.end, member.end) - Math.max(word.start, member.start)),
      member.end - member.start,
    );

type Link = { readonly member: Span; readonly anchors: readonly Anchor[] };

/** The members of one list that no member of the other one answers, if all others are answered one to one. */
const lostIn = (links: readonly Link[], target: readonly Span[]): readonly Span[] => {
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
    return uncovered(answer, theirs) <= uncovered(link.member, ours) + mostBeyond;
  };
  return target.every(isWhole) ? lost.map(({ member }) => member) : [];
};

const hasList = ({ text, lang }: CheckText): boolean =>
  listsIn(text, lang).some((members) => members.length >= leastMembers);

/**
 * The members of the source's enumerations that the target's enumeration lacks.
 * @example lostMembers for 도로·교량·하천 as 道路や河川: 교량
 */
export const lostMembers = (unit: CheckUnit): readonly Span[] => {
  const { source, target } = unit;
  if (!hasList(source)) return [];
  const theirs = listsIn(target.text, target.lang);
  if (theirs.length === 0) return [];
  const anchors = anchorsOf(unit);
  return listsIn(source.text, source.lang)
    .filter((members) => members.length >= leastMembers)
    .flatMap((members) => {
      const links = members.map((member) => ({
        member,
        anchors: anchors.filter((one) => overlaps(one.source, member)),
      }));
      return theirs.map((list) => lostIn(links, list)).find((lost) => lost.length > 0) ?? [];
    })
    .filter(({ start, end }) => !/\d/.test(source.text.slice(start, end)));
};
