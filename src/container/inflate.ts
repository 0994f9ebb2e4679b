// Unpacks deflated bytes up to a limit.

import { Inflate } from 'fflate';
import { Problem } from '../model/problem.js';

// Bytes of input at a time: their output, at most a thousandfold, is checked before more is unpacked.
const step = 1 << 15;

/**
 * Unpacks raw deflate data (RFC 1951). @param most limit of the output in bytes
 * @throws Problem `tooMuch` above the limit, `archive-damaged` for invalid data
 */
export const inflateRaw = (
  packed: Uint8Array,
  most: number,
  tooMuch: 'archive-too-large' | 'archive-damaged' = 'archive-too-large',
): Uint8Array => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length > most) throw new Problem(tooMuch);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('archive-damaged', {}, { cause: error });
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
};
