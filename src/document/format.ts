// Contract of a document format: how its bytes become text and blocks, and how translations get back into them.

import type { ReadDocument } from '../model/document.js';
import type { CodedText } from '../model/inline-code.js';
import type { Lang } from '../model/language.js';
import type { RewriteNote } from '../model/rewrite-note.js';
import type { Span } from '../model/span.js';

/** A segment's place in the document's text and its translation; without one the source stays. */
export type SegmentTarget = Span & { readonly target: CodedText | undefined };

/** Content to write into a copy of a document. */
export type Translation = {
  readonly from: Lang;
  readonly to: Lang;
  /** The text that the places are of: what `read` made of the same bytes. */
  readonly text: string;
  /** In reading order; they do not overlap. */
  readonly targets: readonly SegmentTarget[];
};

/** A written document. */
export type WrittenDocument = { readonly bytes: Uint8Array; readonly notes: readonly RewriteNote[] };

/** A document format. */
export type Format = {
  readonly id: string;
  /**
   * The whole text and its blocks. `hint` is the expected language, for formats whose encoding has to be guessed.
   * A promise where the reader is loaded or works apart.
   * @throws Problem when nothing can be read
   */
  readonly read: (bytes: Uint8Array, hint?: Lang) => ReadDocument | Promise<ReadDocument>;
  /**
   * A copy of the document with translations in the place of their segments, everything else as it is. With the source
   * as translation the copy is the same, byte by byte.
   * @throws Problem when nothing can be read; `original-differs` when the text is not what the translation is of;
   * `document-signed`
   */
  readonly write?: (
    bytes: Uint8Array,
    translation: Translation,
  ) => WrittenDocument | Promise<WrittenDocument>;
};

/** A format in the list; its code is loaded when a document comes that it takes. */
export type ListedFormat = {
  readonly id: string;
  /** File name extensions without the dot, lower case; the first one is written. */
  readonly extensions: readonly string[];
  /** Whether a translated document can leave in it. */
  readonly writes: boolean;
  /** File name extension that it leaves with, where it is converted to another format. */
  readonly leavesAs?: string;
  /** Whether its files are text, with nothing in their bytes that tells the format. */
  readonly isText: boolean;
  readonly load: () => Promise<Format>;
};
