// The text of an XML file back into bytes, in the encoding that it came in.

import iconv from 'iconv-lite';
import { xmlEncoding } from './decode-xml.js';
import { hasByteOrderMark, withReferences } from './encode-text.js';

/** Bytes of an XML text in the encoding, and with or without the byte order mark, that the bytes of the original have. */
export const encodeXml = (text: string, original: Uint8Array): Uint8Array => {
  const encoding = xmlEncoding(original);

  if (encoding.startsWith('utf')) return iconv.encode(text, encoding, { addBOM: hasByteOrderMark(original) });
  return iconv.encode(withReferences(text, encoding), encoding);
};
