// Contract of a document format: how its bytes become text and blocks.

import type { ReadDocument } from '../model/document.js';
import type { Lang } from '../model/language.js';

/** A document format. */
export type Reader = {
  readonly id: string;
  /**
   * The whole text and its blocks. `hint` is the expected language, for formats whose encoding has to be guessed.
   * @throws Problem when nothing can be read
   */
  readonly read: (bytes: Uint8Array, hint?: Lang) => ReadDocument;
};

/** A reader in the list; its code is loaded when a document comes that it takes. */
export type ListedReader = {
  /** File name extensions without the dot, lower case. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Reader>;
};
