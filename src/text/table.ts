// The tables of data/language (data/language/README.md): a header line, then one row a thing, cells between tabs.

/** A row: its cells by the names of their columns. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * The rows of a table, in its order: `readTable(loadHomographs, 'korean', 'kanji')` gives `{ korean: '시장', kanji: '市場' }` …
 * Reading is not remembered: whoever needs a table keeps what it makes of it (`once`).
 * @throws Error where the table has no such column
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
    // Each column that was asked for is there, which fromEntries cannot say.
    return Object.fromEntries(places.map(([column, at]) => [column, cells[at] ?? ''])) as Row<Column>;
  });
};

/** The words of a cell, which are written with a space between them. */
export const wordsOf = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(' '));
