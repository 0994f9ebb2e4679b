// How a format writes text, line breaks and tabs.

import { escapeXml } from '../../container/xml.js';
import type { Span } from '../../model/span.js';
import type { Wrapper } from './skeleton.js';

/** An element that a text does not have yet. */
export type NewMark = {
  /** Its source; `head` is that of the surrounding element, for its prefix. */
  readonly source: (head: string) => string;
  /** Number of innermost elements around text that it stays outside of: `w:br` is beside `w:t`. */
  readonly leaves: number;
};

/** Stands for a space that must be written as an element: a noncharacter, which no document has. */
export const heldSpace = '\ufdd0';

/** The elements with which a format writes text. */
export type Dialect = {
  readonly escape: (text: string) => string;
  /** Local name of the element that contains text; undefined if any element may. */
  readonly textElement: string | undefined;
  readonly break: NewMark;
  readonly tab: NewMark;
  /** Whether a space after a space is not seen: a piece of text then begins with `heldSpace` instead. */
  readonly collapses?: boolean;
  /** Start tags that were set to preserve spaces while a part is written. */
  readonly spaced: Set<Span>;
};

const prefixOf = (head: string): string => /^<([^\s:>/]+:)/.exec(head)?.[1] ?? '';

/** Writes an element by its local name, with the prefix of its surroundings. */
export const element =
  (name: string, attributes = ''): ((head: string) => string) =>
  (head) =>
    `<${prefixOf(head)}${name}${attributes}/>`;

/** Wraps a text that is not inside the format's text element yet. */
export const textWrapper = (head: string, name: string): Pick<Wrapper, 'head' | 'foot'> => {
  const full = `${prefixOf(head)}${name}`;
  return { head: `<${full}>`, foot: `</${full}>` };
};

/** Makes a dialect of XML. */
export const xmlDialect = (textElement: string | undefined, lineBreak: NewMark, tab: NewMark): Dialect => ({
  escape: escapeXml,
  textElement,
  break: lineBreak,
  tab,
  spaced: new Set(),
});
