// Random numbers that are the same for the same seed.

/** Gives whole numbers from 0 to below its argument. */
export type Random = (below: number) => number;

/** Mulberry32 (T. Ettinger). @param seeds any whole numbers, such as the campaign's seed and an input's number */
export const randomOf = (...seeds: readonly number[]): Random => {
  let state = seeds.reduce((mixed, one) => Math.imul(mixed ^ one, 0x9e3779b1) ^ (mixed >>> 15), 0x2545f491);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** One of a list that is not empty. */
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;
