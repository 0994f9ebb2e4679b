// Finds countries that each stand before the other's words: 한국 측이 초안을 제안하고, 일본 측이 동의하였다 is not
// 日本側が草案を提案し、韓国側が同意した.

import type { Span } from '../../model/span.js';
import type { CheckUnit } from '../check.js';
import { type Anchor, anchorsOf } from './anchors.js';
import { countriesIn, type Party } from './parties.js';

/** A country's word stands close behind it: 韓国の電子政府, 한국 측이 공동발표문. In code units. */
const reach = 20;

const isOutside = ({ start, end }: Span, parties: readonly Party[]): boolean =>
  parties.every((party) => end <= party.start || party.end <= start);

/** The first common word behind a country, before the other country. */
const wordBehind = (
  country: Party,
  other: Party,
  anchors: readonly Anchor[],
  side: 'source' | 'target',
): Anchor | undefined => {
  const limit = country.end <= other.start ? other.start : Number.POSITIVE_INFINITY;
  return anchors
    .filter(({ [side]: { start } }) => start >= country.end && start < Math.min(limit, country.end + reach))
    .sort((a, b) => a[side].start - b[side].start)[0];
};

/**
 * The country of the source that stands before other words in the target, with the country in its place; undefined unless
 * both texts name the same two countries once each.
 */
export const exchangedCountry = (
  unit: CheckUnit,
): { readonly source: Party; readonly target: Party } | undefined => {
  const ours = countriesIn(unit.source);
  const theirs = ours.length === 2 ? countriesIn(unit.target) : [];
  const [first, second] = ours;
  const otherFirst = theirs.find(({ key }) => key === first?.key);
  const otherSecond = theirs.find(({ key }) => key === second?.key);
  if (first === undefined || second === undefined || first.key === second.key || theirs.length !== 2)
    return undefined;
  if (otherFirst === undefined || otherSecond === undefined) return undefined;
  const anchors = anchorsOf(unit).filter(
    ({ source, target }) => isOutside(source, ours) && isOutside(target, theirs),
  );
  const a = wordBehind(first, second, anchors, 'source');
  const b = wordBehind(second, first, anchors, 'source');
  if (a === undefined || b === undefined || a === b) return undefined;
  const isExchanged =
    wordBehind(otherFirst, otherSecond, anchors, 'target') === b &&
    wordBehind(otherSecond, otherFirst, anchors, 'target') === a;
  return isExchanged ? { source: first, target: otherSecond } : undefined;
};
