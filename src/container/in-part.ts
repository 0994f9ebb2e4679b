// Names the part of a file in Problems.

import { Problem } from '../model/problem.js';

/**
 * Runs `work` on a part of a file; a Problem that names no file yet gets the part's name as its value `file`.
 * @throws Problem that `work` throws, with `file`
 */
export const inPart = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Problem) || error.values.file !== undefined) throw error;
    throw new Problem(error.code, { ...error.values, file }, { cause: error });
  }
};
