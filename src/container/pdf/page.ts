// A page of a PDF as drawn, in points from its lower left corner.

/** A character (or ligature) with its position. */
export type Glyph = {
  /** The text by the font's tables; possibly several characters. */
  readonly text: string;
  /**
   * Its start on the base line (for vertical text: above its middle), and the distance to the start of the next one.
   */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** Height of its letters, in points. */
  readonly size: number;
  readonly isVertical: boolean;
};

/** A straight horizontal or vertical line, such as those of a table. */
export type Rule = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** A page's visible part in points, and its content in drawing order. */
export type PdfPage = {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** The texts of its reviewers' comments, in the order of the file; missing if there are none. */
  readonly comments?: readonly string[];
};
