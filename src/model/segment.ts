// The unit that is translated as one.

import type { SegmentLang } from './language.js';
import type { Span } from './span.js';

/** Kinds of blocks and segments of a document. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell';

/** A stretch of the document's text that is laid out as one: a heading, a paragraph, a list item, a table cell. */
export type Block = Span & { readonly kind: BlockKind };

/**
 * A sentence, heading, list item or table cell. `start`/`end` place it in the document's text;
 * `text` is that stretch with soft line breaks joined, and is what all other offsets refer to.
 */
export type Segment = Span & {
  /** Zero-based place in the document. */
  readonly ordinal: number;
  readonly text: string;
  readonly kind: BlockKind;
  /** One-based line of the document's text on which the segment starts. */
  readonly line: number;
  readonly lang: SegmentLang;
};
