// HWPX (KS X 6101, OWPML): the document of Hangul, the word processor of Korean offices.

import { decodeXmlWhole } from '../../container/decode-xml.js';
import { readXml } from '../../container/xml-events.js';
import { readZip } from '../../container/zip.js';
import { Problem } from '../../model/problem.js';
import { Paragraphs } from '../paragraphs.js';
import type { Reader } from '../reader.js';

const section = /^Contents\/section(\d+)\.xml$/;
const manifest = 'META-INF/manifest.xml';

// Remarks of the authors, formulas in their own language, what is written over words, and what fields are made of.
const unseen = new Set(['hiddenComment', 'script', 'subText', 'parameters', 'metaTag']);

// Characters that are elements of a text.
const marks: Readonly<Record<string, string>> = {
  lineBreak: '\n',
  tab: '\t',
  nbSpace: '\u00a0',
  fwSpace: '\u3000',
  hyphen: '-',
};

const readSection = (xml: string, into: Paragraphs): void => {
  /** How many elements deep in something unseen. */
  let hidden = 0;
  let cells = 0;
  let texts = 0;
  let deleted = 0;
  readXml(xml, {
    open: ({ name }) => {
      if (hidden > 0 || unseen.has(name)) hidden += 1;
      else if (name === 'tc') cells += 1;
      else if (name === 'p') into.begin(cells > 0 ? 'cell' : undefined);
      else if (name === 't' || name === 'mainText') texts += 1;
      else if (name === 'deleteBegin') deleted += 1;
      else if (name === 'deleteEnd') deleted = Math.max(0, deleted - 1);
      else if (texts > 0 && deleted === 0) into.add(marks[name] ?? '');
    },
    close: (name) => {
      if (hidden > 0) hidden -= 1;
      else if (name === 'tc') cells -= 1;
      else if (name === 'p') into.end();
      else if (name === 't' || name === 'mainText') texts -= 1;
    },
    text: (text) => {
      if (texts > 0 && hidden === 0 && deleted === 0) into.add(text);
    },
  });
};

export const hwpx = {
  id: 'hwpx',
  read: (bytes) => {
    const files = readZip(bytes, (name) => name === manifest || section.test(name));
    const textOf = (name: string): string => decodeXmlWhole(files.get(name) ?? new Uint8Array(), name);
    if (files.has(manifest) && /encryption-data/.test(textOf(manifest))) throw new Problem('document-locked');
    const number = (name: string): number => Number(section.exec(name)?.[1]);
    const names = [...files.keys()].filter((name) => section.test(name));
    if (names.length === 0) throw new Problem('archive-damaged');
    const paragraphs = new Paragraphs();
    for (const name of names.sort((a, b) => number(a) - number(b))) readSection(textOf(name), paragraphs);
    return paragraphs.document('utf-8');
  },
} as const satisfies Reader;
