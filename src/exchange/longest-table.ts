// The limit of rows of a table, because its rows, their pairs and what the checks say of them are all kept in memory.

import { Problem } from '../model/problem.js';

/** Rows of a few words each: a check of so many that all have a finding takes some 5 s and 400 MB. */
const mostRows = 100_000;

/** Refuses a table, or the units of a memory to be checked, above the limit. @throws Problem `table-too-long` */
export const requireRows = (count: number): void => {
  if (count > mostRows) throw new Problem('table-too-long', { most: mostRows });
};
