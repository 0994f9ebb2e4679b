// The expected failure: the only error class this project throws on purpose.

import type { ProblemCode } from './problem-codes.js';

/** Values that the sentence of a problem mentions (file, line, …). */
export type ProblemValues = Readonly<Record<string, string | number>>;

/**
 * A whole operation cannot go on, for a reason the user can act on. `code` names a pair of sentences in every
 * locale (`problem.<code>.what` and `problem.<code>.next`, see problem-codes.ts); everything that is not a Problem is a bug.
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
