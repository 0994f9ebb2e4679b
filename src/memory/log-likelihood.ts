// The log-likelihood ratio of Dunning (1993), "Accurate Methods for the Statistics of Surprise and Coincidence": the
// certainty that two events belong together, valid for rare events too.

/** Counts of two events over the same trials. */
export type Counts = {
  /** Trials with both. */
  readonly both: number;
  /** Trials with the first event, with or without the second; and the reverse. */
  readonly first: number;
  readonly second: number;
  readonly all: number;
};

/**
 * The ratio above which chance explains the coincidence less than once in a thousand (χ² with one degree of freedom).
 */
export const significant = 10.83;

const xlogx = (x: number): number => (x > 0 ? x * Math.log(x) : 0);

/** The ratio −2 log λ: 0 for independent events, or for events that avoid each other. */
export const logLikelihood = ({ both, first, second, all }: Counts): number => {
  if (both * all <= first * second) return 0;
  const cells = [both, first - both, second - both, all - first - second + both];
  const sums = [first, all - first, second, all - second];
  const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + xlogx(count), 0);
  return Math.max(0, 2 * (total(cells) - total(sums) + xlogx(all)));
};
