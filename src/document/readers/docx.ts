// DOCX (ECMA-376, WordprocessingML): what a reader of the finished document sees, notes and headers after the text.

import { decodeXmlWhole } from '../../container/decode-xml.js';
import { binaryKind } from '../../container/encoding-binary.js';
import { readXml } from '../../container/xml-events.js';
import { readZip } from '../../container/zip.js';
import { Problem } from '../../model/problem.js';
import type { BlockKind } from '../../model/segment.js';
import { Paragraphs } from '../paragraphs.js';
import type { Reader } from '../reader.js';

// Deleted and moved text, the kana over kanji, the older twin of a drawing, and what fields are made of.
const unseen = new Set(['del', 'moveFrom', 'rt', 'Fallback', 'instrText', 'delInstrText', 'delText']);

// Characters that are elements.
const marks: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  ptab: '\t',
};

const isPageBreak = (name: string, type: string): boolean => name === 'br' && /^(?:page|column)$/.test(type);
const isOff = (value: string): boolean => /^(?:0|false|off)$/.test(value);

/** What styles make of a paragraph, by their ids: Word names its own headings in English whatever its language. */
const kindsOfStyles = (xml: string): ReadonlyMap<string, BlockKind> => {
  const kinds = new Map<string, BlockKind>();
  let id = '';
  readXml(xml, {
    open: ({ name, attributes: { styleId = '', val = '' } }) => {
      if (name === 'style') id = styleId;
      const isHeading =
        (name === 'name' && /^(?:heading [1-9]|title|subtitle)$/i.test(val)) ||
        (name === 'outlineLvl' && Number(val) < 9);
      if (isHeading) kinds.set(id, 'heading');
      else if (name === 'numPr' && !kinds.has(id)) kinds.set(id, 'item');
    },
    close: () => {},
    text: () => {},
  });
  return kinds;
};

/** A page's number is no text to translate. */
const hasLetters = (text: string): boolean => /[^\s\d\p{P}]/u.test(text);

const readPart = (
  name: string,
  xml: string,
  kinds: ReadonlyMap<string, BlockKind>,
  into: Paragraphs,
): void => {
  const isKept = /(?:header|footer)\d*\.xml$/.test(name) ? hasLetters : undefined;
  /** How many elements deep in something unseen. */
  let hidden = 0;
  let cells = 0;
  let runs = 0;
  let isText = false;
  let vanished = false;
  readXml(xml, {
    open: ({ name, attributes: { val = '', type = '' } }) => {
      // The rules above footnotes are footnotes, too.
      if (hidden > 0 || unseen.has(name) || /^(?:separator|continuation)/.test(type)) hidden += 1;
      else if (name === 'tc') cells += 1;
      else if (name === 'p') into.begin(cells > 0 ? 'cell' : undefined);
      else if (name === 'r') {
        runs += 1;
        vanished = false;
      } else if (name === 't') isText = true;
      else if (name === 'vanish') vanished = runs > 0 && !isOff(val);
      else if (name === 'numPr') into.call('item');
      else if (name === 'outlineLvl' && Number(val) < 9) into.call('heading');
      else if (name === 'pStyle') into.call(kinds.get(val));
      else if (runs > 0 && !vanished && !isPageBreak(name, type)) into.add(marks[name] ?? '');
    },
    close: (name) => {
      if (hidden > 0) hidden -= 1;
      else if (name === 'tc') cells -= 1;
      else if (name === 'p') into.end(isKept);
      else if (name === 'r') runs -= 1;
      else if (name === 't') isText = false;
    },
    text: (text) => {
      if (isText && hidden === 0 && !vanished) into.add(text);
    },
  });
};

// The text, then what belongs to places in it, then what stands on every page.
const parts = [
  /^word\/document\.xml$/,
  /^word\/(?:foot|end)notes\.xml$/,
  /^word\/(?:header|footer)\d*\.xml$/,
];
const styles = 'word/styles.xml';

export const docx = {
  id: 'docx',
  read: (bytes) => {
    // With a password Word puts the archive, encrypted, into a file of the older kind.
    if (binaryKind(bytes) === 'OLE') throw new Problem('document-locked');
    const files = readZip(bytes, (name) => name === styles || parts.some((part) => part.test(name)));
    const xmlOf = (name: string): string => decodeXmlWhole(files.get(name) ?? new Uint8Array(), name);
    const kinds = files.has(styles) ? kindsOfStyles(xmlOf(styles)) : new Map<string, BlockKind>();
    const names = parts.flatMap((part) => [...files.keys()].filter((name) => part.test(name)).sort());
    if (!files.has('word/document.xml')) throw new Problem('archive-damaged');
    const paragraphs = new Paragraphs();
    for (const name of names) readPart(name, xmlOf(name), kinds, paragraphs);
    return paragraphs.document('utf-8');
  },
} as const satisfies Reader;
