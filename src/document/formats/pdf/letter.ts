// Letters of a PDF, turned so that text goes to the right and down.

/** A letter in a frame where text goes to the right and down, whichever way it stands on the page; in points. */
export type Letter = {
  readonly text: string;
  /** From its beginning to where the next one begins. */
  readonly u0: number;
  readonly u1: number;
  /** Its base line, from above. */
  readonly v: number;
  readonly size: number;
};
