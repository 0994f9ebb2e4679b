// Compares who does which of two tasks: 접수는 시가, 안내는 협회가 맡는다 is not 受付は協会が、案内は市が担う.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { type Anchor, anchorsOf } from '../anchors.js';

const clauseEnds: Readonly<Record<Lang, RegExp>> = { ko: /,\s|[고며]\s/g, ja: /(?<!は)、/g };
/** A body with its particle as one that acts: 자치회가, 국가는. */
const acting: Readonly<Record<Lang, RegExp>> = { ko: /^[이가은는](?=[\s,])/, ja: /^(?:が|は)/ };
const subject: Readonly<Record<Lang, RegExp>> = { ko: /^[이가](?=[\s,])/, ja: /^が/ };
const mayHaveTwo: Readonly<Record<Lang, RegExp>> = {
  ko: /[이가은는][\s,].*(?:,\s|[고며]\s).*[이가은는][\s,]/,
  ja: /[がは].*、.*[がは]/,
};

const clausesOf = ({ text, lang }: CheckText): readonly Span[] => {
  let start = 0;
  const clauses: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(clauseEnds[lang])) {
    clauses.push({ start, end: index + 1 });
    start = index + mark.length;
  }
  return [...clauses, { start, end: text.length }];
};

const isIn = (one: Span, { start, end }: Span): boolean => start <= one.start && one.end <= end;

/** The clauses of a text that have words of both texts, with these. */
const groupsOf = (side: CheckText, anchors: readonly Anchor[], own: 'source' | 'target') =>
  clausesOf(side)
    .map((clause) => anchors.filter((one) => isIn(one[own], clause)))
    .filter((words) => words.length > 0);

/**
 * The first of two bodies that each do the other's task in the target; undefined unless both texts have two clauses and
 * each clause one body.
 */
export const exchangedTask = (unit: CheckUnit): Anchor | undefined => {
  const { source, target } = unit;
  if (!mayHaveTwo[source.lang].test(source.text) || !mayHaveTwo[target.lang].test(target.text))
    return undefined;
  if (source.sentences.length > 1 || target.sentences.length > 1) return undefined;
  const anchors = anchorsOf(unit);
  if (anchors.length < 3) return undefined;
  const [first, second, ...more] = groupsOf(source, anchors, 'source');
  const [one, two, ...others] = groupsOf(target, anchors, 'target');
  if (!first || !second || !one || !two || more.length + others.length > 0) return undefined;
  const follows = (
    pattern: Readonly<Record<Lang, RegExp>>,
    { source: own, target: other }: Anchor,
  ): boolean =>
    pattern[source.lang].test(source.text.slice(own.end, own.end + 2)) &&
    pattern[target.lang].test(target.text.slice(other.end, other.end + 2));
  // 경비는 경찰이: of a topic and a subject, the subject acts.
  const bodiesOf = (words: readonly Anchor[]): readonly Anchor[] => {
    const subjects = words.filter((word) => follows(subject, word));
    return subjects.length > 0 ? subjects : words.filter((word) => follows(acting, word));
  };
  const [bodies, partners] = [bodiesOf(first), bodiesOf(second)];
  const [a, b] = [bodies[0], partners[0]];
  if (a === undefined || b === undefined || bodies.length + partners.length > 2) return undefined;
  // 부담한다 at the end of both texts is said of both bodies.
  const isOfBoth = ({ source: own, target: other }: Anchor): boolean =>
    anchors.every((one) => one.source.start <= own.start && one.target.start <= other.start);
  const tasksOf = (words: readonly Anchor[], body: Anchor): readonly Anchor[] =>
    words.filter((word) => word !== body && !isOfBoth(word));
  const tasks = { a: tasksOf(first, a), b: tasksOf(second, b) };
  if (tasks.a.length === 0 || tasks.b.length === 0) return undefined;
  const [ofA, ofB] = one.includes(a) ? [one, two] : [two, one];
  if (!ofA.includes(a) || !ofB.includes(b)) return undefined;
  const isExchanged =
    tasks.a.every((word) => ofB.includes(word)) && tasks.b.every((word) => ofA.includes(word));
  return isExchanged ? a : undefined;
};
