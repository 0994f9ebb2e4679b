// Prevents a spreadsheet from running a cell as a formula.

// OWASP's list with the full-width characters, which Japanese Excel accepts too. Leading quotes are part of the pattern,
// so that guarding is reversible.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** Prefixes a cell with `'` if a spreadsheet could take it for a formula. */
export const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** Removes the prefix of `guarded`. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
