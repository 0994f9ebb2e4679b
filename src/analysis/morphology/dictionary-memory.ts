// Memory in which the kernel can work: a dictionary at its beginning, and room to grow behind it.

/** Bytes of a page of WebAssembly. */
const pageSize = 1 << 16;
/** All that 32 bits can address. */
const mostPages = 1 << 16;

/** Memory for so many bytes of a dictionary. It is shared, so that arrays which look at it outlive its growth. */
export const memoryFor = (bytes: number): WebAssembly.Memory =>
  new WebAssembly.Memory({ initial: Math.ceil(bytes / pageSize), maximum: mostPages, shared: true });
