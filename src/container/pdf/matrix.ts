// Two-dimensional transformations in PDF notation: x' = a·x + c·y + e, y' = b·x + d·y + f.

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Composes two transformations: `inner` is applied first, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Transforms a point. */
export const apply = (matrix: Matrix, x: number, y: number): readonly [x: number, y: number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

/** Converts an untyped value of six numbers to a matrix; undefined for anything else. */
export const toMatrix = (value: unknown): Matrix | undefined => {
  const list = value instanceof Float32Array || value instanceof Float64Array ? [...value] : value;
  if (!Array.isArray(list) || list.length < 6) return undefined;
  const [a, b, c, d, e, f] = list.map(Number);
  return a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
    ? undefined
    : [a, b, c, d, e, f];
};
