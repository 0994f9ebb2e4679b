// How a format writes text, line breaks and tabs.

import { escapeXml } from '../../container/xml.js';
import type { Span } from '../../model/span.js';

/** An element that a text does not have yet. */
export type NewMark = {
  /** Its source; `head` is that of the element around, for its prefix. */
  readonly source: (head: string) => string;
  /** How many of the innermost elements around text it stands outside of: `w:br` stands beside `w:t`. */
  readonly leaves: number;
};

/** What a format writes where it has to write something. */
export type Dialect = {
  readonly escape: (text: string) => string;
  readonly break: NewMark;
  readonly tab: NewMark;
  /** Start tags that have been told to keep spaces while a part is written. */
  readonly spaced: Set<Span>;
};

const prefixOf = (head: string): string => /^<([^\s:>/]+:)/.exec(head)?.[1] ?? '';

/** An element by its local name, under the prefix that its surroundings have. */
export const element =
  (name: string, attributes = ''): ((head: string) => string) =>
  (head) =>
    `<${prefixOf(head)}${name}${attributes}/>`;

/** A dialect of XML. */
export const xmlDialect = (lineBreak: NewMark, tab: NewMark): Dialect => ({
  escape: escapeXml,
  break: lineBreak,
  tab,
  spaced: new Set(),
});
