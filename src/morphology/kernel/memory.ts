// Scratch memory: allocated behind the dictionary and never freed. A block that needs more room moves to a block of
// twice the size.

/** From here up to `limit` the memory is free. */
let top: usize = 0;
let limit: usize = 0;

/** Allocates bytes, filled with 0. Traps if the machine has no more. */
export function allocate(bytes: usize): usize {
  let address = (top + 15) & ~15;
  if (address + bytes > limit) {
    const pages = <i32>((bytes + 0xffff) >>> 16);
    const grown = memory.grow(pages);
    if (grown < 0) unreachable();
    const begin = (<usize>grown) << 16;
    // Another kernel on the same dictionary may have grown the memory too.
    if (begin !== limit) address = begin;
    limit = begin + ((<usize>pages) << 16);
  }
  top = address + bytes;
  return address;
}

/** Copies a block to one of twice the size. */
export function doubled(address: usize, bytes: usize): usize {
  const larger = allocate(2 * bytes);
  memory.copy(larger, address, bytes);
  return larger;
}
