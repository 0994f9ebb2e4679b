// The entries of a zip archive, by its central directory (PKWARE's APPNOTE 6.3, sections 4.3 and 4.4).

import { Problem } from '../model/problem.js';

/** A packed file: where its data lies in the archive, in bytes, and how it is packed. */
export type ZipEntry = {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isDeflated: boolean;
  /** Its unpacked length, as the archive has it. */
  readonly declared: number;
};

const damaged = (): Problem => new Problem('archive-damaged');

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const centralLength = 46;
const localLength = 30;
const longestComment = 0xffff;

/** Office documents have some dozens, with pictures some hundreds. */
export const mostEntries = 10_000;

const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damaged();
};

// The local header repeats the name, and its extra field may be of another length than the central one.
const dataStart = (view: DataView, local: number): number => {
  if (view.getUint32(local, true) !== localSignature) throw damaged();
  return local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
};

const entryAt = (bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry => {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const start = dataStart(view, view.getUint32(at + 42, true));
  const end = start + view.getUint32(at + 20, true);
  const isEncrypted = (flags & 1) !== 0;
  if (isEncrypted || (method !== 0 && method !== 8) || end > bytes.length) throw damaged();
  return { name, start, end, isDeflated: method === 8, declared: view.getUint32(at + 24, true) };
};

/**
 * The entries that are wanted, by their names. Archives beyond 4 GB (Zip64) are not read.
 * @throws Problem `archive-damaged`, `archive-too-many`
 */
export const zipEntries = (bytes: Uint8Array, wanted: (name: string) => boolean): readonly ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new Problem('archive-too-many', { most: mostEntries });
  const found: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (view.getUint32(at, true) !== centralSignature) throw damaged();
    const nameEnd = at + centralLength + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + centralLength, nameEnd));
    if (wanted(name)) found.push(entryAt(bytes, view, at, name));
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
};
