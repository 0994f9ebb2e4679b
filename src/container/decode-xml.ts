// Decodes an XML file in pieces, by its byte order mark or else its declaration (XML 1.0, appendix F).

import iconv from 'iconv-lite';
import { Problem } from '../model/problem.js';

/** The encoding that the first bytes of an XML file declare, in lower case; UTF-8 by default. */
export const xmlEncoding = (start: Uint8Array): string => {
  const [first, second, third] = start;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // An XML file begins with <.
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const declaration = iconv.decode(Buffer.from(start.subarray(0, 200)), 'latin1');
  const named = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/
    .exec(declaration)?.[1]
    ?.toLowerCase();
  // Bytes that were not recognised as UTF-16 above are not UTF-16, whatever they declare.
  return named === undefined || named.startsWith('utf-16') ? 'utf-8' : named;
};

type Decode = (bytes: Uint8Array | undefined) => string;

const decoderOf = (encoding: string): Decode => {
  if (/^utf-?(?:8|16)/.test(encoding)) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return (bytes) => (bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }));
  }
  // Node's own decoder for 'euc-kr' gets most syllables wrong.
  const name = /^(?:euc-?kr|ks_c_5601|ks_c_5601-1987|cp949)$/.test(encoding) ? 'cp949' : encoding;
  if (!iconv.encodingExists(name)) throw new TypeError(`no encoding ${name}`);
  const decoder = iconv.getDecoder(name);
  return (bytes) => (bytes === undefined ? (decoder.end() ?? '') : decoder.write(Buffer.from(bytes)));
};

const failed = (error: unknown, file: string): unknown =>
  error instanceof TypeError || error instanceof RangeError
    ? new Problem('document-encoding-unknown', { file }, { cause: error })
    : error;

/**
 * Returns the text of a whole XML file without byte order mark.
 * @throws Problem `document-encoding-unknown` if the bytes are invalid in its encoding
 */
export const decodeXmlWhole = (bytes: Uint8Array, file: string): string => {
  try {
    const decode = decoderOf(xmlEncoding(bytes));
    return decode(bytes) + decode(undefined);
  } catch (error) {
    throw failed(error, file);
  }
};

/**
 * Yields the text of an XML file in pieces.
 * @throws Problem `document-encoding-unknown` if the bytes are invalid in its encoding
 */
export async function* decodeXml(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: string,
): AsyncGenerator<string> {
  let decode: Decode | undefined;
  try {
    for await (const chunk of chunks) {
      decode ??= decoderOf(xmlEncoding(chunk));
      yield decode(chunk);
    }
    if (decode !== undefined) yield decode(undefined);
  } catch (error) {
    throw failed(error, file);
  }
}
