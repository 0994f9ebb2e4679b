// Finds tables and their cells by ruled lines.

import type { Rule } from '../../../container/pdf/page.js';

/** A cell, which may span several rows and columns. */
export type Cell = {
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
  readonly row: number;
};

/** A table or box. */
export type Grid = {
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
  readonly rows: number;
  readonly columns: number;
  /** From top to bottom and left to right. */
  readonly cells: readonly Cell[];
};

/** Lines closer than this, in points, are one. */
const slack = 2.5;
const mostRules = 4000;

type Line = { readonly at: number; readonly from: number; readonly to: number };

const isLevel = ({ x0, y0, x1, y1 }: Rule): boolean => x1 - x0 >= y1 - y0;

/** Joins the pieces of one line, because borders are often drawn cell by cell. */
const joined = (lines: readonly Line[]): readonly Line[] => {
  const found: Line[] = [];
  for (const line of [...lines].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const index = found.findLastIndex(
      (other) =>
        Math.abs(other.at - line.at) <= slack &&
        line.from <= other.to + slack &&
        line.to >= other.from - slack,
    );
    const other = found[index];
    if (other === undefined) found.push(line);
    else
      found[index] = { at: other.at, from: Math.min(other.from, line.from), to: Math.max(other.to, line.to) };
  }
  return found;
};

const meets = (level: Line, upright: Line): boolean =>
  upright.at >= level.from - slack &&
  upright.at <= level.to + slack &&
  level.at >= upright.from - slack &&
  level.at <= upright.to + slack;

/** Groups lines that touch each other. */
const groupsOf = (levels: readonly Line[], uprights: readonly Line[]) => {
  const groups: { levels: Line[]; uprights: Line[] }[] = [];
  const groupOfUpright = new Map<Line, (typeof groups)[number]>();
  for (const level of levels) {
    const touched = uprights.filter((upright) => meets(level, upright));
    const known = new Set(touched.flatMap((upright) => groupOfUpright.get(upright) ?? []));
    const [into = { levels: [], uprights: [] }, ...others] = known;
    if (known.size === 0) groups.push(into);
    into.levels.push(level);
    for (const other of others) {
      into.levels.push(...other.levels.splice(0));
      for (const upright of other.uprights.splice(0)) {
        into.uprights.push(upright);
        groupOfUpright.set(upright, into);
      }
    }
    for (const upright of touched) {
      if (!groupOfUpright.has(upright)) into.uprights.push(upright);
      groupOfUpright.set(upright, into);
    }
  }
  return groups.filter((group) => group.levels.length > 1 && group.uprights.length > 1);
};

const steps = (values: readonly number[]): readonly number[] => {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > slack) found.push(value);
  }
  return found;
};

const separates = (lines: readonly Line[], at: number, middle: number): boolean =>
  lines.some((line) => Math.abs(line.at - at) <= slack && line.from <= middle && line.to >= middle);

type Steps = { readonly us: readonly number[]; readonly vs: readonly number[] };

const middle = (list: readonly number[], index: number): number =>
  ((list[index] ?? 0) + (list[index + 1] ?? 0)) / 2;

/** The fields of a lattice put together to cells: rectangles, of which no two have a field in common. */
const cellsOf = (levels: readonly Line[], uprights: readonly Line[], { us, vs }: Steps): readonly Cell[] => {
  const columns = us.length - 1;
  const rows = vs.length - 1;
  const taken = new Set<number>();
  const isFree = (row: number, column: number): boolean => !taken.has(row * columns + column);
  const isWall = (row: number, at: number): boolean => separates(uprights, us[at] ?? 0, middle(vs, row));
  const isFloor = (row: number, column: number): boolean =>
    separates(levels, vs[row] ?? 0, middle(us, column));
  // A row without walls at the same two places is of another cell, though the line between them is missing.
  const goesOn = (row: number, from: number, to: number): boolean => {
    for (let column = from; column <= to; column += 1) {
      if (!isFree(row, column) || isFloor(row, column)) return false;
      if (column > from && isWall(row, column)) return false;
    }
    return (from === 0 || isWall(row, from)) && (to + 1 === columns || isWall(row, to + 1));
  };
  const cells: Cell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!isFree(row, column)) continue;
      let right = column;
      while (right + 1 < columns && isFree(row, right + 1) && !isWall(row, right + 1)) right += 1;
      let below = row;
      while (below + 1 < rows && goesOn(below + 1, column, right)) below += 1;
      for (let r = row; r <= below; r += 1)
        for (let c = column; c <= right; c += 1) taken.add(r * columns + c);
      const [u0 = 0, v0 = 0] = [us[column], vs[row]];
      cells.push({ u0, v0, u1: us[right + 1] ?? 0, v1: vs[below + 1] ?? 0, row });
    }
  }
  return cells;
};

const gridOf = (levels: readonly Line[], uprights: readonly Line[]): Grid | undefined => {
  const us = steps(uprights.map(({ at }) => at));
  const vs = steps(levels.map(({ at }) => at));
  const columns = us.length - 1;
  const rows = vs.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > mostRules) return undefined;
  const cells = cellsOf(levels, uprights, { us, vs });
  return { u0: us[0] ?? 0, v0: vs[0] ?? 0, u1: us.at(-1) ?? 0, v1: vs.at(-1) ?? 0, rows, columns, cells };
};

/**
 * The tables and boxes that ruled lines form, smaller ones first. A page with more lines than any table has (a map) has
 * none.
 */
export const gridsOf = (rules: readonly Rule[]): readonly Grid[] => {
  if (rules.length > mostRules) return [];
  const levels = joined(rules.filter(isLevel).map(({ x0, y0, x1 }) => ({ at: y0, from: x0, to: x1 })));
  const uprights = joined(
    rules.filter((rule) => !isLevel(rule)).map(({ x0, y0, y1 }) => ({ at: x0, from: y0, to: y1 })),
  );
  return groupsOf(levels, uprights)
    .flatMap((group) => gridOf(group.levels, group.uprights) ?? [])
    .sort((a, b) => (a.u1 - a.u0) * (a.v1 - a.v0) - (b.u1 - b.u0) * (b.v1 - b.v0));
};
