// Repairs XML of other tools that one bad character would make unreadable.

import { Problem } from '../model/problem.js';
import { decodeXmlWhole } from './decode-xml.js';
import { withoutForbidden } from './xml.js';

const named = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
const reference = /&(?:#(x[0-9A-Fa-f]+|\d+);|([A-Za-z][\w.-]*);)?/g;

const isAllowed = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

const mendedReference = (whole: string, number: string | undefined, name: string | undefined): string => {
  if (number !== undefined) {
    const code = number.startsWith('x') ? Number.parseInt(number.slice(1), 16) : Number(number);
    return isAllowed(code) ? whole : '\ufffd';
  }
  return name !== undefined && named.has(name) ? whole : `&amp;${whole.slice(1)}`;
};

const cdata = /(<!\[CDATA\[[\s\S]*?\]\]>)/;

/** Replaces characters that XML cannot contain with U+FFFD, and an & that begins no known reference with `&amp;`. */
export const repairXml = (text: string): string =>
  withoutForbidden(text)
    .split(cdata)
    .map((part) => (part.startsWith('<![CDATA[') ? part : part.replace(reference, mendedReference)))
    .join('');

/** Decodes an XML file and replaces invalid bytes with U+FFFD. @throws Problem `document-encoding-unknown` */
export const decodeXmlLeniently = (bytes: Uint8Array): string => {
  try {
    return decodeXmlWhole(bytes, '');
  } catch (error) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400));
    // Single bad bytes are tolerated only in UTF-8; a wrong declaration of another encoding makes the file unreadable.
    const isUtf8 = !/encoding\s*=\s*["'](?!utf-8)/i.test(head) && !head.includes('\0');
    if (error instanceof Problem && isUtf8) return new TextDecoder('utf-8').decode(bytes);
    throw error;
  }
};
