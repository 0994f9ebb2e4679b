// How a format writes text, line breaks and tabs.

import { escapeXml } from '../../container/xml.js';
import type { Span } from '../../model/span.js';
import type { Wrapper } from './skeleton.js';

/** An element that a text does not have yet. */
export type NewMark = {
  /** Its source; `head` is that of the element around, for its prefix. */
  readonly source: (head: string) => string;
  /** How many of the innermost elements around text it stands outside of: `w:br` stands beside `w:t`. */
  readonly leaves: number;
};

/** Elements that a format writes of its own. */
export type Dialect = {
  readonly escape: (text: string) => string;
  /** The element that text stands in, by its local name; undefined where it stands in any. */
  readonly textElement: string | undefined;
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

/** Wraps a text that is not in the format's element for text yet. */
export const textWrapper = (head: string, name: string): Pick<Wrapper, 'head' | 'foot'> => {
  const full = `${prefixOf(head)}${name}`;
  return { head: `<${full}>`, foot: `</${full}>` };
};

/** A dialect of XML. */
export const xmlDialect = (textElement: string | undefined, lineBreak: NewMark, tab: NewMark): Dialect => ({
  escape: escapeXml,
  textElement,
  break: lineBreak,
  tab,
  spaced: new Set(),
});
