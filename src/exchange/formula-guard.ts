// Keeps a spreadsheet from running a cell as a formula.

// OWASP's list with the full-width signs, which Japanese Excel takes as well. The quotes in front keep it reversible.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** The cell with a `'` in front if a spreadsheet could take it for a formula. */
export const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** The cell as it was before it was guarded. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
