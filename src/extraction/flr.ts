// FLR (Nakagawa and Mori 2002): rates a term by the number of words that its parts combine with.

import type { Counted } from './count-candidates.js';

/**
 * FLR by key: independent frequency times the geometric mean of the number of distinct neighbours of each part on either
 * side.
 */
export const flrValues = (counts: ReadonlyMap<string, Counted>): ReadonlyMap<string, number> => {
  const leftOf = new Map<string, Set<string>>();
  const rightOf = new Map<string, Set<string>>();
  const join = (map: Map<string, Set<string>>, part: string, neighbour: string): void => {
    const known = map.get(part);
    if (known === undefined) map.set(part, new Set([neighbour]));
    else known.add(neighbour);
  };
  for (const { parts } of counts.values()) {
    for (let i = 0; i + 1 < parts.length; i++) {
      const [left = '', right = ''] = parts.slice(i, i + 2);
      join(rightOf, left, right);
      join(leftOf, right, left);
    }
  }
  const types = (map: Map<string, Set<string>>, part: string): number => (map.get(part)?.size ?? 0) + 1;
  return new Map(
    Array.from(counts.values(), ({ key, parts, alone }) => {
      const logs = parts.reduce((sum, part) => sum + Math.log(types(leftOf, part) * types(rightOf, part)), 0);
      return [key, alone * Math.exp(logs / (2 * parts.length))];
    }),
  );
};
