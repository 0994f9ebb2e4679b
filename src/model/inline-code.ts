// Inline codes: things in a sentence that are not text (formatting, links, notes, fields, breaks).

import type { Span } from './span.js';

/**
 * Kinds of codes. Paired ones are around text: `look` (bold, red, a smaller size), `link`. Single ones stand between
 * characters: `note` (the mark of a footnote), `field` (a page number, a reference), `formula`, `object` (a picture, a text
 * box), `symbol` (a sign of a symbol font), `break` (a line break), `tab`.
 */
export const codeKinds = [
  'look',
  'link',
  'note',
  'field',
  'formula',
  'object',
  'symbol',
  'break',
  'tab',
] as const;
export type CodeKind = (typeof codeKinds)[number];

/**
 * A stretch of a document's text that has a look of its own, or a place where something stands. Spans are those of the
 * document's text. Of a pair that the file writes as two marks (a link in HWPX) each mark tells which side it is.
 */
export type InlineMark = Span & {
  readonly kind: CodeKind;
  /** Which look or link a stretch has; equal looks are equal numbers. */
  readonly look?: number;
  /** Text that a reader sees there: `12` for a page number, `12/30` for a formula. */
  readonly shown?: string;
  readonly side?: 'open' | 'close';
};

/**
 * A code of a segment; the span is one of the segment's text, empty for a single code. `가장 **중요한** 과제[1]이다.` has a look
 * at 3–6 and a note at 9.
 */
export type InlineCode = Span & {
  /** From one, in the order in which codes begin. */
  readonly number: number;
  readonly kind: CodeKind;
  readonly paired: boolean;
  readonly shown: string;
};

/** Place of a code in a translation. A paired code has two. */
export type PlacedCode = {
  readonly number: number;
  readonly side: 'open' | 'close' | 'single';
  /** Code units of the text before it. */
  readonly at: number;
};

/** A text and the codes in it, in their order. */
export type CodedText = { readonly text: string; readonly codes: readonly PlacedCode[] };
