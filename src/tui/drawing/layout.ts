// The layout: the rectangle of each pane for a given size of the terminal.

/** A rectangle of the screen in columns and rows; its origin is the upper left corner of the screen. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Layout = Readonly<Record<'header' | 'list' | 'source' | 'target' | 'terms' | 'hints', Rect>> & {
  /** The area between header and hints. */
  readonly body: Rect;
  /** Whether the first and the last row of the target pane show the neighbours' translations. */
  readonly neighbours: boolean;
};

export type Size = { readonly columns: number; readonly rows: number };

/** Rows that the texts of the current segment need at the widths of `textWidths`. */
export type Needs = { readonly source: number; readonly target: number };

/** The smallest usable size. */
export const smallest: Size = { columns: 40, rows: 12 };

/** From this width on the terms are beside the text. */
const besideFrom = 100;
/** From this width on the list has a column for the translations. */
const twoColumnsFrom = 110;
/** From this width on the source is beside the target, each below its column of the list. */
const textBesideFrom = 150;
/** Below this height the list needs the rows of the neighbours. */
const neighboursFrom = 20;

/** Columns between panes that stand side by side. */
const gap = 3;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

type Columns = {
  readonly list: number;
  readonly source: number;
  readonly target: number;
  readonly terms: number;
};

/** The columns of two halves with a gap between them. */
export const halves = (columns: number): readonly [number, number] => {
  const first = Math.floor((columns - gap) / 2);
  return [first, columns - gap - first];
};

const columnsFor = (columns: number): Columns => {
  if (columns < besideFrom) return { list: columns, source: columns, target: columns, terms: columns };
  const terms = Math.floor(columns * (columns < textBesideFrom ? 0.36 : 0.3));
  const list = columns - terms - gap;
  if (columns < textBesideFrom) return { list, source: list, target: list, terms };
  const [source, target] = halves(list);
  return { list, source, target, terms };
};

/** Whether the list has a column for the translations. */
export const hasTwoColumns = ({ columns }: Size): boolean => columns >= twoColumnsFrom;

/**
 * Whether the neighbours' translations are shown above and below the field, because the list has no column for them.
 */
const hasNeighbours = ({ columns, rows }: Size): boolean =>
  columns < twoColumnsFrom && rows >= neighboursFrom;

/** Widths in which source and target are wrapped; one column is reserved for a cursor behind the last letter. */
export const textWidths = (columns: number): { readonly source: number; readonly target: number } => {
  const { source, target } = columnsFor(columns);
  return { source: source - 1, target: target - 1 };
};

type Heights = {
  readonly list: number;
  readonly source: number;
  readonly target: number;
  readonly terms: number;
};

// Heights include the title row of a pane. A long source is shown completely if possible, at the expense of list and
// terms.
const stacked = (height: number, needs: Needs, neighbours: number): Heights => {
  const part = Math.floor((height - 3) / 3);
  const source = 1 + clamp(needs.source, Math.min(2, part), Math.max(part, height - 10 - neighbours));
  const most = Math.max(1, Math.min(part, height - source - neighbours - 6));
  const target = 1 + neighbours + clamp(needs.target, Math.min(3, part), most);
  const rest = height - source - target;
  const list = clamp(Math.floor(rest * 0.4), 1, 9);
  return { list, source, target, terms: rest - list };
};

const heightsFor = (size: Size, height: number, needs: Needs): Heights => {
  const neighbours = hasNeighbours(size) ? 2 : 0;
  if (size.columns < besideFrom) return stacked(height, needs, neighbours);
  if (size.columns < textBesideFrom) {
    const source = 1 + clamp(needs.source, 4, Math.floor(height / 3));
    const target = 1 + neighbours + clamp(needs.target, 6, Math.floor(height / 3));
    return { list: height - source - target, source, target, terms: height };
  }
  const text =
    1 +
    clamp(Math.max(needs.source, needs.target), Math.min(8, Math.floor(height / 3)), Math.floor(height / 2));
  return { list: height - text, source: text, target: text, terms: height };
};

/** Computes the panes of the document screen. The last row of the terminal stays free: Ink scrolls when it is used. */
export const layoutFor = (size: Size, needs: Needs): Layout => {
  const { columns, rows } = size;
  const height = rows - 3;
  const widths = columnsFor(columns);
  const heights = heightsFor(size, height, needs);
  const sourceY = 1 + heights.list;
  const isBeside = columns >= textBesideFrom;
  const targetY = isBeside ? sourceY : sourceY + heights.source;
  const below = columns < besideFrom;
  return {
    header: { x: 0, y: 0, width: columns, height: 1 },
    body: { x: 0, y: 1, width: columns, height },
    hints: { x: 0, y: rows - 2, width: columns, height: 1 },
    list: { x: 0, y: 1, width: widths.list, height: heights.list },
    source: { x: 0, y: sourceY, width: widths.source, height: heights.source },
    target: {
      x: isBeside ? widths.source + gap : 0,
      y: targetY,
      width: widths.target,
      height: heights.target,
    },
    terms: {
      x: below ? 0 : columns - widths.terms,
      y: below ? targetY + heights.target : 1,
      width: widths.terms,
      height: heights.terms,
    },
    neighbours: hasNeighbours(size),
  };
};
