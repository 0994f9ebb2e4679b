// Memory of the kernel: a dictionary at its start, and room to grow behind it.

import { Problem } from '../model/problem.js';

/** Bytes of a WebAssembly page. */
const pageSize = 1 << 16;
/** All pages that 32 bits can address. */
const mostPages = 1 << 16;

/**
 * Allocates memory for a dictionary of `bytes` bytes. It is shared memory, so that arrays on it stay valid when it
 * grows. V8 reserves 10 GB of addresses for it, of which only the used part becomes memory.
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
