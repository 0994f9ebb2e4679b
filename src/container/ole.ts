// Reads the streams of an OLE file (MS-CFB) by path.

import { Problem } from '../model/problem.js';
import { type Chains, openSectors } from './ole-sectors.js';
import { viewOf } from './zip-directory.js';

/** The streams of an OLE file. */
export type OleFile = {
  /**
   * The content of a stream, such as `BodyText/Section0`, ignoring case; undefined if there is none.
   * @throws Problem `archive-damaged`
   */
  readonly stream: (path: string) => Uint8Array | undefined;
};

/**
 * A stream or a storage (a folder) in the directory (MS-CFB 2.6). `left` and `right` are in the same storage, `child` is
 * inside.
 */
type Entry = {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  /** Size in bytes. */
  readonly size: number;
};

const inHeader = { smallShift: 0x20, directory: 0x30, smallBelow: 0x38, smallTable: 0x3c } as const;
const entryLength = 128;
const longestName = 64;
const kinds = { stream: 2, root: 5 } as const;
/** Whether a number refers to no entry: NOSTREAM, or a number beyond the directory. */
const isNone = (index: number, count: number): boolean => index >= count;

const damaged = (): Problem => new Problem('archive-damaged');

const entryAt = (directory: Uint8Array, index: number): Entry => {
  const bytes = directory.subarray(index * entryLength, (index + 1) * entryLength);
  const view = viewOf(bytes);
  // The length of a name, in bytes, includes the final zero.
  const length = Math.min(longestName, view.getUint16(64, true));
  return {
    name: new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.max(0, length - 2))).toUpperCase(),
    kind: bytes[66] ?? 0,
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
};

/** The entries of every storage, by the number of the storage and their name in capitals: `0/FILEHEADER`. */
const readTree = (entries: readonly Entry[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const seen = new Uint8Array(entries.length);
  const open: (readonly [storage: number, entry: number])[] = [[0, entries[0]?.child ?? entries.length]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [storage, index] = next;
    const entry = entries[index];
    if (isNone(index, entries.length) || entry === undefined) continue;
    // Entries that contain each other would never end.
    if (index === 0 || seen[index] !== 0) throw damaged();
    seen[index] = 1;
    found.set(`${storage}/${entry.name}`, index);
    open.push([storage, entry.left], [storage, entry.right]);
    if (entry.kind !== kinds.stream) open.push([index, entry.child]);
  }
  return found;
};

/**
 * Opens an OLE file. Time and memory depend on the length of the file, whatever its tables contain. @throws Problem
 * `archive-damaged`
 */
export const openOle = (bytes: Uint8Array): OleFile => {
  const sectors = openSectors(bytes);
  const header = viewOf(bytes);
  const directory = sectors.read(header.getUint32(inHeader.directory, true));
  const entries = Array.from({ length: Math.floor(directory.length / entryLength) }, (_, index) =>
    entryAt(directory, index),
  );
  const root = entries[0];
  if (root?.kind !== kinds.root) throw damaged();
  const tree = readTree(entries);
  const smallBelow = header.getUint32(inHeader.smallBelow, true);
  let small: Chains | undefined;
  const openSmall = (): Chains => {
    const shift = header.getUint16(inHeader.smallShift, true);
    if (shift !== 6) throw damaged();
    const table = sectors.read(header.getUint32(inHeader.smallTable, true));
    return sectors.small(sectors.read(root.start, root.size), table, 1 << shift);
  };
  const read = ({ start, size }: Entry): Uint8Array => {
    if (size >= smallBelow) return sectors.read(start, size);
    small ??= openSmall();
    return small.read(start, size);
  };
  const contents = new Map<number, Uint8Array>();
  return {
    stream: (path) => {
      const names = path.toUpperCase().split('/');
      const index = names.reduce((storage, name) => tree.get(`${storage}/${name}`) ?? -1, 0);
      const entry = entries[index];
      if (entry?.kind !== kinds.stream) return undefined;
      const content = contents.get(index) ?? read(entry);
      contents.set(index, content);
      return content;
    },
  };
};
