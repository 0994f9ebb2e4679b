// Unpacks deflated bytes up to a limit.

import { inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import { Problem } from '../model/problem.js';

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
  const content = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
};

/** Bytes of output at a time: few for a small part, so that no memory waits for a large one. */
const mostOfChunk = 1 << 20;
const leastOfChunk = 1 << 12;

/**
 * Unpacks raw deflate data (RFC 1951). Unpacking ends at the limit. @param most limit of the output in bytes
 * @throws Problem `tooMuch` above the limit, `archive-damaged` for invalid data
 */
export const inflateRaw = (
  packed: Uint8Array,
  most: number,
  tooMuch: 'archive-too-large' | 'archive-damaged' = 'archive-too-large',
): Uint8Array => {
  const chunkSize = Math.min(mostOfChunk, Math.max(leastOfChunk, packed.length * 4));
  try {
    // A limit of 0 is none for Node.
    const { buffer, byteOffset, length } = inflateRawSync(packed, {
      maxOutputLength: Math.max(1, most),
      chunkSize,
    });
    // Not the Buffer itself, whose slices would share its memory.
    return new Uint8Array(buffer, byteOffset, length);
  } catch (error) {
    const isLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw isLarge ? new Problem(tooMuch) : new Problem('archive-damaged', {}, { cause: error });
  }
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
