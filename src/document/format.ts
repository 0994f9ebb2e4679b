// Contract of a document format: converts bytes to text and blocks, and puts translations back.

import type { ReadDocument } from '../model/document.js';
import type { CodedText } from '../model/inline-code.js';
import type { Lang } from '../model/language.js';
import type { RewriteNote } from '../model/rewrite-note.js';
import type { Span } from '../model/span.js';

/** The span of a segment in the document's text and its translation; without a translation the source stays. */
export type SegmentTarget = Span & { readonly target: CodedText | undefined };

/** The translation of a document. */
export type Translation = {
  readonly from: Lang;
  readonly to: Lang;
  /** The text that the spans refer to: the result of `read` for the same bytes. */
  readonly text: string;
  /** In reading order, without overlaps. */
  readonly targets: readonly SegmentTarget[];
};

/** A written document, with notes about it. */
export type WrittenDocument = { readonly bytes: Uint8Array; readonly notes: readonly RewriteNote[] };

/** A document format. */
export type Format = {
  readonly id: string;
  /**
   * Reads the whole text and its blocks. `hint` is the expected language, for formats whose encoding must be guessed.
   * Returns a promise if the reader is loaded on demand or works asynchronously.
   * @throws Problem if nothing can be read; `document-too-long` (`requireLength` in `longest.ts`)
   */
  readonly read: (bytes: Uint8Array, hint?: Lang) => ReadDocument | Promise<ReadDocument>;
  /**
   * Reads the beginning of a long document, for the first frame: its first segments are those of the whole document, the
   * last ones may be cut otherwise. Undefined for a document that is read fast enough, and for one that cannot be cut.
   * @throws Problem if nothing can be read
   */
  readonly beginning?: (bytes: Uint8Array) => ReadDocument | undefined;
  /**
   * Returns a copy of the document with the segments translated and everything else unchanged. If every translation
   * equals its source, the copy is identical, byte by byte. A translation may contain line breaks; if one would end the
   * value in the file, it becomes a space.
   * @throws Problem if nothing can be read; `original-differs` if the text is not the translated one; `document-signed`
   */
  readonly write?: (
    bytes: Uint8Array,
    translation: Translation,
  ) => WrittenDocument | Promise<WrittenDocument>;
};

/** A format in the list; its code is loaded for the first document in this format. */
export type ListedFormat = {
  readonly id: string;
  /** File name extensions without the dot, lower case; the first one is used for writing. */
  readonly extensions: readonly string[];
  /** Whether a translated document can be exported in it. */
  readonly writes: boolean;
  /** Extension of the export, if that is another format. */
  readonly exportsAs?: string;
  /** Whether its files are text, so that their bytes do not tell the format. */
  readonly isText: boolean;
  readonly load: () => Promise<Format>;
};
