// Converts the letters and ruled lines of a page to text in reading order.

import { type Chunk, chunksOf, type Divider, drawsSpaces } from './chunks.js';
import type { Flow } from './flow.js';
import type { Letter } from './letter.js';
import type { Frame } from './letters.js';
import { type Item, inReadingOrder } from './reading-order.js';
import { type Cell, type Grid, gridsOf } from './ruled-tables.js';

type Box = { readonly u0: number; readonly v0: number; readonly u1: number; readonly v1: number };

// Middle of a letter above its base line, in letter heights.
const middleHeight = 0.35;
/** Space between the border of a cell and its text, in points. */
const padding = 3;
/** The deepest nesting of tables. */
const deepest = 4;

const holds = (box: Box, { u0, u1, v, size }: Letter): boolean => {
  const u = (u0 + u1) / 2;
  const middle = v - size * middleHeight;
  return u >= box.u0 && u <= box.u1 && middle >= box.v0 && middle <= box.v1;
};

const contains = (outer: Box, inner: Box): boolean =>
  inner !== outer &&
  inner.u0 >= outer.u0 - padding &&
  inner.u1 <= outer.u1 + padding &&
  inner.v0 >= outer.v0 - padding &&
  inner.v1 <= outer.v1 + padding;

/** The letters that each of some boxes holds; one in several boxes is in the first of them only. */
const sharedOut = <B extends Box>(
  boxes: readonly B[],
  letters: readonly Letter[],
): ReadonlyMap<B, readonly Letter[]> => {
  const shares = new Map<B, Letter[]>(boxes.map((box) => [box, []]));
  for (const letter of letters) {
    const box = boxes.find((one) => holds(one, letter));
    if (box !== undefined) shares.get(box)?.push(letter);
  }
  return shares;
};

type Content = {
  readonly letters: readonly Letter[];
  readonly grids: readonly Grid[];
  readonly spaced: boolean;
};

const chunkItem = (chunk: Chunk): Item => {
  const { u0, u1, v, size } = chunk;
  return { u0, u1, top: v - 0.85 * size, bottom: v + 0.15 * size, chunk, flows: [] };
};

const cellFlows = (
  cell: Cell,
  letters: readonly Letter[],
  content: Content,
  depth: number,
): readonly Flow[] => {
  const inner = {
    letters,
    grids: content.grids.filter((grid) => contains(cell, grid)),
    spaced: content.spaced,
  };
  return flowsIn(inner, depth + 1, { left: cell.u0 + padding, right: cell.u1 - padding });
};

const gridItem = (grid: Grid, content: Content, depth: number): Item => {
  const { u0, u1, v0: top, v1: bottom } = grid;
  const shares = sharedOut(grid.cells, content.letters);
  const filled = grid.cells.map((cell) => ({
    row: cell.row,
    flows: cellFlows(cell, shares.get(cell) ?? [], content, depth),
  }));
  const rows = Array.from({ length: grid.rows }, (_, row) => filled.filter((cell) => cell.row === row));
  const flows = rows.flatMap((row): readonly Flow[] => {
    const cells = row.map((cell) => cell.flows);
    const [first = []] = cells;
    // A box around text is not a table.
    if (grid.columns === 1) return first;
    return cells.every((cell) => cell.length === 0) ? [] : [{ kind: 'row', cells }];
  });
  return { u0, u1, top, bottom, chunk: undefined, flows };
};

const dividersOf = (grids: readonly Grid[]): readonly Divider[] =>
  grids.flatMap(({ u0, u1, v0: from, v1: to }) => [
    { at: u0, from, to },
    { at: u1, from, to },
  ]);

const flowsIn = (
  content: Content,
  depth: number,
  edges?: { readonly left: number; readonly right: number },
): readonly Flow[] => {
  const { letters, spaced } = content;
  const grids =
    depth < deepest ? content.grids.filter((grid) => letters.some((letter) => holds(grid, letter))) : [];
  const outer = grids.filter((grid) => !grids.some((other) => contains(other, grid)));
  const shares = sharedOut(outer, letters);
  const free = letters.filter((letter) => !outer.some((grid) => holds(grid, letter)));
  const dividers = dividersOf(outer);
  const items = [
    ...chunksOf(free, dividers, spaced).map(chunkItem),
    ...outer.map((grid) => {
      const inside = shares.get(grid) ?? [];
      return gridItem(
        grid,
        { letters: inside, grids: grids.filter((one) => contains(grid, one)), spaced },
        depth,
      );
    }),
  ];
  return inReadingOrder(items, dividers, edges);
};

/** A border around the whole page, or most of it, is an ornament. */
const isOrnament = ({ columns, rows, v0, v1 }: Grid, { top, bottom }: Frame): boolean =>
  columns === 1 && rows === 1 && v1 - v0 > 0.6 * (bottom - top);

/** Returns the text of one frame of a page in reading order. */
export const layOut = (frame: Frame): readonly Flow[] => {
  const grids = gridsOf(frame.rules).filter((grid) => !isOrnament(grid, frame));
  return flowsIn({ letters: frame.letters, grids, spaced: drawsSpaces(frame.letters) }, 0);
};
