// XML read as events, chunk by chunk, and written with what must be escaped.

import { SaxesParser } from 'saxes';
import { Problem } from '../model/problem.js';
import { xmlLimits } from './xml-limits.js';

/** Events of a reader of XML. Names come as they are written, with their prefix. */
export type XmlEvents = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly close: (name: string) => void;
  /** Text and CDATA; a stretch may come in several pieces. */
  readonly text: (text: string) => void;
};

/** Takes a file's text in pieces. */
export type XmlReader = { readonly write: (chunk: string) => void; readonly end: () => void };

/**
 * Makes a reader. No document type definition is ever loaded, and its entities are not known.
 * @throws Problem `xml-unreadable`, `xml-too-deep`, `xml-attributes`, `xml-text-long` while it is written to
 */
export const xmlReader = (events: XmlEvents): XmlReader => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', (error) => {
    throw new Problem('xml-unreadable', { line: parser.line, reason: error.message }, { cause: error });
  });
  const limits = xmlLimits(parser);
  parser.on('opentagstart', limits.enter);
  parser.on('attribute', limits.attribute);
  parser.on('opentag', ({ name, attributes }) => {
    limits.told();
    events.open(name, attributes, parser.line);
  });
  parser.on('closetag', ({ name }) => {
    limits.leave();
    events.close(name);
  });
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  return { write: limits.write, end: () => void parser.close() };
};

// XML 1.0 has no way at all to write the others.
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/**
 * The text with something else, U+FFFD mostly, for each code unit that XML cannot have: control characters, halves of
 * surrogate pairs, U+FFFE and U+FFFF.
 */
export const withoutForbidden = (text: string, instead: (unit: string) => string = () => '\ufffd'): string =>
  text.replace(forbidden, instead);

/** Text, or an attribute's value, as XML; characters that XML cannot have become U+FFFD. */
export const escapeXml = (text: string): string =>
  withoutForbidden(text).replace(/[&<>"\r]/g, (mark) => entities[mark] ?? mark);
