// Finds the straight lines of a path, which rule tables and boxes.

import { apply, type Matrix } from './matrix.js';
import type { Rule } from './page.js';

type Point = readonly [x: number, y: number];

// The numbers of PDF.js that precede the points of each segment of a path.
const step = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const;

/** Points; a thicker filled rectangle is a surface, not a line. */
const thickest = 2.5;
/** Points; a shorter straight segment is not a line. */
const shortest = 3;
/** Largest deviation of a straight line, in points. */
const slack = 0.5;

/** The outlines of a path as lists of points on the page; outlines with curves are left out. */
const outlinesOf = (values: readonly number[], ctm: Matrix): readonly (readonly Point[])[] => {
  const outlines: Point[][] = [];
  let current: Point[] = [];
  let at = 0;
  while (at < values.length) {
    const kind = values[at];
    const point = apply(ctm, values[at + 1] ?? 0, values[at + 2] ?? 0);
    if (kind === step.move) {
      current = [point];
      outlines.push(current);
      at += 3;
    } else if (kind === step.line) {
      current.push(point);
      at += 3;
    } else if (kind === step.close) {
      const [first] = current;
      if (first !== undefined) current.push(first);
      at += 1;
    } else {
      current.length = 0;
      at += kind === step.curve ? 7 : kind === step.quadratic ? 5 : values.length;
    }
  }
  return outlines.filter((outline) => outline.length > 1);
};

const straight = ([x0, y0]: Point, [x1, y1]: Point): readonly Rule[] => {
  const isLevel = Math.abs(y1 - y0) <= slack && Math.abs(x1 - x0) >= shortest;
  const isUpright = Math.abs(x1 - x0) <= slack && Math.abs(y1 - y0) >= shortest;
  if (!isLevel && !isUpright) return [];
  return [{ x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) }];
};

const bounds = (outline: readonly Point[]): Rule => {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
};

/**
 * The horizontal and vertical lines of a path.
 * @param paint how it is painted, by PDF.js's name: `stroke`, `fill`, … ; a clipping path has no lines
 */
export const rulesOf = (
  values: readonly number[],
  paint: string,
  ctm: Matrix,
  lineWidth: number,
): readonly Rule[] => {
  const isStroked = /stroke/i.test(paint);
  if (!isStroked && !/fill/i.test(paint)) return [];
  return outlinesOf(values, ctm).flatMap((outline): readonly Rule[] => {
    const box = bounds(outline);
    const isThin = Math.min(box.x1 - box.x0, box.y1 - box.y0) <= thickest;
    if (isThin && Math.max(box.x1 - box.x0, box.y1 - box.y0) >= shortest) {
      const isLevel = box.x1 - box.x0 > box.y1 - box.y0;
      const middle = isLevel ? (box.y0 + box.y1) / 2 : (box.x0 + box.x1) / 2;
      return [isLevel ? { ...box, y0: middle, y1: middle } : { ...box, x0: middle, x1: middle }];
    }
    // A thick stroke is a surface too.
    if (!isStroked || lineWidth > 4 * thickest) return [];
    return outline.slice(1).flatMap((point, index) => straight(outline[index] ?? point, point));
  });
};
