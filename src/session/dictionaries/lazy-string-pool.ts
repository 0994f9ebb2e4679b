// The strings of a dictionary, read from its file on demand.

import { readSync } from 'node:fs';
import type { Span } from '../../model/span.js';
import { type StringPool, stringAt } from '../../morphology/string-pool.js';

// Beyond this number of single reads, one read of all strings is faster.
const mostSingly = 300;
// Bytes of a read; most strings are shorter.
const usual = 256;

/**
 * Opens a string pool that reads on demand.
 * @param file descriptor of the open file, which stays open
 * @param place byte range of the strings in the file
 */
export const latePool = (file: number, { start, end }: Span): StringPool => {
  let whole: Uint8Array | undefined;
  let asked = 0;
  const read = (from: number, length: number): Uint8Array => {
    const bytes = new Uint8Array(Math.min(length, end - from));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from));
  };
  const bytes = (): Uint8Array => {
    whole ??= read(start, end - start);
    return whole;
  };
  return {
    at: (offset) => {
      asked += 1;
      const early =
        whole === undefined && asked <= mostSingly ? stringAt(read(start + offset, usual), 0) : undefined;
      return early ?? stringAt(bytes(), offset) ?? '';
    },
    bytes,
  };
};
