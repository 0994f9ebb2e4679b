// Makes OLE files (MS-CFB, version 3) for tests: streams below 4096 bytes lie in the mini stream, as the format asks.

const sectorLength = 512;
const smallLength = 64;
const smallBelow = 4096;
const none = 0xffffffff;
const endOfChain = 0xfffffffe;
const tableSector = 0xfffffffd;

const padded = (bytes: Uint8Array, piece: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((piece - (bytes.length % piece)) % piece)]);

/** Lays pieces one after the other, as chains of `table`. */
const chainer = (piece: number) => {
  const table: number[] = [];
  const parts: Buffer[] = [];
  return {
    table,
    content: () => Buffer.concat(parts),
    add: (bytes: Uint8Array): number => {
      if (bytes.length === 0) return endOfChain;
      const start = table.length;
      const part = padded(bytes, piece);
      const count = part.length / piece;
      for (let at = 1; at <= count; at += 1) table.push(at === count ? endOfChain : start + at);
      parts.push(part);
      return start;
    },
  };
};

const words = (numbers: readonly number[]): Buffer => Buffer.from(Uint32Array.from(numbers).buffer);

type Entry = {
  name: string;
  kind: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
};

const entryBytes = ({ name, kind, left, right, child, start, size }: Entry): Buffer => {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE(name.length * 2 + 2, 64);
  bytes[66] = kind;
  bytes[67] = 1;
  for (const [at, value] of [left, right, child].entries()) bytes.writeUInt32LE(value, 68 + at * 4);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
};

/** Entries of the directory, root first; those of a storage form a list to the right. */
const entriesOf = (paths: readonly string[]): Entry[] => {
  const entry = (name: string, kind: number): Entry => ({
    name,
    kind,
    left: none,
    right: none,
    child: none,
    start: endOfChain,
    size: 0,
  });
  const entries = [entry('Root Entry', 5)];
  const storages = new Map([['', 0]]);
  const last = new Map<number, number>();
  const put = (storage: number, name: string, kind: number): number => {
    const index = entries.push(entry(name, kind)) - 1;
    const before = last.get(storage);
    const owner = entries[before ?? storage];
    if (owner !== undefined) owner[before === undefined ? 'child' : 'right'] = index;
    last.set(storage, index);
    return index;
  };
  for (const path of paths) {
    const [name = '', folder = ''] = path.split('/').reverse();
    if (!storages.has(folder)) storages.set(folder, put(0, folder, 1));
    put(storages.get(folder) ?? 0, name, 2);
  }
  return entries;
};

/** An OLE file with streams by their paths, such as `BodyText/Section0`; at most 109 sectors of table (7 MB). */
export const oleFile = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const paths = Object.keys(streams);
  const entries = entriesOf(paths);
  const large = chainer(sectorLength);
  const small = chainer(smallLength);
  const holders = entries.filter(({ kind }) => kind === 2);
  for (const [index, path] of paths.entries()) {
    const [holder, content] = [holders[index], streams[path]];
    if (holder === undefined || content === undefined) continue;
    holder.start = (content.length < smallBelow ? small : large).add(content);
    holder.size = content.length;
  }
  const [root] = entries;
  const miniStream = small.content();
  if (root !== undefined) Object.assign(root, { start: large.add(miniStream), size: miniStream.length });
  const smallTable = large.add(words(small.table));
  const directory = large.add(Buffer.concat(entries.map(entryBytes)));
  const entriesOfSector = sectorLength / 4;
  let tables = 0;
  while (tables * entriesOfSector < large.table.length + tables) tables += 1;
  const first = large.table.length;
  const table = [...large.table, ...Array.from({ length: tables }, () => tableSector)];
  while (table.length % entriesOfSector !== 0) table.push(none);
  const header = Buffer.alloc(sectorLength);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [0x3e, 3, 0xfffe, 9, 6].entries()) header.writeUInt16LE(value, 24 + at * 2);
  const numbers = [
    tables,
    directory,
    0,
    smallBelow,
    smallTable,
    smallTable === endOfChain ? 0 : 1,
    endOfChain,
    0,
  ];
  for (const [at, value] of numbers.entries()) header.writeUInt32LE(value, 0x2c + at * 4);
  for (let at = 0; at < 109; at += 1) header.writeUInt32LE(at < tables ? first + at : none, 0x4c + at * 4);
  return Uint8Array.from(Buffer.concat([header, large.content(), words(table)]));
};
