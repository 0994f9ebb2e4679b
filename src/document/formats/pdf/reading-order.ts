// Puts chunks and tables of a region into reading order: columns one after another, tables row by row.

import type { Chunk, Divider } from './chunks.js';
import type { Flow, FlowLine } from './flow.js';

/** An item of a region: a chunk of text, or a table or box with its content. */
export type Item = {
  readonly u0: number;
  readonly u1: number;
  readonly top: number;
  readonly bottom: number;
  readonly chunk: Chunk | undefined;
  readonly flows: readonly Flow[];
};

type Edges = { readonly left: number; readonly right: number };

// Criteria for text in columns: lines on either side, share of lines that fill their column, least share of the column's
// width that counts as filling, characters a line.
const leastLines = 4;
const leastWide = 0.25;
const leastFill = 0.5;
const leastCharacters = 8;
const mostCandidates = 40;
/** The most that a chunk extends into the gap between two columns, in points. */
const slack = 2;
/** Justified lines end within this distance, in points. */
const sameEdge = 4;

/** Groups items side by side into rows. */
const rowsOf = (items: readonly Item[]): readonly Item[][] => {
  const rows: Item[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const item of [...items].sort((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    const overlap = bottom - item.top;
    // Half of the lower item is beside the upper one.
    if (row !== undefined && overlap > (item.bottom - item.top) / 2) row.push(item);
    else rows.push([item]);
    bottom = overlap > (item.bottom - item.top) / 2 ? Math.min(bottom, item.bottom) : item.bottom;
  }
  return rows.map((row) => row.sort((a, b) => a.u0 - b.u0));
};

/** The least gap between cells in letter heights; a narrower one is a stretched space. */
const wideGap = 1.3;

const isMark = ({ chunk }: Item): boolean =>
  chunk !== undefined &&
  /^(?:[\p{P}\p{S}○●◦□■◇◆※]{1,2}|[(（]?(?:\d{1,3}|[가-하ア-ンIVXivx①-⑳一二三四五六七八九十]{1,3})[.)）、．]?)$/u.test(
    chunk.text,
  );

const merged = (left: Item, right: Item): Item => {
  if (left.chunk === undefined || right.chunk === undefined) return right;
  const { u0, u1 } = { u0: left.u0, u1: right.u1 };
  const text = `${left.chunk.text} ${right.chunk.text}`;
  const [top, bottom] = [Math.min(left.top, right.top), Math.max(left.bottom, right.bottom)];
  return { ...right, u0, u1, top, bottom, chunk: { ...right.chunk, text, u0 } };
};

const areOne = (left: Item, right: Item, dividers: readonly Divider[]): boolean => {
  if (left.chunk === undefined || right.chunk === undefined) return false;
  const gap = right.u0 - left.u1;
  const size = Math.max(left.chunk.size, right.chunk.size);
  const middle = (right.top + right.bottom) / 2;
  if (dividers.some(({ at, from, to }) => at >= left.u1 && at <= right.u0 && from <= middle && to >= middle))
    return false;
  // A list mark and its item are one line, even with a wide gap.
  return gap <= wideGap * size || (isMark(left) && gap < 4 * size);
};

/** Merges the items of a row that form one line. */
const whole = (row: readonly Item[], dividers: readonly Divider[]): readonly Item[] => {
  const found: Item[] = [];
  for (const item of row) {
    const last = found.at(-1);
    if (last !== undefined && areOne(last, item, dividers)) found[found.length - 1] = merged(last, item);
    else found.push(item);
  }
  return found;
};

const lineOf = (chunk: Chunk, { left, right }: Edges, region: object): FlowLine => {
  const { text, u0, u1, v, size, endsInSpace } = chunk;
  return { kind: 'line', text, u0, u1, v, size, left, right, endsInSpace, region };
};

const flowsOf = ({ chunk, flows }: Item, edges: Edges, region: object): readonly Flow[] =>
  chunk === undefined ? flows : [lineOf(chunk, edges, region)];

const isColumn = (rows: readonly (readonly Item[])[]): boolean => {
  const lines = rows
    .map((row) => row.flatMap(({ chunk }) => chunk ?? []))
    .filter((chunks) => chunks.length > 0);
  if (lines.length < leastLines) return false;
  const chunks = lines.flat();
  const width = Math.max(...chunks.map(({ u1 }) => u1)) - Math.min(...chunks.map(({ u0 }) => u0));
  const filled = (line: readonly Chunk[]): number => line.reduce((sum, { u0, u1 }) => sum + u1 - u0, 0);
  const wide = lines.filter((line) => filled(line) >= leastFill * width).length;
  const characters = chunks.reduce((sum, { text }) => sum + text.length, 0) / lines.length;
  return wide >= leastWide * lines.length && characters >= leastCharacters;
};

/** Possible borders of columns: left edges that several chunks share. */
const candidatesOf = (items: readonly Item[]): readonly number[] => {
  const counts = new Map<number, number>();
  for (const { u0, chunk } of items) {
    if (chunk !== undefined) counts.set(Math.round(u0 / 4), (counts.get(Math.round(u0 / 4)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCandidates)
    .map(([at]) => at * 4 - 3);
};

const crosses = (row: readonly Item[], at: number): boolean =>
  row.some(({ u0, u1 }) => u0 < at - slack && u1 > at + slack);

const isLeftOf = ({ u0, u1 }: Item, at: number): boolean => (u0 + u1) / 2 < at;

/** The gap between two columns of running text; undefined for one column or a table. */
const gutterOf = (rows: readonly (readonly Item[])[]): number | undefined => {
  const items = rows.flat();
  let best: { readonly at: number; readonly rows: number } | undefined;
  for (const at of candidatesOf(items)) {
    const beside = rows.filter((row) => !crosses(row, at));
    const side = (isLeft: boolean) =>
      beside
        .map((row) => row.filter((item) => isLeftOf(item, at) === isLeft))
        .filter((row) => row.length > 0);
    const left = side(true);
    const right = side(false);
    if (beside.length <= (best?.rows ?? 0)) continue;
    if (isColumn(left) && isColumn(right)) best = { at, rows: beside.length };
  }
  return best?.at;
};

/** The right edge of justified lines: where many end, or else where the longest ends. */
const rightEdge = (rows: readonly (readonly Item[])[]): number => {
  const ends = rows.flatMap((row) => row.at(-1)?.u1 ?? []).sort((a, b) => b - a);
  const least = Math.max(3, ends.length / 4);
  const edge = ends.find(
    (end) => ends.filter((other) => other <= end && other > end - sameEdge).length >= least,
  );
  return edge ?? ends[0] ?? 0;
};

const rowFlows = (
  row: readonly Item[],
  dividers: readonly Divider[],
  edges: Edges,
  region: object,
): readonly Flow[] => {
  const items = whole(row, dividers);
  const [first] = items;
  if (first === undefined) return [];
  if (items.length === 1) return flowsOf(first, edges, region);
  if (items.some(({ chunk }) => chunk === undefined))
    return items.flatMap((item) => flowsOf(item, edges, {}));
  return [{ kind: 'row', cells: items.map((item) => flowsOf(item, { left: item.u0, right: item.u1 }, {})) }];
};

/**
 * Returns the content of a region in reading order.
 * @param dividers vertical lines that separate the cells of a row
 * @param edges the region's edges, if they are known (those of a cell); else those of its text
 */
export const inReadingOrder = (
  items: readonly Item[],
  dividers: readonly Divider[],
  edges?: Edges,
): readonly Flow[] => {
  if (items.length === 0) return [];
  const rows = rowsOf(items);
  const own = edges ?? { left: Math.min(...items.map(({ u0 }) => u0)), right: rightEdge(rows) };
  const region = {};
  const at = gutterOf(rows);
  if (at === undefined) return rows.flatMap((row) => rowFlows(row, dividers, own, region));
  const flows: Flow[] = [];
  let band: Item[] = [];
  const endBand = (): void => {
    flows.push(
      ...inReadingOrder(
        band.filter((item) => isLeftOf(item, at)),
        dividers,
      ),
    );
    flows.push(
      ...inReadingOrder(
        band.filter((item) => !isLeftOf(item, at)),
        dividers,
      ),
    );
    band = [];
  };
  for (const row of rows) {
    if (crosses(row, at)) {
      endBand();
      flows.push(...rowFlows(row, dividers, own, {}));
    } else band.push(...row);
  }
  endBand();
  return flows;
};
