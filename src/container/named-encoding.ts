// Decodes text in an encoding that the user names.

import iconv from 'iconv-lite';
import { Problem } from '../model/problem.js';
import { markedUtf8 } from './encode-text.js';
import { switchedKorean } from './encoding.js';
import { decodeJohab } from './johab.js';

/** Maps the accepted names to the decoder's names. */
const readers: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  cp949: 'cp949',
  'euc-kr': 'cp949',
  johab: 'johab',
  'iso-2022-kr': 'iso-2022-kr',
  cp932: 'shift_jis',
  shift_jis: 'shift_jis',
  'euc-jp': 'euc-jp',
  'iso-2022-jp': 'iso-2022-jp',
  'windows-1252': 'cp1252',
};

/** The accepted names. */
export const encodingNames: readonly string[] = Object.keys(readers);

const decode = (bytes: Uint8Array, reader: string): string => {
  if (reader === 'johab') return decodeJohab(bytes);
  if (reader === 'iso-2022-kr') return switchedKorean(bytes) ?? '\ufffd';
  // Node's own decoder for Korean gets most syllables wrong.
  if (reader === 'cp949' || reader === 'cp1252') return iconv.decode(Buffer.from(bytes), reader);
  return new TextDecoder(reader).decode(bytes);
};

/**
 * Converts a text file in a named encoding to UTF-8 with a byte order mark, which every reader of Koryu recognises
 * first.
 * @throws Problem `encoding-name`, `document-encoding-differs`
 */
export const recoded = (bytes: Uint8Array, encoding: string): Uint8Array => {
  const name = encoding.toLowerCase().replace(/^(?:ms|x-)?(?:windows-?|cp|ms)?(932|949|1361)$/, 'cp$1');
  const reader =
    name === 'cp1361'
      ? 'johab'
      : readers[name.replace(/^sjis$|^shift-jis$/, 'shift_jis').replace(/^utf8$/, 'utf-8')];
  if (reader === undefined) throw new Problem('encoding-name', { encoding, known: encodingNames.join(', ') });
  const text = decode(bytes, reader);
  if (text.includes('\ufffd')) throw new Problem('document-encoding-differs', { encoding });
  return markedUtf8(text.replace(/^\ufeff/, ''));
};
