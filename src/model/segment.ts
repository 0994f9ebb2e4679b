// The unit of translation.

import type { SegmentLang } from './language.js';
import type { Span } from './span.js';

/** Kinds of blocks and segments of a document. A comment is a reviewer's remark beside the text. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'comment';

/** A layout unit of the document's text: a heading, a paragraph, a list item, a table cell. */
export type Block = Span & { readonly kind: BlockKind };

/**
 * A sentence, heading, list item or table cell. `start`/`end` are its span in the document's text; `text` is that span
 * with soft line breaks joined, and all other offsets refer to it.
 */
export type Segment = Span & {
  /** Zero-based index in the document. */
  readonly ordinal: number;
  readonly text: string;
  readonly kind: BlockKind;
  /** One-based line of the document's text on which the segment starts. */
  readonly line: number;
  readonly lang: SegmentLang;
};
