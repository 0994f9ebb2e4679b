// Repairs UTF-8 that was read as Western text and saved as UTF-8 again: `ì§€ë°©` for 지방.

import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

// Bytes that Windows-1252 leaves undefined; readers map them to the control characters of the same number.
const open = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const bytesOf = (text: string): Uint8Array | undefined => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff) || (code < 0xa0 && open.has(code))) bytes[index] = code;
    else {
      const [byte] = iconv.encode(text.charAt(index), 'cp1252');
      // A missing character was replaced by a question mark.
      if (byte === undefined || byte === 0x3f) {
        if (code < 0x80 || code > 0x9f) return undefined;
        bytes[index] = code;
      } else bytes[index] = byte;
    }
  }
  return bytes;
};

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/**
 * The original of a doubly encoded text; undefined for any other text.
 * @example undoubled('ì§€ë°©') // '지방'
 */
export const undoubled = (text: string): string | undefined => {
  // Two or three Western letters replace one of Korean or Japanese, and the first of them is in this range.
  if (!/[ã-í][\u0080-\u2122]{2}/.test(text) || cjk.test(text)) return undefined;
  const bytes = bytesOf(text);
  if (bytes === undefined || !isUtf8(bytes)) return undefined;
  const once = Buffer.from(bytes).toString('utf8');
  return cjk.test(once) ? once : undefined;
};
