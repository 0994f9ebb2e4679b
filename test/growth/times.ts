// Processor time of a command at n, 2n and 4n of its input.

import type { Place } from './measured.js';
import type { Row } from './row.js';

/** Twice the input may take so much more of the time that the input takes. */
const mostRatio = 2.3;
/** The least time that an input must take beyond the start of the program, in ms. */
const floor = 300;
/** Runs of each size, of which the least counts: other work on the machine only ever adds. More where a ratio is too high. */
const fewestRuns = [2, 2, 1] as const;
const mostRuns = 6;

/** A row's result; times in ms, beyond those of an input of one. */
export type Times = {
  readonly n: number;
  readonly 'start ms': number;
  readonly 'n ms': number;
  readonly '2n ms': number;
  readonly '4n ms': number;
  readonly '2n/n': number | 'flat';
  readonly '4n/2n': number | 'flat';
  readonly runs: number;
  readonly ok: boolean;
};

const once = (place: Place, row: Row, n: number): number => {
  const { ms, status, err } = place.use(row, n);
  // Findings and nothing found are results, too; an input of one may be too little for some.
  const isBug = /\n +at /.test(err);
  if (!isBug && (status === 0 || status === 1 || (n === 1 && status === 2))) return ms;
  throw new Error(`${row.name} at ${n}: ${status} ${err.slice(-400)}`);
};

/** The size whose work takes as long as the floor, as far as four times that is still taken. */
const sizeFor = (place: Place, row: Row, start: number): number => {
  const most = Math.floor(row.most / 4);
  let n = Math.min(row.n, most);
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const ms = once(place, row, n) - start;
    if ((ms >= floor && (ms < 2 * floor || row.isFixed === true)) || (ms < floor && n >= most)) return n;
    n = Math.min(most, Math.ceil(n * Math.min(16, (1.3 * floor) / Math.max(ms, 20))));
  }
  return n;
};

/** Measures a row. @throws Error where the command fails */
export const timesOf = (place: Place, row: Row): Times => {
  const start = Math.min(...[1, 2].map(() => once(place, row, 1)));
  const n = sizeFor(place, row, start);
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const ratio = (at: number): number =>
    Math.max(1, (least[at] ?? 0) - start) / Math.max(1, (least[at - 1] ?? 0) - start);
  let runs = 0;
  while (runs < 2 || (runs < mostRuns && Math.max(ratio(1), ratio(2)) > mostRatio)) {
    for (const [at, factor] of [1, 2, 4].entries()) {
      const isEnough = runs < 2 && runs >= (fewestRuns[at] ?? 0);
      if (!isEnough) least[at] = Math.min(least[at] ?? 0, once(place, row, n * factor));
    }
    runs += 1;
  }
  const [one = 0, two = 0, four = 0] = least.map((ms) => Math.round(ms - start));
  // Where the greatest input takes less than the floor, there is no growth to speak of.
  const isFlat = four < floor;
  const shown = (at: number): number | 'flat' => (isFlat ? 'flat' : Number(ratio(at).toFixed(2)));
  return {
    n,
    'start ms': Math.round(start),
    'n ms': one,
    '2n ms': two,
    '4n ms': four,
    '2n/n': shown(1),
    '4n/2n': shown(2),
    runs,
    ok: isFlat || Math.max(ratio(1), ratio(2)) <= mostRatio,
  };
};
