// Events of an XML file: elements and text with their places.

import type { Span } from '../model/span.js';

/**
 * The start of an element. Names have no prefix, nor do attributes (`xml:lang` is `lang`). Its span is its start tag.
 */
export type XmlElement = Span & {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it is an empty-element tag, `<w:br/>`; its end is the next event. */
  readonly empty: boolean;
};

/** Events of a file in order. Spans are code units of the file's text. */
export type XmlEvents = {
  readonly open: (element: XmlElement, line: number) => void;
  /** The span is the end tag; empty for an empty-element tag. */
  readonly close: (name: string, tag: Span) => void;
  /** Text, or a CDATA section with its marks; a text may come in several pieces. */
  readonly text: (text: string, place: Span) => void;
};
