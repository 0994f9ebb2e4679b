// Puts translations into a text file; marks, indents and line breaks stay unchanged.

import { encodeText, hasByteOrderMark, markedUtf8 } from '../container/encode-text.js';
import { decodeText } from '../container/encoding.js';
import { Problem } from '../model/problem.js';
import { spliceTargets } from '../text/splice.js';
import type { Format } from './format.js';
import { joinLines } from './join-lines.js';

/**
 * Writes a text file in its own encoding, or in UTF-8 if that lacks a character of the translation.
 * @throws Problem `original-differs` if the translation belongs to another text
 */
export const writeText: NonNullable<Format['write']> = (bytes, { from, to, text: known, targets }) => {
  const { text, encoding } = decodeText(bytes, from);
  if (text !== known) throw new Problem('original-differs');
  const plain = targets.map(({ start, end, target }) => {
    // A translation that is the source keeps the source's own line breaks.
    const isSource = target !== undefined && target.text === joinLines(text.slice(start, end)).text;
    return { start, end, target: isSource ? undefined : target?.text };
  });
  const written = spliceTargets(text, plain, to);
  if (written === text) return { bytes, notes: [] };
  const own = encodeText(written, encoding, hasByteOrderMark(bytes));
  if (own !== undefined) return { bytes: own, notes: [] };
  return { bytes: markedUtf8(written), notes: [{ kind: 'encoding-changed', at: 0, shown: encoding }] };
};
