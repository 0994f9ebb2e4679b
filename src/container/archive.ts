// Reads files of a zip archive, and copies an archive with some files replaced.

import { deflateSync } from 'fflate';
import { Problem } from '../model/problem.js';
import { crc32 } from './crc32.js';
import { inPart } from './in-part.js';
import { inflateBeginning, inflateRaw } from './inflate.js';
import { readDirectory, viewOf, type ZipDirectory, type ZipEntry } from './zip-directory.js';

/** A zip archive. */
export type Archive = {
  /** Names of its files, in directory order. */
  readonly names: readonly string[];
  /** Whether one of its files is encrypted. */
  readonly encrypted: boolean;
  /**
   * The content of a file; undefined if there is none.
   * @throws Problem `archive-damaged`, `archive-too-large`, `archive-ratio`, `document-locked`, each with the value
   *   `file`: the part
   */
  readonly read: (name: string) => Uint8Array | undefined;
  /** The size of a file in bytes, by the directory; undefined if there is none. */
  readonly sizeOf: (name: string) => number | undefined;
  /**
   * The first bytes of a file, without unpacking all of it. @param wanted number of bytes
   * @throws Problem `archive-damaged`, `document-locked`, each with the value `file`: the part
   */
  readonly beginning: (name: string, wanted: number) => Uint8Array | undefined;
  /**
   * Returns a copy of the archive with some files replaced. The others keep their compressed bytes, dates and order.
   * @throws Problem `archive-damaged`
   */
  readonly replace: (contents: ReadonlyMap<string, Uint8Array>) => Uint8Array;
};

/** Limit for one file in bytes: larger than any part with text. */
const mostOfOne = 1 << 26;
/** Limit for all files together in bytes: larger than all parts with text. */
const mostUnpacked = 1 << 28;
/**
 * Limit of the ratio of unpacked to packed size. Documents reach 5, the emptiest sheets 100, files made to exhaust
 * memory 1000.
 */
const mostGrowth = 250;
/** Bytes; smaller files are harmless at any ratio. */
const smallBytes = 1 << 22;

const refuseBomb = ({ name, size, packedSize }: ZipEntry): void => {
  if (size > mostOfOne) throw new Problem('archive-too-large', { file: name });
  if (size > smallBytes && size > packedSize * mostGrowth)
    throw new Problem('archive-ratio', { file: name, most: mostGrowth });
};

const inflate = (packed: Uint8Array, size: number): Uint8Array => {
  // Unpacking stops at the size in the directory, which may be wrong.
  const content = inflateRaw(packed, size, 'archive-damaged');
  if (content.length !== size) throw new Problem('archive-damaged');
  return content;
};

const localSignature = 0x04034b50;
const localLength = 30;

/** Offset of a file's packed content, behind its local header. */
const contentStart = (bytes: Uint8Array, { offset }: ZipEntry): number => {
  const view = viewOf(bytes);
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw new Problem('archive-damaged');
  }
  return offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
};

const packedContent = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  if (entry.encrypted) throw new Problem('document-locked');
  const start = contentStart(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw new Problem('archive-damaged');
  if (entry.method !== 0 && entry.method !== 8) throw new Problem('archive-damaged');
  return packed;
};

const readEntry = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const packed = packedContent(bytes, entry);
  return entry.method === 0 ? packed : inflate(packed, entry.size);
};

const beginningOf = (bytes: Uint8Array, entry: ZipEntry, wanted: number): Uint8Array => {
  const packed = packedContent(bytes, entry);
  return entry.method === 0 ? packed.subarray(0, wanted) : inflateBeginning(packed, wanted);
};

// Flag bit 3: the sizes follow the content. A replaced file has them in its header.
const sizesBehind = 8;

type Packed = { readonly local: Uint8Array; readonly record: Uint8Array };

const repacked = (bytes: Uint8Array, entry: ZipEntry, content: Uint8Array): Packed => {
  const packed = entry.method === 0 ? content : deflateSync(content, { level: 6 });
  // Copies, because `slice` of a Buffer would return a view.
  const head = Uint8Array.from(bytes.subarray(entry.offset, contentStart(bytes, entry)));
  const record = Uint8Array.from(entry.record);
  // The same three numbers are in the header and in the directory.
  for (const [fields, flags, sizes] of [[head, 6, 14] as const, [record, 8, 16] as const]) {
    const view = viewOf(fields);
    view.setUint16(flags, view.getUint16(flags, true) & ~sizesBehind, true);
    view.setUint32(sizes, crc32(content), true);
    view.setUint32(sizes + 4, packed.length, true);
    view.setUint32(sizes + 8, content.length, true);
  }
  const local = new Uint8Array(head.length + packed.length);
  local.set(head);
  local.set(packed, head.length);
  return { local, record };
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

/** Byte range of each file in an archive: from its header to the next file's, including any gap. */
const extents = ({ entries, start }: ZipDirectory): ReadonlyMap<ZipEntry, number> => {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  return new Map(inOrder.map((entry, index) => [entry, inOrder[index + 1]?.offset ?? start]));
};

const replaceIn = (
  bytes: Uint8Array,
  directory: ZipDirectory,
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array => {
  const records = new Map<ZipEntry, Uint8Array>();
  const first = Math.min(...directory.entries.map(({ offset }) => offset), directory.start);
  const pieces: Uint8Array[] = [bytes.subarray(0, first)];
  let length = first;
  for (const [entry, end] of extents(directory)) {
    const content = contents.get(entry.name);
    const { local, record } =
      content === undefined
        ? { local: bytes.subarray(entry.offset, end), record: Uint8Array.from(entry.record) }
        : repacked(bytes, entry, content);
    viewOf(record).setUint32(42, length, true);
    records.set(entry, record);
    pieces.push(local);
    length += local.length;
  }
  const list = directory.entries.map((entry) => records.get(entry) ?? entry.record);
  const ending = Uint8Array.from(directory.ending);
  viewOf(ending).setUint32(
    12,
    list.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  viewOf(ending).setUint32(16, length, true);
  return joined([...pieces, ...list, ending]);
};

/** Opens an archive. @throws Problem `archive-damaged`, `archive-entries` */
export const openArchive = (bytes: Uint8Array): Archive => {
  const directory = readDirectory(bytes);
  const byName = new Map(directory.entries.map((entry) => [entry.name, entry]));
  const contents = new Map<string, Uint8Array>();
  let total = 0;
  return {
    names: [...byName.keys()],
    encrypted: directory.entries.some((entry) => entry.encrypted),
    read: (name) => {
      const entry = byName.get(name);
      if (entry === undefined) return undefined;
      const known = contents.get(name);
      if (known !== undefined) return known;
      refuseBomb(entry);
      total += entry.size;
      if (total > mostUnpacked) throw new Problem('archive-too-large');
      const content = inPart(name, () => readEntry(bytes, entry));
      contents.set(name, content);
      return content;
    },
    sizeOf: (name) => byName.get(name)?.size,
    beginning: (name, wanted) => {
      const entry = byName.get(name);
      return entry && inPart(name, () => beginningOf(bytes, entry, wanted));
    },
    replace: (replaced) => replaceIn(bytes, directory, replaced),
  };
};
