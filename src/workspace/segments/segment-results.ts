// Results of the matching thread by segment, kept for the current segment and its surroundings only.

/**
 * The most segments: a screenful and the segments analysed ahead, several times over. The results of a segment take some
 * 50 KB: all of a document of 17,600 segments would take 900 MB, and copying a map of them at each answer gets slower
 * with its size.
 */
const most = 60;

/** Adds a result and drops the oldest beyond the limit. A segment that is visited again later is analysed again. */
export const withResult = <Result>(
  results: ReadonlyMap<number, Result>,
  ordinal: number,
  result: Result,
): ReadonlyMap<number, Result> => {
  const next = new Map(results);
  // Move it to the end even if it was there before: the order is that of arrival.
  next.delete(ordinal);
  next.set(ordinal, result);
  for (const oldest of next.keys()) {
    if (next.size <= most) break;
    next.delete(oldest);
  }
  return next;
};
