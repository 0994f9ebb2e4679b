// Scratch memory: handed out behind the dictionary, and never taken back. What needs more room than it has moves, to twice
// the room.

/** From here to before `limit` the memory is ours and free. */
let top: usize = 0;
let limit: usize = 0;

/** Memory for so many bytes, filled with 0. Ends the call with a trap where the machine has no more. */
export function allocate(bytes: usize): usize {
  let address = (top + 15) & ~15;
  if (address + bytes > limit) {
    const pages = <i32>((bytes + 0xffff) >>> 16);
    const grown = memory.grow(pages);
    if (grown < 0) unreachable();
    const begin = (<usize>grown) << 16;
    // Another kernel on the same dictionary may have grown it as well.
    if (begin !== limit) address = begin;
    limit = begin + ((<usize>pages) << 16);
  }
  top = address + bytes;
  return address;
}

/** The same bytes with as much room again behind them. */
export function doubled(address: usize, bytes: usize): usize {
  const larger = allocate(2 * bytes);
  memory.copy(larger, address, bytes);
  return larger;
}
