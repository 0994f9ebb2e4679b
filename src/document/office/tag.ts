// Reads parts of tags from the source.

import type { Span } from '../../model/span.js';

/** The name in a start tag, with its prefix: `w:r` for `<w:r w:rsidR="1">`. */
export const tagName = (source: string, start: number): string => {
  let end = start + 1;
  for (; end < source.length; end += 1) {
    const unit = source.charCodeAt(end);
    // White space, a slash, the end of the tag: a call for each character of each tag was slow as an expression.
    if (unit <= 32 || unit === 47 || unit === 62) break;
  }
  return source.slice(start + 1, end);
};

/** The end tag of the element that starts at an offset. */
export const endTag = (source: string, start: number): string => `</${tagName(source, start)}>`;

/** Span of an attribute's value in a start tag, without quotes; `name` is given without prefix. */
export const attributeSpan = (source: string, tag: Span, name: string): Span | undefined => {
  const text = source.slice(tag.start, tag.end);
  for (const match of text.matchAll(/([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const [whole, key = '', double, single = ''] = match;
    if (key.slice(key.indexOf(':') + 1) !== name) continue;
    const value = double ?? single;
    const end = tag.start + match.index + whole.length - 1;
    return { start: end - value.length, end };
  }
  return undefined;
};
