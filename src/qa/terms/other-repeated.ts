// Finds a name that the translation repeats in place of another one that the source repeats: 경상북도와 경상남도 중에서 …
// 경상북도 as 慶尚北道と慶尚南道のうち…慶尚南道.

import type { Concept } from '../../model/concept.js';
import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit } from '../check.js';
import { conceptsOf } from './find-equivalents.js';
import type { RequiredTerm } from './required-terms.js';

const placesOf = ({ matches }: CheckText, { id }: Concept): readonly Span[] =>
  matches.filter((match) => !match.nested && conceptsOf(match).some((one) => one.id === id));

/**
 * The place of the target where another name of the same sort stands once more than in the source, while a name of the
 * source stands once less.
 * @returns undefined unless both texts have both names
 */
export const otherRepeated = ({ source, target }: CheckUnit, required: RequiredTerm): Span | undefined => {
  const [own, ...others] = required.concepts;
  if (own === undefined || others.length > 0 || own.kind !== 'name') return undefined;
  if (required.found !== required.matches.length - 1) return undefined;
  const seen = new Set<string>();
  for (const match of target.matches) {
    const [other, ...more] = conceptsOf(match);
    if (match.nested || other === undefined || more.length > 0 || seen.has(other.id)) continue;
    seen.add(other.id);
    if (other.id === own.id || other.kind !== own.kind || other.domain !== own.domain) continue;
    const [ours, theirs] = [placesOf(source, other), placesOf(target, other)];
    if (ours.length > 0 && theirs.length === ours.length + 1) return theirs.at(-1);
  }
  return undefined;
};
