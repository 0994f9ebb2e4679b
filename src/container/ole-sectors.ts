// Sectors of an OLE file (MS-CFB 2.2 to 2.5). A table gives the successor of each sector; a damaged table may point
// anywhere, or back.

import { Problem } from '../model/problem.js';
import { viewOf } from './zip-directory.js';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const headerLength = 512;
const inHeader = { shift: 0x1e, moreStart: 0x44, table: 0x4c, tableLength: 109 } as const;

/** MAXREGSECT: numbers from here on are markers, such as the end of a chain or a free sector. */
const firstMark = 0xfffffffa;

const damaged = (): Problem => new Problem('archive-damaged');

/** Chains of pieces of equal length: the sectors of a file, or the small sectors of its mini stream. */
export type Chains = {
  /** Reads the bytes of a chain. @param size bytes to read; by default all. @throws Problem `archive-damaged` */
  readonly read: (start: number, size?: number) => Uint8Array;
};

/**
 * Chains through `bytes` by a table of successors. Each piece is returned once, so that reading everything takes time
 * proportional to the file; a piece that occurs in two chains, or twice in one, is damage. @param piece the length in
 * bytes
 */
const chainsIn = (bytes: Uint8Array, piece: number, next: Uint32Array): Chains => {
  const taken = new Uint8Array(next.length);
  const walk = (start: number, most: number): readonly number[] => {
    const chain: number[] = [];
    for (let at = start; chain.length < most && at < firstMark; at = next[at] ?? firstMark) {
      if (taken[at] !== 0 || at * piece >= bytes.length) throw damaged();
      taken[at] = 1;
      chain.push(at);
    }
    return chain;
  };
  return {
    read: (start, size) => {
      if (size !== undefined && size > bytes.length) throw damaged();
      const chain = walk(start, size === undefined ? next.length : Math.ceil(size / piece));
      const content = new Uint8Array(size ?? chain.length * piece);
      let length = 0;
      for (const at of chain) {
        const part = bytes.subarray(
          at * piece,
          Math.min((at + 1) * piece, at * piece + content.length - length),
        );
        content.set(part, length);
        length += part.length;
      }
      if (size !== undefined && length < size) throw damaged();
      return content;
    },
  };
};

/** Reads numbers of 32 bits, little-endian. */
const words = (bytes: Uint8Array): Uint32Array => {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getUint32(index * 4, true),
  );
};

/** The sectors of the table: 109 are listed in the header, others in a chain of lists. */
const tableSectors = (header: Uint8Array, sector: (at: number) => Uint8Array, most: number): number[] => {
  const isSector = (at: number): boolean => at < firstMark;
  const list = words(header.subarray(inHeader.table, inHeader.table + inHeader.tableLength * 4));
  const found = [...list].filter(isSector);
  let more = viewOf(header).getUint32(inHeader.moreStart, true);
  for (let lists = 0; isSector(more); lists += 1) {
    const named = words(sector(more));
    if (lists >= most) throw damaged();
    found.push(...named.subarray(0, -1).filter(isSector));
    more = named.at(-1) ?? firstMark;
  }
  if (found.length > most) throw damaged();
  return found;
};

/** Opens the chains of an OLE file; `small` opens those of its mini stream. @throws Problem `archive-damaged` */
export const openSectors = (
  bytes: Uint8Array,
): Chains & { readonly small: (miniStream: Uint8Array, table: Uint8Array, piece: number) => Chains } => {
  if (bytes.length < headerLength || signature.some((byte, at) => bytes[at] !== byte)) throw damaged();
  const shift = viewOf(bytes).getUint16(inHeader.shift, true);
  if (shift !== 9 && shift !== 12) throw damaged();
  const size = 1 << shift;
  // The header occupies one sector; the last sector may be truncated.
  const body = bytes.subarray(size);
  const count = Math.ceil(body.length / size);
  const sector = (at: number): Uint8Array => {
    if (at >= count) throw damaged();
    return body.subarray(at * size, (at + 1) * size);
  };
  const next = new Uint32Array(count).fill(firstMark);
  const entries = size / 4;
  for (const [index, at] of tableSectors(bytes, sector, count).entries()) {
    if (index * entries < count)
      next.set(words(sector(at)).subarray(0, count - index * entries), index * entries);
  }
  return {
    ...chainsIn(body, size, next),
    small: (miniStream, table, piece) => chainsIn(miniStream, piece, words(table)),
  };
};
