// Words and numbers that both texts of a unit have once, with the phrases that hold them.

import type { Span } from '../../../model/span.js';
import { memoLast } from '../../../text/memo.js';
import type { CheckUnit } from '../../check.js';
import { sharedPersons } from '../../names/japanese-persons.js';
import type { Point } from '../../quantities/point.js';
import { type Anchor, anchorsOf } from '../anchors.js';
import { kinAnchors } from '../contrasts/topics.js';
import { predicateAnchors } from '../predicates.js';
import { type Node, treeOf } from './tree.js';

/** A word or number of both texts; of a number, its quantity in the source. */
export type Item = Anchor & { readonly number?: Point };

/** Quantities that say the same, as heads of numbers do, too: dates, ordinals, limits. */
const samenesses: ReadonlySet<string> = new Set([
  'same',
  'approximation',
  'unit',
  'omitted',
  'fiscal',
  'limit',
  'ordinal',
]);
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const longestFirst = (a: Anchor, b: Anchor): number =>
  b.source.end - b.source.start - (a.source.end - a.source.start);

/** Whether a word stands in a text once, but for places inside of longer words of both texts (지사 in 부지사). */
const isOnce = (text: string, { start, end }: Span, longer: readonly Span[]): boolean => {
  const word = text.slice(start, end);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const place = { start: at, end: at + word.length };
    if (at !== start && !longer.some((one) => one.end - one.start > word.length && overlaps(one, place)))
      return false;
  }
  return true;
};

/** The words and numbers that each text has once, in the order of the source; none overlaps another. */
export const itemsOf = memoLast((unit: CheckUnit): readonly Item[] => {
  const { source, target, alignment } = unit;
  const words: Anchor[] = [];
  const add = (one: Anchor): void => {
    if (!words.some((other) => overlaps(other.source, one.source) || overlaps(other.target, one.target)))
      words.push(one);
  };
  for (const one of [...anchorsOf(unit)].sort(longestFirst)) add(one);
  for (const one of sharedPersons(unit)) add(one);
  for (const one of [...kinAnchors(unit), ...predicateAnchors(unit)]) add(one);
  const [ours, theirs] = [words.map((one) => one.source), words.map((one) => one.target)];
  const numbers = alignment.pairs.filter(({ sameness }) => samenesses.has(sameness));
  return [
    ...numbers.map((one): Item => ({ source: one.source, target: one.target, number: one.source })),
    ...words
      .filter((one) => isOnce(source.text, one.source, ours) && isOnce(target.text, one.target, theirs))
      .filter(
        (one) =>
          !numbers.some((other) => overlaps(other.source, one.source) || overlaps(other.target, one.target)),
      )
      .map(({ source: own, target: other }): Item => ({ source: own, target: other })),
  ].sort((a, b) => a.source.start - b.source.start);
});

/** One side of a unit as a tree, with the node of each item. */
export type Side = { readonly nodes: readonly Node[]; readonly at: readonly number[] };

/** The items of a unit and both sides as trees. */
export type Compared = { readonly items: readonly Item[]; readonly source: Side; readonly target: Side };

const placesIn = (
  nodes: readonly Node[],
  items: readonly Item[],
  side: 'source' | 'target',
): readonly number[] =>
  items.map((item) =>
    item.number !== undefined
      ? nodes.findIndex((node) => overlaps(node, item[side]))
      : nodes.findLastIndex((node) => overlaps(node, item[side])),
  );

/** The only node that passes a test; -1 if there is none, or several. */
const onlyOne = (nodes: readonly Node[], test: (node: Node, at: number) => boolean): number => {
  const at = nodes.findIndex(test);
  return at >= 0 && nodes.findLastIndex(test) === at ? at : -1;
};

const denial = /지\s?(?:않|아니|못)|^없|\s없|아니(?!면)|ない|なかっ|なく(?!な)|ません|ず(?:、|$|に)/;
const duty = /(?:なければ|なくては|ねば)|않으면\s안|아니하면\s아니|수밖에|ざるを/;
const isDenied = ({ kind, tail }: Node, text: string): boolean =>
  kind !== 'thing' && (denial.test(tail) || text === 'ない' || text === '없') && !duty.test(tail);

/**
 * The items of a unit, and the trees of both sides. If each side has one act that is no word of both texts, the two are
 * taken for one act; so are two denials.
 */
export const comparedOf = memoLast((unit: CheckUnit): Compared => {
  const words = itemsOf(unit);
  const nouns = anchorsOf(unit);
  const [ours, theirs] = [
    treeOf(
      unit.source,
      nouns.map((one) => one.source),
    ),
    treeOf(
      unit.target,
      nouns.map((one) => one.target),
    ),
  ];
  const [own, other] = [placesIn(ours, words, 'source'), placesIn(theirs, words, 'target')];
  const isUnnamed =
    (places: readonly number[]) =>
    (node: Node, at: number): boolean =>
      node.kind === 'act' && node.voice !== 'none' && !places.includes(at);
  const isDeniedIn =
    (text: string) =>
    (node: Node): boolean =>
      isDenied(node, text.slice(node.start, node.end));
  const isOtherTopic =
    (places: readonly number[]) =>
    (node: Node, at: number): boolean =>
      node.kind === 'thing' &&
      node.mark === 'subject' &&
      node.end - node.start > 1 &&
      !/[도も]$/.test(node.tail) &&
      !places.includes(at);
  const pairs = [
    [onlyOne(ours, isOtherTopic(own)), onlyOne(theirs, isOtherTopic(other))],
    [onlyOne(ours, isUnnamed(own)), onlyOne(theirs, isUnnamed(other))],
    [onlyOne(ours, isDeniedIn(unit.source.text)), onlyOne(theirs, isDeniedIn(unit.target.text))],
  ].filter(([a = -1, b = -1]) => a >= 0 && b >= 0);
  const more = pairs.map(([a = 0, b = 0]): Item => ({ source: ours[a] as Node, target: theirs[b] as Node }));
  return {
    items: [...words, ...more],
    source: { nodes: ours, at: [...own, ...pairs.map(([a = -1]) => a)] },
    target: { nodes: theirs, at: [...other, ...pairs.map(([, b = -1]) => b)] },
  };
});
