// Decodes bytes of Windows code pages.

import iconv from 'iconv-lite';
import { decodeJohab } from './johab.js';

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const names: ReadonlyMap<number, string> = new Map([
  [10000, 'macroman'],
  [10001, 'shift_jis'],
  [10003, 'cp949'],
  [65001, 'utf-8'],
]);

/** Decodes bytes of a Windows code page by its number (949, 932, 1252, …); an unknown code page is read as Western. */
export const decodeCodePage = (bytes: Uint8Array, codePage: number): string => {
  if (codePage === 1361) return decodeJohab(bytes);
  const name = names.get(codePage) ?? `cp${codePage}`;
  return iconv.decode(asBuffer(bytes), iconv.encodingExists(name) ? name : 'cp1252');
};
