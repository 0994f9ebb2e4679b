// C-value (Frantzi, Ananiadou and Mima 2000): frequency, reduced by occurrences inside longer terms.

import type { Counted } from './count-candidates.js';

/** C-values by key. Length counts as log2(n + 1), so that terms of one morpheme have a value too. */
export const cValues = (counts: ReadonlyMap<string, Counted>): ReadonlyMap<string, number> => {
  // For each candidate: the number of longer ones that contain it, and their total frequency.
  const containers = new Map<string, { count: number; frequency: number }>();
  for (const { key, lang, parts, frequency } of counts.values()) {
    const seen = new Set<string>();
    for (let from = 0; from < parts.length; from++) {
      for (let to = from + 1; to <= parts.length; to++) {
        const inner = `${lang}:${parts.slice(from, to).join('').toLowerCase()}`;
        if (inner === key || seen.has(inner) || !counts.has(inner)) continue;
        seen.add(inner);
        const entry = containers.get(inner) ?? { count: 0, frequency: 0 };
        containers.set(inner, { count: entry.count + 1, frequency: entry.frequency + frequency });
      }
    }
  }
  return new Map(
    Array.from(counts.values(), ({ key, parts, frequency }) => {
      const outer = containers.get(key);
      const owed = outer === undefined ? 0 : outer.frequency / outer.count;
      return [key, Math.log2(parts.length + 1) * (frequency - owed)];
    }),
  );
};
