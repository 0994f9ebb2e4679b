// Positions on the screen.

/** A cell of the screen, counted from its upper left corner. */
export type Place = { readonly x: number; readonly y: number };

/**
 * Returns the index of the first visible row so that `row` is visible among `count` rows in `height` rows of the screen.
 */
export const scrolled = (row: number, count: number, height: number): number =>
  Math.max(0, Math.min(count - height, row - Math.floor(height / 2)));
