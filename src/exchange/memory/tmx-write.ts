// Writes TMX 1.4b: level 1 for pairs without inline codes, level 2 for pairs with codes.

import { escapeXml } from '../../container/xml.js';
import type { PlacedCode } from '../../model/inline-code.js';
import { type Lang, otherLang } from '../../model/language.js';
import type { MemoryPair } from '../../model/memory-match.js';
import { type InlineDialect, inlineXml } from '../inline-xml.js';
import { propertyNames } from './tmx-unit.js';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Koryu" creationtoolversion="1" segtype="sentence" o-tmf="Koryu" adminlang="en" srclang="*all*" datatype="plaintext"/>
<body>
`;
const tail = '</body>\n</tmx>\n';

// ISO 8601 basic format to the second: `20260605T090000Z`.
const stamp = (at: string): string => at.replace(/[-:]|\.\d+/g, '');

const attribute = (name: string, value: string): string =>
  value === '' ? '' : ` ${name}="${escapeXml(value)}"`;

/** A pair with the positions of inline codes in its texts. */
export type CodedPair = MemoryPair & { readonly codes?: Readonly<Record<Lang, readonly PlacedCode[]>> };

// `x` links a code to its counterpart in the other language, `i` links the two sides of a pair.
const open = (number: number): string => `<bpt i="${number}" x="${number}"/>`;
const close = (number: number): string => `<ept i="${number}"/>`;
const dialect: InlineDialect = {
  open,
  close,
  single: (number) => `<ph x="${number}"/>`,
  loneOpen: (number) => `<it pos="begin" x="${number}"/>`,
  loneClose: (number) => `<it pos="end" x="${number}"/>`,
};

const writeUnit = (pair: CodedPair): string => {
  const version = (lang: Lang): string => {
    const seg = inlineXml({ text: pair[lang], codes: pair.codes?.[lang] ?? [] }, dialect);
    return `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>\n`;
  };
  const properties = (['document', 'meeting', 'before', 'after'] as const)
    .filter((name) => pair[name] !== '')
    .map((name) => `<prop type="${propertyNames[name][0]}">${escapeXml(pair[name])}</prop>\n`);
  const changed = attribute('changedate', stamp(pair.at)) + attribute('changeid', pair.translator);
  return `<tu srclang="${pair.from}"${changed}>\n${properties.join('')}${version(pair.from)}${version(otherLang(pair.from))}</tu>\n`;
};

/** Writes a TMX file in pieces. */
export function* writeTmx(pairs: Iterable<CodedPair>): Iterable<string> {
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
