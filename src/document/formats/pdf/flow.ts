// A page's text in the order in which it is read.

/** A line of running text, with the edges of the column that it stands in. */
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
  /** Lines of one column of one page, box or cell have the same. */
  readonly region: object;
};

/** A row of a table: for each cell what stands in it. */
export type FlowRow = { readonly kind: 'row'; readonly cells: readonly (readonly Flow[])[] };

export type Flow = FlowLine | FlowRow;
