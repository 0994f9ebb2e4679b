// The expected failure: the only error class that this project throws deliberately.

import type { ProblemCode } from './problem-codes.js';

/** Values in the sentence of a Problem (file, line, …). */
export type ProblemValues = Readonly<Record<string, string | number>>;

/**
 * An operation failed for a reason that the user can act on. `code` names two sentences in every locale
 * (`problem.<code>.what` and `problem.<code>.next`, see problem-codes.ts); every other error is a bug.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly values: ProblemValues;

  constructor(code: ProblemCode, values: ProblemValues = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = 'Problem';
    this.code = code;
    this.values = values;
  }
}
