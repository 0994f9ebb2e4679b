// Counts the members of a list behind a label: 배부 자료: 회의 순서, 참석자 명단 has two.

import type { Span } from '../../../model/span.js';
import type { CheckUnit } from '../../check.js';
import { neighboursIn } from '../slots/slots.js';
import { fieldWords } from '../slots/substitutions.js';

const labelled = /^[^:：、,。]{1,20}[:：]\s?(?=\S)/;
const comma = /[、，,]\s?/g;
/** A clause, a figure or brackets: no plain list. */
const noMember = /[\d０-９()（）「」]|(?:다|요|음|함|する|した|ます|です|ない)$|^(?:등|など|等)/;

/** The members behind the label of a text of one line; none if any is more than a noun. */
const membersIn = (text: string): readonly Span[] => {
  const label = labelled.exec(text)?.[0].length;
  if (label === undefined) return [];
  const end = text.replace(/[.。\s]+$/, '').length;
  const members: Span[] = [];
  let from = label;
  for (const { index, 0: mark } of text.slice(0, end).matchAll(comma)) {
    if (index < label) continue;
    members.push({ start: from, end: index });
    from = index + mark.length;
  }
  members.push({ start: from, end });
  const isPlain = members.every(({ start, end }) => end > start && !noMember.test(text.slice(start, end)));
  return isPlain && members.length > 1 ? members : [];
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A member that only one text has. */
export type OtherMember = { readonly side: 'source' | 'target'; readonly member: Span };

/**
 * The member by which one of two lists behind labels is longer than the other.
 * @example 좌석 배치도 for 配布資料:議事次第、出席者名簿 as 배부 자료: 회의 순서, 참석자 명단, 좌석 배치도
 */
export const otherMember = (unit: CheckUnit): OtherMember | undefined => {
  const [ours, theirs] = [membersIn(unit.source.text), membersIn(unit.target.text)];
  if (ours.length === 0 || theirs.length === 0 || Math.abs(ours.length - theirs.length) !== 1)
    return undefined;
  const words = neighboursIn(unit, fieldWords(unit));
  const linked = ours.some((own) =>
    theirs.some((other) => words.some((one) => overlaps(one.source, own) && overlaps(one.target, other))),
  );
  if (!linked) return undefined;
  const side = ours.length > theirs.length ? 'source' : 'target';
  const longer = side === 'source' ? ours : theirs;
  const alone = longer.filter((member) => !words.some((one) => overlaps(one[side], member)));
  const member = alone.at(-1);
  return member === undefined ? undefined : { side, member };
};
