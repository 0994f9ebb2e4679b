// A document as read, before any work on it.

import type { InlineMark } from './inline-code.js';
import type { Lang } from './language.js';
import type { Block, Segment } from './segment.js';
import type { Span } from './span.js';

/** The result of reading a file. */
export type ReadDocument = {
  /** The whole decoded text; line breaks as in the file. */
  readonly text: string;
  /** Name of the encoding of the bytes (`utf-8`, `cp949`, `shift_jis`, …). */
  readonly encoding: string;
  /** Non-overlapping, in reading order. */
  readonly blocks: readonly Block[];
  /**
   * The lines of its comments with their line breaks, in the order of the text; missing if there are none. Their blocks
   * are of the kind `comment`.
   */
  readonly comments?: readonly Span[];
  /** Looks and non-text elements in the order of the text; missing if the format has none. */
  readonly marks?: readonly InlineMark[];
  /** Names of files inside it that a reader of the document sees, but whose text is not read; missing if there are none. */
  readonly unread?: readonly string[];
  /** Codes of characters that are shown as □ (`U+E123`): only the maker's own fonts have them; missing if there are none. */
  readonly unknownSigns?: readonly string[];
};

/** A document as segments. `lang` is the language of most of it. */
export type SegmentedDocument = {
  readonly text: string;
  readonly encoding: string;
  readonly format: string;
  readonly lang: Lang;
  readonly segments: readonly Segment[];
  readonly marks?: readonly InlineMark[];
  readonly unread?: readonly string[];
  readonly unknownSigns?: readonly string[];
};
