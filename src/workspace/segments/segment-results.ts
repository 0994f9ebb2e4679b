// What the matching thread found in segments, for those before the translator's eyes and around them.

/**
 * A screenful and what is analysed ahead, several times over. What is found in a segment takes some 50 KB: all of a document of
 * 17,600 segments would be 900 MB, and to copy a map of them at each answer takes longer the more there are.
 */
const most = 60;

/** The results with one more, without the oldest beyond the limit; whoever comes back to such a segment has it analysed anew. */
export const withResult = <Result>(
  results: ReadonlyMap<number, Result>,
  ordinal: number,
  result: Result,
): ReadonlyMap<number, Result> => {
  const next = new Map(results);
  // At the end, even where it was there before: the order is that of arrival.
  next.delete(ordinal);
  next.set(ordinal, result);
  for (const oldest of next.keys()) {
    if (next.size <= most) break;
    next.delete(oldest);
  }
  return next;
};
