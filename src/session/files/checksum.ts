// The checksum at the end of a compiled file: a damaged dictionary would still load and give wrong terms.
// Checking the 44 MB of ko.dic takes 20 ms. An ordinary start therefore checks each state of the file (mtime, size and
// inode) once and records the verified state in a small file. `doctor` always reads the whole file.

import { closeSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { cacheFolder } from './places.js';

// "KSUM", then the CRC-32 of all bytes before, little-endian.
const mark = Buffer.from('KSUM');
const tailLength = 8;

/** Appends the checksum to the bytes. */
export const withChecksum = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(bytes.length + tailLength);
  whole.set(bytes);
  whole.set(mark, bytes.length);
  new DataView(whole.buffer).setUint32(bytes.length + mark.length, crc32(bytes), true);
  return whole;
};

/** Returns the bytes before the checksum without comparing it; undefined if there is none, as in a truncated file. */
export const withoutChecksum = (whole: Uint8Array): Uint8Array | undefined => {
  const end = whole.length - tailLength;
  return end >= 0 && mark.equals(whole.subarray(end, end + mark.length)) ? whole.subarray(0, end) : undefined;
};

/** Returns the bytes before the checksum if it is theirs. */
export const intactBytes = (whole: Uint8Array): Uint8Array | undefined => {
  const bytes = withoutChecksum(whole);
  if (bytes === undefined) return undefined;
  const { buffer, byteOffset, length } = whole;
  const sum = new DataView(buffer, byteOffset, length).getUint32(bytes.length + mark.length, true);
  return crc32(bytes) === sum ? bytes : undefined;
};

const pieceLength = 1 << 20;

/**
 * Whether a file is unchanged since it was written; reads all of it.
 * @throws Error of the system if it cannot be read
 */
export const isIntact = (path: string): boolean => {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(pieceLength);
    let left = statSync(path).size - tailLength;
    if (left < 0) return false;
    let sum = 0;
    while (left > 0) {
      const length = readSync(file, piece, 0, Math.min(left, pieceLength), null);
      if (length === 0) return false;
      sum = crc32(piece.subarray(0, length), sum);
      left -= length;
    }
    const tail = piece.subarray(0, readSync(file, piece, 0, tailLength, null));
    return tail.length === tailLength && mark.equals(tail.subarray(0, 4)) && tail.readUInt32LE(4) === sum;
  } finally {
    closeSync(file);
  }
};

const stateOf = (path: string): string => {
  const { mtimeMs, size, ino } = statSync(path);
  return `${path}\n${mtimeMs} ${size} ${ino}\n`;
};

const notesOf = (path: string): readonly string[] => [
  `${path}.verified`,
  join(cacheFolder, `${basename(path)}.verified`),
];

const isNoted = (note: string, state: string): boolean => {
  try {
    return readFileSync(note, 'utf8') === state;
  } catch {
    return false;
  }
};

const isKept = (note: string, state: string): boolean => {
  try {
    writeFileSync(note, state);
    return true;
  } catch {
    // If the record cannot be written, every start verifies the file.
    return false;
  }
};

/**
 * Whether a compiled file is unchanged since it was written; reads it only if its mtime, size or inode differs from the
 * verified one.
 * @throws Error of the system if it cannot be read
 */
export const isVerified = (path: string): boolean => {
  const state = stateOf(path);
  const notes = notesOf(path);
  if (notes.some((note) => isNoted(note, state))) return true;
  if (!isIntact(path)) return false;
  notes.some((note) => isKept(note, state));
  return true;
};

/** Makes the next start verify a file again. */
export const forgetVerified = (path: string): void => {
  for (const note of notesOf(path)) rmSync(note, { force: true });
};
