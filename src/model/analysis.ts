// A segment's morphemes, as matching and extraction read them.

import type { Lang } from './language.js';
import type { Span } from './span.js';
import type { TokenOrigin, WordClass } from './token.js';

/** A morpheme with its class. */
export type Morpheme = Span & {
  readonly surface: string;
  readonly wordClass: WordClass;
  readonly origin: TokenOrigin;
  /** Positions in the text, inside the morpheme, at which its parts meet. */
  readonly inner: readonly number[];
};

/** An analysed text: its morphemes in order, without the spaces between them. */
export type Analysis = {
  readonly lang: Lang;
  readonly text: string;
  readonly morphemes: readonly Morpheme[];
};
