// Contract of a file format that holds source and translation side by side, as `koryu check` reads it.

import type { Lang } from '../../model/language.js';

/** A segment with its translation; `lang` is the source's language, `line` the one-based line of the file. */
export type BilingualPair = {
  readonly lang: Lang;
  readonly source: string;
  readonly target: string;
  readonly line: number;
};

/** A reader of bilingual files. */
export type BilingualFormat = {
  readonly id: string;
  /** File name endings without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** @throws Problem when the file as a whole cannot be read */
  readonly read: (bytes: Uint8Array) => readonly BilingualPair[];
};
