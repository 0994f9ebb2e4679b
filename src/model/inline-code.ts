// Inline codes: elements in a sentence that are not text (formatting, links, notes, fields, breaks).

import type { Span } from './span.js';

/**
 * Kinds of codes. Paired ones enclose text: `look` (bold, red, a smaller size), `link`. Single ones are between
 * characters: `note` (a footnote mark), `field` (a page number, a reference), `formula`, `object` (a picture, a text
 * box), `symbol` (a character of a symbol font), `break` (a line break), `tab`.
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
 * A span of a document's text with its own look, or the position of an element. Spans refer to the document's text. For
 * a pair that the file writes as two marks (a link in HWPX) each mark has its side.
 */
export type InlineMark = Span & {
  readonly kind: CodeKind;
  /** Number of the look or link; equal looks have equal numbers. */
  readonly look?: number;
  /** Its visible text: `12` for a page number, `12/30` for a formula. */
  readonly shown?: string;
  readonly side?: 'open' | 'close';
};

/**
 * A code of a segment; the span refers to the segment's text and is empty for a single code. `가장 **중요한**
 * 과제[1]이다.` has a look at 3–6 and a note at 9.
 */
export type InlineCode = Span & {
  /** One-based, in the order in which codes begin. */
  readonly number: number;
  readonly kind: CodeKind;
  readonly paired: boolean;
  readonly shown: string;
};

/** Position of a code in a translation. A paired code has two. */
export type PlacedCode = {
  readonly number: number;
  readonly side: 'open' | 'close' | 'single';
  /** Number of code units before it. */
  readonly at: number;
};

/** A text and its codes in order. */
export type CodedText = { readonly text: string; readonly codes: readonly PlacedCode[] };
