// Segments with the same source: how often each is repeated.

import type { Unit } from '../../model/unit.js';

/** The ordinals of all segments with the same source, by each of them; segments that stand alone are left out. */
export type Twins = ReadonlyMap<number, readonly number[]>;

/** Finds the segments that repeat each other. */
export const twinsOf = (units: readonly Unit[]): Twins => {
  const bySource = new Map<string, number[]>();
  for (const [ordinal, { segment }] of units.entries()) {
    const same = bySource.get(segment.text);
    if (same === undefined) bySource.set(segment.text, [ordinal]);
    else same.push(ordinal);
  }
  const twins = new Map<number, readonly number[]>();
  for (const same of bySource.values()) {
    if (same.length > 1) for (const ordinal of same) twins.set(ordinal, same);
  }
  return twins;
};
