// An XML file as a stream of events, without the prefixes of its names.

import { SaxesParser } from 'saxes';
import { Problem } from '../model/problem.js';
import { xmlLimits } from './xml-limits.js';

/** An element that begins; names come without their prefix, attributes too (`xml:lang` is `lang`). */
export type XmlElement = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

/** What is told of a file, in its order. */
export type XmlEvents = {
  readonly open: (element: XmlElement, line: number) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads an XML text. External entities are never fetched.
 * @throws Problem `xml-malformed`, `xml-too-deep`, `xml-too-long`, each with its line
 */
export const readXml = (text: string, events: XmlEvents): void => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', (error) => {
    throw new Problem('xml-malformed', { line: parser.line }, { cause: error });
  });
  const limits = xmlLimits(parser);
  parser.on('opentag', ({ name, attributes }) => {
    limits.open();
    const own = Object.entries(attributes).map(([key, value]) => [localName(key), String(value)]);
    events.open({ name: localName(name), attributes: Object.fromEntries(own) }, parser.line);
  });
  parser.on('closetag', ({ name }) => {
    limits.close();
    events.close(localName(name));
  });
  parser.on('text', (piece) => events.text(piece));
  parser.on('cdata', (piece) => events.text(piece));
  limits.write(text);
  parser.close();
};
