// The central directory of a zip archive (PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16).

import { Problem } from '../model/problem.js';

/** A file of an archive by its record in the central directory. Offsets are in bytes of the archive. */
export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  /** Size in the directory; the file itself may contain more. */
  readonly size: number;
  /** Start of the file's local header. */
  readonly offset: number;
  /** The record itself. */
  readonly record: Uint8Array;
};

/** The files of an archive in directory order, and the position of the directory. */
export type ZipDirectory = {
  readonly entries: readonly ZipEntry[];
  readonly start: number;
  /** The record that ends the archive, with its comment. */
  readonly ending: Uint8Array;
};

const endSignature = 0x06054b50;
const recordSignature = 0x02014b50;
const endLength = 22;
const recordLength = 46;
const longestComment = 0xffff;
/** More files than any office document has; one with a thousand pictures has a few thousand. */
const mostEntries = 20_000;

/** A view of the bytes, for reading little-endian numbers. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const damaged = (): Problem => new Problem('archive-damaged');

const findEnd = (view: DataView): number => {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damaged();
};

const utf8Flag = 0x800;

const entryAt = (bytes: Uint8Array, view: DataView, at: number): ZipEntry => {
  if (at + recordLength > bytes.length || view.getUint32(at, true) !== recordSignature) throw damaged();
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const end = at + recordLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (end > bytes.length) throw damaged();
  const name = bytes.subarray(at + recordLength, at + recordLength + nameLength);
  return {
    // Parts of documents have ASCII names; other names are only copied.
    name: new TextDecoder(flags & utf8Flag ? 'utf-8' : 'latin1').decode(name).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    record: bytes.subarray(at, end),
  };
};

/** Reads the directory of an archive. @throws Problem `archive-damaged`, `archive-entries` */
export const readDirectory = (bytes: Uint8Array): ZipDirectory => {
  const view = viewOf(bytes);
  if (bytes.length < endLength) throw damaged();
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > mostEntries) throw new Problem('archive-entries', { most: mostEntries });
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count; ) {
    const entry = entryAt(bytes, view, at);
    entries.push(entry);
    at += entry.record.length;
  }
  return { entries, start, ending: bytes.subarray(end) };
};
