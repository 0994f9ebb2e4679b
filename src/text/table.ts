// Reads the tables of data/language (data/language/README.md): a header line, then one row for each entry, with tabs
// between cells.

/** A row: its cells by column name. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Parses a table: `readTable(loadHomographs, 'korean', 'kanji')` gives `{ korean: '시장', kanji: '市場' }` … Results are
 * not cached; callers cache what they derive (`once`).
 * @throws Error if the table lacks such a column
 */
export const readTable = <Column extends string>(
  load: () => string,
  ...columns: readonly Column[]
): readonly Row<Column>[] => {
  const [header = '', ...lines] = load().split('\n');
  const names = header.split('\t');
  const places = columns.map((column) => [column, names.indexOf(column)] as const);
  const missing = places.find(([, at]) => at < 0);
  if (missing !== undefined) throw new Error(`no column ${missing[0]} among ${names.join(', ')}`);
  return lines.map((line) => {
    const cells = line.split('\t');
    // Assigned one by one: rows from `Object.fromEntries` take three times as long to make.
    const row: Partial<Record<Column, string>> = {};
    for (const [column, at] of places) row[column] = cells[at] ?? '';
    return row as Row<Column>;
  });
};

/** The words of a cell, which are separated by spaces. */
export const wordsOf = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(' '));
