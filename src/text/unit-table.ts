// Tables by UTF-16 code unit, written as ranges.

/** A range of code units, both ends included, and its value (1 by default). */
export type UnitRange = readonly [from: number, to: number, value?: number];

/** Makes a table from ranges; units outside them have 0. */
export const unitTable = (ranges: readonly UnitRange[]): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const [from, to, value = 1] of ranges) table.fill(value, from, to + 1);
  return table;
};
