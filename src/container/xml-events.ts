// An XML file as a stream of events with their places, without the prefixes of its names.

import { SaxesParser } from 'saxes';
import { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import { xmlLimits } from './xml-limits.js';

/** An element that begins; names come without their prefix, attributes too (`xml:lang` is `lang`). Its span is its start tag. */
export type XmlElement = Span & {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it is written as one tag, `<w:br/>`; its end is told next. */
  readonly empty: boolean;
};

/** Events of a file, in its order. Spans are code units of the file's text. */
export type XmlEvents = {
  readonly open: (element: XmlElement, line: number) => void;
  /** The span is the end tag; empty for an element that is one tag. */
  readonly close: (name: string, tag: Span) => void;
  /** Text, or a CDATA section with its marks; a stretch may come in several pieces. */
  readonly text: (text: string, place: Span) => void;
};

const localNames = new Map<string, string>();

const localName = (name: string): string => {
  let local = localNames.get(name);
  if (local === undefined) {
    local = name.slice(name.indexOf(':') + 1);
    // A file may make names up without end.
    if (localNames.size < 10_000) localNames.set(name, local);
  }
  return local;
};

const ownNames = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const own: Record<string, string> = {};
  for (const key in attributes) own[localName(key)] = String(attributes[key]);
  return own;
};

/**
 * Reads an XML text. External entities are never fetched, and no document type's entities are known.
 * @throws Problem `xml-malformed` with its line; `xml-too-deep`, `xml-attributes`, `xml-text-long`
 */
export const readXml = (text: string, events: XmlEvents): void => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  // End of the last event, and start of the next one.
  let from = 0;
  const limits = xmlLimits(parser);
  const next = (end: number): Span => {
    const span = { start: from, end };
    from = end;
    return span;
  };
  const skip = (past: number) => (): void => {
    from = parser.position + past;
  };
  parser.on('error', (error) => {
    throw new Problem('xml-malformed', { line: parser.line }, { cause: error });
  });
  parser.on('xmldecl', skip(0));
  parser.on('doctype', skip(0));
  parser.on('processinginstruction', skip(0));
  // Told at its second hyphen, before its >.
  parser.on('comment', skip(1));
  parser.on('opentagstart', limits.enter);
  parser.on('attribute', limits.attribute);
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    limits.told();
    const element = { name: localName(name), attributes: ownNames(attributes), empty: isSelfClosing };
    events.open({ ...element, ...next(parser.position) }, parser.line);
  });
  parser.on('closetag', ({ name }) => {
    limits.leave();
    events.close(localName(name), next(parser.position));
  });
  // Told when the < after it has been read.
  parser.on('text', (piece) => events.text(piece, next(parser.position - 1)));
  parser.on('cdata', (piece) => events.text(piece, next(parser.position)));
  limits.write(text);
  parser.close();
};
