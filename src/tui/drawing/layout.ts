// Which pane stands where, for a given size of the terminal.

/** A rectangle of the screen, in columns and rows from its upper left corner. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Layout = Readonly<Record<'header' | 'list' | 'source' | 'target' | 'terms' | 'hints', Rect>> & {
  /** Everything between header and hints. */
  readonly body: Rect;
};

export type Size = { readonly columns: number; readonly rows: number };

/** Rows that the texts of the current segment would take at the widths of `textWidths`. */
export type Needs = { readonly source: number; readonly target: number };

/** Below this nothing useful fits. */
export const smallest: Size = { columns: 40, rows: 12 };

/** Columns between panes that stand side by side. */
const gap = 3;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

type Columns = { readonly list: number; readonly text: number; readonly terms: number };

/** One column of panes, two (terms at the right), or three (the list at the left as well). */
const columnsFor = (columns: number): Columns => {
  if (columns < 100) return { list: columns, text: columns, terms: columns };
  if (columns < 150) {
    const terms = Math.floor(columns * 0.36);
    const text = columns - terms - gap;
    return { list: text, text, terms };
  }
  const list = Math.floor(columns * 0.27);
  const terms = Math.floor(columns * 0.3);
  return { list, terms, text: columns - list - terms - 2 * gap };
};

/** Width in which source and target are broken into rows; one column is kept for a cursor behind the last letter. */
export const textWidth = (columns: number): number => columnsFor(columns).text - 1;

type Heights = {
  readonly list: number;
  readonly source: number;
  readonly target: number;
  readonly terms: number;
};

// Heights include the title row of a pane; the list has one in three columns only.
const heightsFor = (columns: number, height: number, needs: Needs): Heights => {
  if (columns < 100) {
    const part = Math.floor((height - 3) / 3);
    // The source is shown whole if at all possible, at the cost of the list and the terms.
    const source = 1 + clamp(needs.source, Math.min(2, part), Math.max(part, height - 10));
    const target =
      1 + clamp(needs.target, Math.min(3, part), Math.max(1, Math.min(part, height - source - 6)));
    const rest = height - source - target;
    const list = clamp(Math.floor(rest * 0.4), 1, 9);
    return { list, source, target, terms: rest - list };
  }
  if (columns < 150) {
    const source = 1 + clamp(needs.source, 4, Math.floor(height / 3));
    const target = 1 + clamp(needs.target, 6, Math.floor(height / 3));
    return { list: height - source - target, source, target, terms: height };
  }
  const source = 1 + clamp(needs.source, Math.min(8, Math.floor(height / 3)), Math.floor(height / 2));
  return { list: height, source, target: height - source, terms: height };
};

/** The panes of the document screen. The last row of the terminal stays free: Ink scrolls when it is used. */
export const layoutFor = ({ columns, rows }: Size, needs: Needs): Layout => {
  const height = rows - 3;
  const widths = columnsFor(columns);
  const heights = heightsFor(columns, height, needs);
  const three = columns >= 150;
  const x = three ? widths.list + gap : 0;
  const sourceY = three ? 1 : 1 + heights.list;
  const targetY = sourceY + heights.source;
  const below = columns < 100;
  return {
    header: { x: 0, y: 0, width: columns, height: 1 },
    body: { x: 0, y: 1, width: columns, height },
    hints: { x: 0, y: rows - 2, width: columns, height: 1 },
    list: { x: 0, y: 1, width: widths.list, height: heights.list },
    source: { x, y: sourceY, width: widths.text, height: heights.source },
    target: { x, y: targetY, width: widths.text, height: heights.target },
    terms: {
      x: below ? 0 : columns - widths.terms,
      y: below ? targetY + heights.target : 1,
      width: widths.terms,
      height: heights.terms,
    },
  };
};
