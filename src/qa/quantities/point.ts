// A value of a text that is aligned with one of the other text.

import type { Span } from '../../model/span.js';
import type { PointValue } from '../../quantities/quantity.js';

/** One value with its span; a range has two. `surface` is the text of the whole quantity. */
export type Point = Span & {
  readonly value: PointValue;
  readonly words: boolean;
  readonly surface: string;
};
