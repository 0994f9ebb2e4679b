// A span of text.

/** Half-open range `[start, end)` in UTF-16 code units of the original text. */
export type Span = { readonly start: number; readonly end: number };

/** Whether `inner` is within `outer` (or equal). */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
