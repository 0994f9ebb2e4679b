// A progress bar that any terminal can draw.

/** So many per cent in so many columns, brackets apart. */
export const bar = (percent: number, columns: number): string => {
  const filled = Math.floor((percent * columns) / 100);
  return `[${'#'.repeat(filled)}${'-'.repeat(columns - filled)}]`;
};
