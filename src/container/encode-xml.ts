// Encodes an XML text in the original encoding of its file.

import iconv from 'iconv-lite';
import { xmlEncoding } from './decode-xml.js';
import { hasByteOrderMark, withReferences } from './encode-text.js';

/** Encodes an XML text like the original: same encoding, with or without byte order mark. */
export const encodeXml = (text: string, original: Uint8Array): Uint8Array => {
  const encoding = xmlEncoding(original);

  if (encoding.startsWith('utf')) return iconv.encode(text, encoding, { addBOM: hasByteOrderMark(original) });
  return iconv.encode(withReferences(text, encoding), encoding);
};
