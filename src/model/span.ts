// A stretch of text.

/** Half-open range `[start, end)` in UTF-16 code units of the original text. */
export type Span = { readonly start: number; readonly end: number };

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies within `outer` (equal spans do). */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
