// Numbers that look random and come again with their seed.

export type Random = {
  /** From 0 to `below`, without it. */
  readonly below: (below: number) => number;
  /** One of these. */
  readonly of: <T>(choices: readonly [T, ...T[]]) => T;
};

/** Mulberry32: the same seed, the same numbers. */
export const randomFrom = (seed: number): Random => {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, of: (choices) => choices[below(choices.length)] ?? choices[0] };
};
