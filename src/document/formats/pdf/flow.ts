// A page's text in reading order.

/** A line of running text, with the edges of its column. */
export type FlowLine = {
  readonly kind: 'line';
  readonly text: string;
  readonly u0: number;
  readonly u1: number;
  readonly v: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly endsInSpace: boolean;
  /** The same object for lines of one column of a page, box or cell. */
  readonly region: object;
};

/** A table row: the content of each cell. */
export type FlowRow = { readonly kind: 'row'; readonly cells: readonly (readonly Flow[])[] };

export type Flow = FlowLine | FlowRow;
