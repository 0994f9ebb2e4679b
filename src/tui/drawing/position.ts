// Places on the screen.

/** A cell of the screen, counted from its upper left corner. */
export type Place = { readonly x: number; readonly y: number };

/** The first row shown of so many, so that one of them stays in sight. */
export const scrolled = (row: number, count: number, height: number): number =>
  Math.max(0, Math.min(count - height, row - Math.floor(height / 2)));
