// Encodes a text in the original encoding of its file.

import iconv from 'iconv-lite';

/** Names in iconv that differ from the names on the web. */
const iconvNames: Readonly<Record<string, string>> = { shift_jis: 'cp932' };

// Obsolete encodings with escapes and shifts.
const escapes = /^iso-2022-/;

/** Whether an encoding has all characters of a text. */
const holds = (text: string, bytes: Uint8Array, name: string): boolean =>
  iconv.decode(Buffer.from(bytes), name) === text;

/**
 * Encodes a text, on request with a byte order mark. Undefined if the encoding lacks a character or cannot be written.
 */
export const encodeText = (text: string, encoding: string, addBOM: boolean): Uint8Array | undefined => {
  if (encoding.startsWith('utf')) return iconv.encode(text, encoding, { addBOM });
  if (escapes.test(encoding)) return undefined;
  const name = iconvNames[encoding] ?? encoding;
  // Johab can only be read.
  if (!iconv.encodingExists(name)) return undefined;
  const bytes = iconv.encode(text, name);
  return holds(text, bytes, name) ? bytes : undefined;
};

/** Replaces characters that an encoding lacks with numeric references of HTML and XML: `&#x56FD;` for 国 in EUC-KR. */
export const withReferences = (text: string, encoding: string): string => {
  const name = iconvNames[encoding] ?? encoding;
  return text.replace(/[^\0-\x7f]/gu, (character) =>
    iconv.decode(iconv.encode(character, name), name) === character
      ? character
      : `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  );
};

/** Encodes a page; missing characters become numeric references. In ISO-2022-JP all characters beyond ASCII do. */
export const referenced = (text: string, encoding: string): Uint8Array => {
  const named = iconvNames[encoding] ?? encoding;
  const own = escapes.test(encoding) || !iconv.encodingExists(named) ? 'ascii' : named;
  return iconv.encode(withReferences(text, own), own);
};

/** Encodes a text as UTF-8 with a byte order mark, which every office program recognises. */
export const markedUtf8 = (text: string): Uint8Array => iconv.encode(text, 'utf-8', { addBOM: true });

/** Whether a file begins with a byte order mark. */
export const hasByteOrderMark = ([first, second, third]: Uint8Array): boolean =>
  (first === 0xef && second === 0xbb && third === 0xbf) ||
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff);
