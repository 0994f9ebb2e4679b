// Writes TMX 1.4b, level 1.

import { escapeXml } from '../../container/xml.js';
import { type Lang, otherLang } from '../../model/language.js';
import type { MemoryPair } from '../../model/memory-match.js';
import { propertyNames } from './tmx-unit.js';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Koryu" creationtoolversion="1" segtype="sentence" o-tmf="Koryu" adminlang="en" srclang="*all*" datatype="plaintext"/>
<body>
`;
const tail = '</body>\n</tmx>\n';

// ISO 8601 without marks, seconds at the most: `20260605T090000Z`.
const stamp = (at: string): string => at.replace(/[-:]|\.\d+/g, '');

const attribute = (name: string, value: string): string =>
  value === '' ? '' : ` ${name}="${escapeXml(value)}"`;

const writeUnit = (pair: MemoryPair): string => {
  const version = (lang: Lang): string =>
    `<tuv xml:lang="${lang}"><seg>${escapeXml(pair[lang])}</seg></tuv>\n`;
  const properties = (['document', 'meeting', 'before', 'after'] as const)
    .filter((name) => pair[name] !== '')
    .map((name) => `<prop type="${propertyNames[name][0]}">${escapeXml(pair[name])}</prop>\n`);
  const changed = attribute('changedate', stamp(pair.at)) + attribute('changeid', pair.translator);
  return `<tu srclang="${pair.from}"${changed}>\n${properties.join('')}${version(pair.from)}${version(otherLang(pair.from))}</tu>\n`;
};

/** A TMX file in pieces. */
export function* writeTmx(pairs: Iterable<MemoryPair>): Iterable<string> {
  yield head;
  let piece = '';
  for (const pair of pairs) {
    piece += writeUnit(pair);
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  yield piece + tail;
}
