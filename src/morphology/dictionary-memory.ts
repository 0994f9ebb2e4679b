// Memory in which the kernel can work: a dictionary at its beginning, and room to grow behind it.

import { Problem } from '../model/problem.js';

/** Bytes of a page of WebAssembly. */
const pageSize = 1 << 16;
/** All that 32 bits can address. */
const mostPages = 1 << 16;

/**
 * Memory for so many bytes of a dictionary. It is shared, so that arrays which look at it outlive its growth. V8 takes 10 GB
 * of addresses for it, of which only what is used becomes memory.
 * @throws Problem `memory-refused`
 */
export const memoryFor = (bytes: number): WebAssembly.Memory => {
  try {
    return new WebAssembly.Memory({ initial: Math.ceil(bytes / pageSize), maximum: mostPages, shared: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Problem('memory-refused', {}, { cause: error });
  }
};
