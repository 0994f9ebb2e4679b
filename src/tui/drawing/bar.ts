// A progress bar that any terminal can draw.

/** Draws a percentage as a bar of `columns` columns, without the brackets. */
export const bar = (percent: number, columns: number): string => {
  const filled = Math.floor((percent * columns) / 100);
  return `[${'#'.repeat(filled)}${'-'.repeat(columns - filled)}]`;
};
