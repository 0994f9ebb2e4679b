// Reads plain text from a file or from standard input, line by line and unchanged.

import { decodeText } from '../../container/encoding.js';
import { segmentLang } from '../../document/detect-language.js';
import { naming } from '../../document/segment-document.js';
import { isLang, type Lang } from '../../model/language.js';
import { readBytes } from './files.js';

/** The text of a file (a path) or of bytes; empty for empty input. @throws Problem of reading or decoding */
export const readText = async (source: string | Uint8Array): Promise<string> => {
  const bytes = typeof source === 'string' ? await readBytes(source) : source;
  const file = typeof source === 'string' ? source : '-';
  return bytes.length === 0 ? '' : (await naming(file, async () => decodeText(bytes))).text;
};

/** The language of a line, as for a segment; Korean if neither language is recognised. */
export const detectLine = (line: string): Lang => {
  const lang = segmentLang(line, 'ko');
  return isLang(lang) ? lang : 'ko';
};
