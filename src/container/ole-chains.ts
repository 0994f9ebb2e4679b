// Chains of sectors in an OLE file (MS-CFB 2.3 to 2.5): a damaged one may lead back to itself and never end.

const endOfChain = 0xfffffffe;
const inHeader = {
  shift: 0x1e,
  directory: 0x30,
  miniStart: 0x3c,
  moreStart: 0x44,
  table: 0x4c,
  tableLength: 109,
};

/** Whether following a table of successors from some entry never ends. */
const leadsBack = (next: Uint32Array): boolean => {
  const walks = new Uint32Array(next.length);
  for (let start = 0; start < next.length; start += 1) {
    for (let at = start; at < next.length && walks[at] !== start + 1; at = next[at] ?? endOfChain) {
      if ((walks[at] ?? 0) > 0) break;
      walks[at] = start + 1;
      if (walks[next[at] ?? endOfChain] === start + 1) return true;
    }
  }
  return false;
};

/** Whether entries of the directory are around each other. `entries` are its sectors, one after the other. */
const isTangled = (entries: readonly number[]): boolean => {
  const count = Math.floor(entries.length / wordsOfEntry);
  const around = new Uint32Array(count).fill(endOfChain);
  for (let entry = 0; entry < count; entry += 1) {
    const at = entry * wordsOfEntry;
    // The byte behind the length of the name is the kind: 0 for an entry that is not used.
    if ((((entries[at + 16] ?? 0) >>> 16) & 0xff) === 0) continue;
    for (const inside of entries.slice(at + 17, at + 20)) {
      if (inside >= count) continue;
      if (around[inside] !== endOfChain) return true;
      around[inside] = entry;
    }
  }
  return leadsBack(around);
};
const wordsOfEntry = 32;

/** Whether a chain of sectors of an OLE file, or of its small sectors, never ends. A file cut short has the chains it still has. */
export const hasEndlessChain = (bytes: Uint8Array): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : endOfChain);
  const shift = bytes.length > inHeader.shift + 1 ? view.getUint16(inHeader.shift, true) : 0;
  if (shift !== 9 && shift !== 12) return false;
  const size = 1 << shift;
  const sectors = Math.floor(bytes.length / size);
  const wordsOf = (sector: number): readonly number[] =>
    Array.from({ length: size / 4 }, (_, index) => word((sector + 1) * size + index * 4));
  const isSector = (sector: number): boolean => sector < sectors;
  const addresses = Array.from({ length: inHeader.tableLength }, (_, index) =>
    word(inHeader.table + index * 4),
  );
  let more = word(inHeader.moreStart);
  for (let left = sectors; isSector(more) && left > 0; left -= 1) {
    const list = wordsOf(more);
    addresses.push(...list.slice(0, -1));
    more = list.at(-1) ?? endOfChain;
  }
  if (isSector(more)) return true;
  const next = Uint32Array.from(addresses.filter(isSector).slice(0, sectors).flatMap(wordsOf));
  if (leadsBack(next)) return true;
  const small: number[] = [];
  for (let at = word(inHeader.miniStart); isSector(at); at = next[at] ?? endOfChain)
    small.push(...wordsOf(at));
  const directory: number[] = [];
  for (let at = word(inHeader.directory); isSector(at); at = next[at] ?? endOfChain) {
    directory.push(...wordsOf(at));
  }
  return leadsBack(Uint32Array.from(small)) || isTangled(directory);
};
