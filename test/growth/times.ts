// Processor time of a command at n, 2n and 4n of its input.

import type { Place } from './measured.js';
import type { Row } from './row.js';

/** Twice the input may take so much more of the time that the input takes. */
const mostRatio = 2.3;
/** The least time that an input must take beyond an input of one, in ms, and as a share of that. */
const floor = 60;
const floorShare = 0.3;
/** Runs of each size, of which the least counts: other work on the machine only ever adds. More where a ratio is too high. */
const fewestRuns = [3, 2, 2] as const;
const mostRuns = 5;
/** A row that fails is measured again at up to so many times the size: growth that is real shows there even more, chance less. */
const mostLarger = 4;

/** A row's result; times in ms, beyond those of an input of one. */
export type Times = {
  readonly n: number;
  readonly '1 ms': number;
  readonly 'n ms': number;
  readonly '2n ms': number;
  readonly '4n ms': number;
  readonly '2n/n': number | 'flat';
  readonly '4n/2n': number | 'flat';
  readonly runs: number;
  readonly ok: boolean;
};

const once = async (place: Place, row: Row, n: number): Promise<number> => {
  const { ms, status, err } = await place.use(row, n);
  // Findings and nothing found are results, too; an input of one may be too little for some.
  const isBug = /\n +at /.test(err);
  if (!isBug && (status === 0 || status === 1 || (n === 1 && status === 2))) return ms;
  throw new Error(`${row.name} at ${n}: ${status} ${err.slice(-400)}`);
};

/** The size whose work takes as long as the least time, as far as four times that is still taken. */
const sizeFor = async (place: Place, row: Row, start: number): Promise<number> => {
  const most = Math.floor(row.most / 4);
  const least = Math.max(floor, floorShare * start);
  let n = Math.min(row.n, most);
  // The first call compiles the code, too.
  await once(place, row, n);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const ms = (await once(place, row, n)) - start;
    if ((ms >= least && ms < 2 * least) || (ms < least && n >= most)) return n;
    n = Math.max(1, Math.min(most, Math.ceil(n * Math.min(16, (1.4 * least) / Math.max(ms, least / 12)))));
  }
  return n;
};

/** Index and factor of each size. The largest comes first, because it warms the code most. */
const largestFirst = [
  [2, 4],
  [1, 2],
  [0, 1],
] as const;

type Sizes = readonly [one: number, two: number, four: number];

/** Time beyond the start at n, 2n, 4n; the least of some runs. */
const measure = async (place: Place, row: Row, n: number, start: number) => {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const beyond = (): Sizes => {
    const [one = 0, two = 0, four = 0] = least.map((ms) => Math.max(1, ms - start));
    return [one, two, four];
  };
  let runs = 0;
  while (runs < fewestRuns[0] || (runs < mostRuns && worst(beyond()) > mostRatio)) {
    for (const [at, factor] of largestFirst) {
      const isEnough = runs < fewestRuns[0] && runs >= (fewestRuns[at] ?? 0);
      if (!isEnough) least[at] = Math.min(least[at] ?? 0, await once(place, row, n * factor));
    }
    runs += 1;
  }
  return { sizes: beyond(), runs };
};
const worst = ([one, two, four]: Sizes): number => Math.max(two / one, four / two);

/** Measures a row. @throws Error where the command fails */
export const timesOf = async (place: Place, row: Row): Promise<Times> => {
  await once(place, row, 1);
  const first = await once(place, row, 1);
  let n = await sizeFor(place, row, first);
  const start = Math.min(first, await once(place, row, 1), await once(place, row, 1));
  let { sizes, runs } = await measure(place, row, n, start);
  const larger = Math.min(mostLarger, row.most / (4 * n));
  if (worst(sizes) > mostRatio && larger > 1) {
    n = Math.floor(n * larger);
    ({ sizes, runs } = await measure(place, row, n, start));
  }
  const [one, two, four] = sizes;
  // Where the greatest input takes less than the least time, there is no growth to speak of.
  const isFlat = four < Math.max(floor, floorShare * start);
  const shown = (ratio: number): number | 'flat' => (isFlat ? 'flat' : Number(ratio.toFixed(2)));
  return {
    n,
    '1 ms': Math.round(start),
    'n ms': Math.round(one),
    '2n ms': Math.round(two),
    '4n ms': Math.round(four),
    '2n/n': shown(two / one),
    '4n/2n': shown(four / two),
    runs,
    ok: isFlat || worst(sizes) <= mostRatio,
  };
};
