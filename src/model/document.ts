// A document as read, before any work is done on it.

import type { InlineMark } from './inline-code.js';
import type { Lang } from './language.js';
import type { Block, Segment } from './segment.js';

/** A file as its format reads it. */
export type ReadDocument = {
  /** The whole text, decoded; line ends as in the file. */
  readonly text: string;
  /** Name of the encoding the bytes were in (`utf-8`, `cp949`, `shift_jis`, …). */
  readonly encoding: string;
  /** Non-overlapping, in reading order. */
  readonly blocks: readonly Block[];
  /** Looks and what is no text, in the order of the text; none where the format has none. */
  readonly marks?: readonly InlineMark[];
};

/** A document cut into segments. `lang` is the language of most of it. */
export type SegmentedDocument = {
  readonly text: string;
  readonly encoding: string;
  readonly format: string;
  readonly lang: Lang;
  readonly segments: readonly Segment[];
  readonly marks?: readonly InlineMark[];
};
