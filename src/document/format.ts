// Contract of a document format: how its bytes become text and blocks, and how translations get back into them.

import type { ReadDocument } from '../model/document.js';
import type { CodedText } from '../model/inline-code.js';
import type { Lang } from '../model/language.js';
import type { Span } from '../model/span.js';

/** A segment's place in the document's text and its translation; without one the source stays. */
export type SegmentTarget = Span & { readonly target: CodedText | undefined };

/** What is to be written into a copy of a document. */
export type Translation = {
  readonly from: Lang;
  readonly to: Lang;
  /** The text that the places are of: what `read` made of the same bytes. */
  readonly text: string;
  /** In reading order; they do not overlap. */
  readonly targets: readonly SegmentTarget[];
};

/**
 * What the translator should know of a written document: `look-lost`, text whose look nobody marked got the main look;
 * `code-at-end`, a note or field that nobody placed stands at the end of its sentence; `break-lost`; `code-doubled` and
 * `code-unknown`, which were left out; `changes-accepted`, tracked changes that were accepted; `encoding-changed`, the file is
 * in UTF-8 now because its own encoding lacks a character; `source-kept`, text that could not be replaced.
 */
export const rewriteNotes = [
  'look-lost',
  'code-at-end',
  'break-lost',
  'code-doubled',
  'code-unknown',
  'changes-accepted',
  'encoding-changed',
  'source-kept',
] as const;
export type RewriteNote = {
  readonly kind: (typeof rewriteNotes)[number];
  /** Where in the document's text. */
  readonly at: number;
  /** What it is about, as a reader sees it; may be empty. */
  readonly shown: string;
};

/** A written document. */
export type WrittenDocument = { readonly bytes: Uint8Array; readonly notes: readonly RewriteNote[] };

/** A document format. */
export type Format = {
  readonly id: string;
  /**
   * The whole text and its blocks. `hint` is the expected language, for formats whose encoding has to be guessed.
   * @throws Problem when nothing can be read
   */
  readonly read: (bytes: Uint8Array, hint?: Lang) => ReadDocument;
  /**
   * A copy of the document with translations in the place of their segments, everything else as it is. With the source
   * as translation the copy is the same, byte by byte.
   * @throws Problem when nothing can be read; `original-differs` when the text is not what the translation is of;
   * `document-signed`
   */
  readonly write?: (bytes: Uint8Array, translation: Translation) => WrittenDocument;
};

/** A format in the list; its code is loaded when a document comes that it takes. */
export type ListedFormat = {
  readonly id: string;
  /** File name extensions without the dot, lower case; the first one is written. */
  readonly extensions: readonly string[];
  /** Whether a translated document can leave in it. */
  readonly writes: boolean;
  /** Whether its files are text, with nothing in their bytes that tells the format. */
  readonly isText: boolean;
  readonly load: () => Promise<Format>;
};
