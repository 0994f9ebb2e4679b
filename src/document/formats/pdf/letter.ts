// Letters of a PDF, rotated so that lines run to the right and follow each other downwards.

/** A letter in a frame in which lines run to the right and down, whatever its direction on the page; in points. */
export type Letter = {
  readonly text: string;
  /** From its start to the start of the next letter. */
  readonly u0: number;
  readonly u1: number;
  /** Its base line, measured from the top. */
  readonly v: number;
  readonly size: number;
};
