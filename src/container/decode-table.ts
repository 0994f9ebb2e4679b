// Decodes the text of a table in any encoding of an office program.

import iconv from 'iconv-lite';
import { Problem } from '../model/problem.js';
import { decodeText } from './encoding.js';

// Counts bytes that are frequent only in the other encoding: rare Hangul has a byte below A1, a lone A1–DF is half-width
// kana.
const strangeness = (bytes: Uint8Array): { readonly cp949: number; readonly cp932: number } => {
  let cp949 = 0;
  let cp932 = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const [byte = 0, next = 0] = bytes.subarray(at, at + 2);
    if (byte < 0x81) continue;
    if (byte < 0xa1 || next < 0xa1) cp949 += 1;
    if (byte >= 0xa1 && byte <= 0xdf) cp932 += 1;
    at += 1;
  }
  return { cp949, cp932 };
};

/** Share of the bytes above ASCII that are invalid UTF-8. */
const damage = (bytes: Uint8Array, text: string): number => {
  const high = bytes.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
  return (text.split('\ufffd').length - 1) / Math.max(high, 1);
};

/** Decodes a file with some wrong bytes in the encoding that explains most of it; wrong bytes become U+FFFD. */
const decodeDamaged = (bytes: Uint8Array): string => {
  const text = new TextDecoder('utf-8').decode(bytes);
  // Text in an old encoding is nearly all invalid as UTF-8.
  if (damage(bytes, text) < 0.1) return text;
  const { cp949, cp932 } = strangeness(bytes);
  // Node's TextDecoder cannot be used for Korean: its euc-kr gets most Hangul wrong.
  return iconv.decode(Buffer.from(bytes), cp949 <= cp932 ? 'cp949' : 'cp932');
};

/**
 * Decodes a table and drops the byte order mark: UTF-8, UTF-16, CP949, CP932, EUC-JP, ISO-2022. One bad byte is
 * tolerated. An empty file gives an empty text.
 * @throws Problem `document-binary` for a file that is not text
 */
export const decodeTable = (bytes: Uint8Array): string => {
  // UTF-16 without a byte order mark, as office programs write it, is recognised by its NULs.
  const [, second, , fourth] = bytes;
  if (second === 0 && fourth === 0 && bytes.length > 3) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return decodeText(bytes).text;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'file-blank') return '';
    if (error.code === 'document-encoding-unknown') return decodeDamaged(bytes);
    throw error;
  }
};
