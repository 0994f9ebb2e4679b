// Decodes a page. Many Korean and Japanese pages declare a Western encoding that they are not in.

import { decodeCodePage } from '../../../container/code-pages.js';
import { decodeText } from '../../../container/encoding.js';
import type { Lang } from '../../../model/language.js';
import { Problem } from '../../../model/problem.js';

/** Bytes in which browsers look for the declaration. */
const declared = 1024;
const charset = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i;

/** Names of windows-1252 on the web: ISO-8859-1 and ASCII are read as it. */
const western = /^(?:(?:x-)?cp-?1252|windows-?1252|iso[-_]?8859-?1|latin-?1|l1|us-ascii|ascii)$/i;

const charsetOf = (bytes: Uint8Array): string =>
  charset.exec(Buffer.from(bytes.subarray(0, declared)).toString('latin1'))?.[1] ?? '';

/** Western bytes that happen to be valid in an East Asian encoding give single letters (café, 別), or kana of half width. */
const eastAsian = /[\u3041-\u30fe\u4e00-\u9fff\uac00-\ud7a3]{2}/;
const guessed: ReadonlySet<string> = new Set([
  'cp949',
  'shift_jis',
  'euc-jp',
  'johab',
  'utf-16le',
  'utf-16be',
]);

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

type DecodedPage = { readonly text: string; readonly encoding: string };

/** The content if it says its encoding itself; undefined if it may be Western. */
const byContent = (bytes: Uint8Array, hint: Lang | undefined): DecodedPage | undefined => {
  try {
    const page = decodeText(bytes, hint);
    return guessed.has(page.encoding) && !eastAsian.test(page.text) ? undefined : page;
  } catch (error) {
    if (error instanceof Problem && error.code === 'document-encoding-unknown') return undefined;
    throw error;
  }
};

/**
 * Decodes a page: by its content if that is UTF-8 or recognisably Korean or Japanese, whatever the page declares; as
 * windows-1252 if it declares that, ISO-8859-1 or ASCII. A page in ASCII that declares another encoding than UTF-8 is in
 * `ascii`: what is added to it must be numeric references.
 * @throws Problem as `decodeText`
 */
export const decodePage = (bytes: Uint8Array, hint?: Lang): DecodedPage => {
  const name = charsetOf(bytes);
  if (name === '' || /^(?:utf|iso-2022)/i.test(name)) return decodeText(bytes, hint);
  if (isAscii(bytes)) return { ...decodeText(bytes, hint), encoding: 'ascii' };
  if (!western.test(name)) return decodeText(bytes, hint);
  const found = byContent(bytes, hint);
  if (found !== undefined) return found;
  const text = decodeCodePage(bytes, 1252);
  // Five bytes are no characters of windows-1252.
  if (text.includes('\ufffd')) throw new Problem('document-encoding-unknown', { format: 'data' });
  return { text, encoding: 'windows-1252' };
};
