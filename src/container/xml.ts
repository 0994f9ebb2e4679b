// Reads XML as events from chunks, and escapes text for XML.

import { SaxesParser } from 'saxes';
import { Problem } from '../model/problem.js';
import { xmlLimits } from './xml-limits.js';

/** Events of an XML reader. Names include their prefix. */
export type XmlEvents = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly close: (name: string) => void;
  /** Text and CDATA; a text may come in several pieces. */
  readonly text: (text: string) => void;
};

/** Takes a file's text in pieces. */
export type XmlReader = { readonly write: (chunk: string) => void; readonly end: () => void };

/**
 * Makes a reader. It never loads a document type definition, whose entities are unknown.
 * @throws Problem from `write`: `xml-unreadable`, `xml-too-deep`, `xml-attributes`, `xml-text-long`
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

// XML 1.0 cannot express all other characters.
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
 * Replaces each code unit that XML cannot contain, mostly with U+FFFD: control characters, lone surrogates, U+FFFE and
 * U+FFFF.
 */
export const withoutForbidden = (text: string, instead: (unit: string) => string = () => '\ufffd'): string =>
  text.replace(forbidden, instead);

/** Escapes text or an attribute's value for XML; characters that XML cannot contain become U+FFFD. */
export const escapeXml = (text: string): string =>
  withoutForbidden(text).replace(/[&<>"\r]/g, (mark) => entities[mark] ?? mark);
