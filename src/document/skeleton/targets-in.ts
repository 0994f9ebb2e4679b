// Selects the targets within a span of a document's text.

import type { Span } from '../../model/span.js';
import type { SegmentTarget } from '../format.js';

/** The targets within a span. @param targets in reading order, without overlaps */
export const targetsIn = (
  targets: readonly SegmentTarget[],
  { start, end }: Span,
): readonly SegmentTarget[] => {
  let low = 0;
  let high = targets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((targets[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < targets.length && (targets[to]?.end ?? 0) <= end) to += 1;
  return targets.slice(low, to);
};
