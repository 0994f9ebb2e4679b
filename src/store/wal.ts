// Merges a database file with its log as SQLite would, for a disk on which SQLite can open neither. The format:
// https://www.sqlite.org/fileformat2.html#walformat

const headerBytes = 32;
const frameHeaderBytes = 24;
const magic = 0x377f0682;

type Sums = readonly [number, number];

const addTo = ([first, second]: Sums, bytes: DataView, from: number, to: number, isLittle: boolean): Sums => {
  let [a, b] = [first, second];
  for (let at = from; at < to; at += 8) {
    a = (a + bytes.getUint32(at, isLittle) + b) >>> 0;
    b = (b + bytes.getUint32(at + 4, isLittle) + a) >>> 0;
  }
  return [a, b];
};

const sumsAt = (bytes: DataView, at: number): Sums => [bytes.getUint32(at), bytes.getUint32(at + 4)];
const same = (one: Sums, other: Sums): boolean => one[0] === other[0] && one[1] === other[1];

/** The committed pages of a log by page number, and the number of pages that the database then has. */
const committed = (log: Uint8Array) => {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  const pages = new Map<number, Uint8Array>();
  let size = 0;
  if (log.length < headerBytes || view.getUint32(0) >>> 1 !== magic >>> 1) return { pages, size };
  const isLittle = view.getUint32(0) === magic;
  const pageBytes = view.getUint32(8);
  let sums = addTo([0, 0], view, 0, frameHeaderBytes, isLittle);
  if (!same(sums, sumsAt(view, 24))) return { pages, size };
  let waiting: (readonly [number, Uint8Array])[] = [];
  const step = frameHeaderBytes + pageBytes;
  for (let at = headerBytes; at + step <= log.length; at += step) {
    sums = addTo(sums, view, at, at + 8, isLittle);
    sums = addTo(sums, view, at + frameHeaderBytes, at + step, isLittle);
    if (!same(sumsAt(view, at + 8), sumsAt(view, 16)) || !same(sums, sumsAt(view, at + 16))) break;
    waiting.push([view.getUint32(at), log.subarray(at + frameHeaderBytes, at + step)]);
    const pagesAfter = view.getUint32(at + 4);
    if (pagesAfter === 0) continue;
    size = pagesAfter;
    for (const [number, page] of waiting) pages.set(number, page);
    waiting = [];
  }
  return { pages, size };
};

/**
 * Returns a database file with the transactions of its log applied, in the rollback mode in which SQLite opens bytes in
 * memory. Like SQLite, it ignores frames that are not committed or whose checksums do not match.
 */
export const withLog = (file: Uint8Array, log: Uint8Array): Buffer => {
  const { pages, size } = committed(log);
  const pageBytes = new DataView(log.buffer, log.byteOffset, log.byteLength);
  const unit = pages.size === 0 ? 0 : pageBytes.getUint32(8);
  const bytes = Buffer.alloc(pages.size === 0 ? file.length : size * unit);
  bytes.set(file.subarray(0, bytes.length));
  for (const [number, page] of pages) if (number <= size) bytes.set(page, (number - 1) * unit);
  // Read and write version: 1 is the rollback journal, 2 the WAL.
  if (bytes.length >= 20) bytes.set([1, 1], 18);
  return bytes;
};
