// Zip archives of text files, as office documents are packed.

import { Inflate, zipSync } from 'fflate';
import { Problem } from '../model/problem.js';
import { zipEntries } from './zip-entries.js';

const utf8 = new TextEncoder();

/** Packs files, in the order given; names are paths with `/`, contents become UTF-8. The same files, the same bytes. */
export const writeZip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, utf8.encode(content)])), {
    // Half the time of the usual 6, for a fifth more bytes.
    level: 3,
    // The earliest date that zip knows, in the local time that it keeps.
    mtime: new Date(1980, 0, 1),
    os: 0,
  });

/** More than any document of text holds, in bytes. */
const mostUnpacked = 1 << 28;
/** Text shrinks to a tenth, in tables that repeat themselves to a fiftieth; zeros shrink to a thousandth. */
const mostRatio = 150;
/** In bytes; what unpacks to less costs no time, however well it is packed. */
const smallUnpacked = 1 << 24;
/** So many packed bytes at a time unpack to 4 MB at most. */
const pieceLength = 1 << 12;

/** Adds up what is really unpacked, whatever the archive declares. */
const counter = (packed: number): ((length: number) => void) => {
  let total = 0;
  return (length) => {
    total += length;
    if (total > mostUnpacked) throw new Problem('archive-too-large');
    if (total > smallUnpacked && total > packed * mostRatio)
      throw new Problem('archive-ratio', { ratio: mostRatio });
  };
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** Inflates piece by piece, so that it can stop in the middle. */
const inflate = (packed: Uint8Array, count: (length: number) => void): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const inflating = new Inflate((piece) => {
    count(piece.length);
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += pieceLength) {
    const end = Math.min(at + pieceLength, packed.length);
    inflating.push(packed.subarray(at, end), end === packed.length);
  }
  return joined(pieces);
};

/**
 * The files of an archive that are wanted, by their names.
 * @throws Problem `archive-damaged`, `archive-too-large`, `archive-too-many`, `archive-ratio`
 */
export const readZip = (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> => {
  const count = counter(bytes.length);
  try {
    const entries = zipEntries(bytes, wanted);
    const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
    if (declared > mostUnpacked) throw new Problem('archive-too-large');
    return new Map(
      entries.map(({ name, start, end, isDeflated }) => {
        const packed = bytes.subarray(start, end);
        if (isDeflated) return [name, inflate(packed, count)];
        count(packed.length);
        return [name, packed];
      }),
    );
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('archive-damaged', {}, { cause: error });
  }
};
