// Unpacks deflated bytes up to a limit.

import { Inflate } from 'fflate';
import { Problem } from '../model/problem.js';

// Bytes of input at a time: their output, at most a thousandfold, is checked before more is unpacked.
const step = 1 << 15;

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
  const content = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
};

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
  return joined(pieces, length);
};

/** Bytes of input at a time for a beginning, of which little is wanted. */
const smallStep = 1 << 11;

/**
 * Unpacks the beginning of raw deflate data: the first bytes up to `wanted`, or all where there are fewer.
 * @throws Problem `archive-damaged` for invalid data
 */
export const inflateBeginning = (packed: Uint8Array, wanted: number): Uint8Array => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length && length < wanted; at += smallStep)
      stream.push(packed.subarray(at, at + smallStep), at + smallStep >= packed.length);
  } catch (error) {
    throw new Problem('archive-damaged', {}, { cause: error });
  }
  return joined(pieces, length).subarray(0, wanted);
};
