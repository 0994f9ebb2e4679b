// Segments with the same source: how often each is repeated.

import type { Unit } from '../../model/unit.js';

/** Maps each repeated segment to the ordinals of all segments with the same source. */
export type Repetitions = ReadonlyMap<number, readonly number[]>;

/** Finds segments with the same source. */
export const repetitionsOf = (units: readonly Unit[]): Repetitions => {
  const bySource = new Map<string, number[]>();
  for (const [ordinal, { segment }] of units.entries()) {
    const same = bySource.get(segment.text);
    if (same === undefined) bySource.set(segment.text, [ordinal]);
    else same.push(ordinal);
  }
  const repetitions = new Map<number, readonly number[]>();
  for (const same of bySource.values()) {
    if (same.length > 1) for (const ordinal of same) repetitions.set(ordinal, same);
  }
  return repetitions;
};
