// Reads an XML file as a stream of events with positions and names without prefix.

import { SaxesParser } from 'saxes';
import { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import type { XmlElement, XmlEvents } from './xml-event.js';
import { plainLimits, xmlLimits } from './xml-limits.js';
import { localName } from './xml-names.js';
import { readPlainXml, type Stopped } from './xml-plain.js';

export type { XmlElement, XmlEvents };

const ownNames = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const own: Record<string, string> = {};
  for (const key in attributes) own[localName(key)] = String(attributes[key]);
  return own;
};

/** Passes events on from those that were reported before. */
const after = ({ open, close, text }: XmlEvents, { tags, isTextTold }: Stopped): XmlEvents => {
  let seen = 0;
  const isNew = (): boolean => {
    seen += 1;
    return seen > tags;
  };
  return {
    open: (element, line) => isNew() && open(element, line),
    close: (name, tag) => isNew() && close(name, tag),
    text: (piece, place) => (seen > tags || (seen === tags && !isTextTold)) && text(piece, place),
  };
};

/**
 * Reads an XML text. External entities are never fetched, and entities of a document type are unknown.
 * @throws Problem `xml-malformed` with its line; `xml-too-deep`, `xml-attributes`, `xml-text-long`
 */
export const readXml = (text: string, events: XmlEvents): void => {
  const stopped = readPlainXml(text, events, plainLimits);
  if (stopped !== undefined) readAnyXml(text, after(events, stopped));
};

/**
 * Reads an XML text with comments, sections and a document type, or names its fault; slower.
 * @throws Problem as `readXml`
 */
export const readAnyXml = (text: string, events: XmlEvents): void => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  // End of the last event and start of the next one.
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
  // Reported at its second hyphen, before its >.
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
  // Reported after the next < was read.
  parser.on('text', (piece) => events.text(piece, next(parser.position - 1)));
  parser.on('cdata', (piece) => events.text(piece, next(parser.position)));
  limits.write(text);
  parser.close();
};
