// The packed streams of a PDF (ISO 32000-1, 7.3.8): PDF.js unpacks each of them whole, however large it becomes.

import { Problem } from '../../model/problem.js';
import { inflateRaw } from '../inflate.js';

/** Unpacked bytes of a stream of drawing operations: a page of text has some 50 KB, a map some megabytes. As in archives. */
const mostUnpacked = 1 << 26;
/** Deflated data grows at most so many times. */
const mostGrowth = 1032;
/** Bytes before a stream in which its dictionary is searched. */
const dictionaryReach = 4096;

/** Fonts, pictures and colours may be large; PDF.js reads them in other ways, or not at all. */
const isLarge = /\/Subtype\s*\/(?:Image|CIDFontType0C|Type1C|OpenType)|\/Length1\b|\/Type\s*\/XRef/;
const deflated = /\/(?:FlateDecode|Fl)\b/g;

/** The start of the content behind the word `stream`, or undefined if the word is another one. */
const contentStart = (bytes: Buffer, at: number): number | undefined => {
  const next = bytes[at + 6];
  if (next === 10) return at + 7;
  return next === 13 ? at + (bytes[at + 7] === 10 ? 8 : 7) : undefined;
};

const requireSmall = (packed: Uint8Array, times: number): void => {
  let content = packed;
  for (let pass = 0; pass < times; pass += 1) {
    if (content.length * mostGrowth < mostUnpacked && pass === times - 1) return;
    // Two bytes of header come before the deflated data (RFC 1950).
    content = inflateRaw(content.subarray(2), mostUnpacked);
  }
};

/** Refuses a PDF with a stream that unpacks to more than a page can have. @throws Problem `archive-too-large` */
export const refuseLargeStreams = (given: Uint8Array): void => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = contentStart(bytes, at);
    if (start === undefined) continue;
    const end = bytes.indexOf('endstream', start);
    if (end < 0) return;
    const before = bytes.toString('latin1', Math.max(0, at - dictionaryReach), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const times = dictionary.match(deflated)?.length ?? 0;
    try {
      if (times > 0 && !isLarge.test(dictionary)) requireSmall(bytes.subarray(start, end), times);
    } catch (error) {
      // PDF.js reads what it can of damaged streams.
      if (!(error instanceof Problem && error.code === 'archive-damaged')) throw error;
    }
    at = end;
  }
};
