// A text back into the bytes of a text file, in the encoding that it came in.

import iconv from 'iconv-lite';

/** Names that iconv has for what the web calls otherwise. */
const iconvNames: Readonly<Record<string, string>> = { shift_jis: 'cp932' };

const escapes = /^iso-2022-jp$/;

/** Whether an encoding has all characters of a text. */
const holds = (text: string, bytes: Uint8Array, name: string): boolean =>
  iconv.decode(Buffer.from(bytes), name) === text;

/**
 * The bytes of a text in an encoding, with a byte order mark where it is asked for; undefined where the encoding lacks a
 * character, or cannot be written.
 */
export const encodeText = (text: string, encoding: string, addBOM: boolean): Uint8Array | undefined => {
  if (encoding.startsWith('utf')) return iconv.encode(text, encoding, { addBOM });
  if (escapes.test(encoding)) return undefined;
  const name = iconvNames[encoding] ?? encoding;
  const bytes = iconv.encode(text, name);
  return holds(text, bytes, name) ? bytes : undefined;
};

/** A text in UTF-8 with a byte order mark, which tells every office program what it is. */
export const markedUtf8 = (text: string): Uint8Array => iconv.encode(text, 'utf-8', { addBOM: true });

/** Whether a file begins with a byte order mark. */
export const hasByteOrderMark = ([first, second, third]: Uint8Array): boolean =>
  (first === 0xef && second === 0xbb && third === 0xbf) ||
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff);
