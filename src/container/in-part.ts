// The part of a file that a problem is about.

import { Problem } from '../model/problem.js';

/** Does some work on a part of a file; a problem that names no file yet gets the part's name as its value `file`. */
export const inPart = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Problem) || error.values.file !== undefined) throw error;
    throw new Problem(error.code, { ...error.values, file }, { cause: error });
  }
};
