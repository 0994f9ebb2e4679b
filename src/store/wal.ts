// A database file together with its log, as SQLite would read them: for a disk on which SQLite itself can open neither.
// The format: https://www.sqlite.org/fileformat2.html#walformat

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

/** The committed pages of a log by their numbers, and how many pages the database then has. */
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
 * A database file with the transactions of its log put in, in the rollback mode in which SQLite opens bytes in memory.
 * What of the log is not committed, or does not fit its checksums, is left out, as by SQLite.
 */
export const withLog = (file: Uint8Array, log: Uint8Array): Buffer => {
  const { pages, size } = committed(log);
  const pageBytes = new DataView(log.buffer, log.byteOffset, log.byteLength);
  const unit = pages.size === 0 ? 0 : pageBytes.getUint32(8);
  const bytes = Buffer.alloc(pages.size === 0 ? file.length : size * unit);
  bytes.set(file.subarray(0, bytes.length));
  for (const [number, page] of pages) if (number <= size) bytes.set(page, (number - 1) * unit);
  // Versions of writing and reading: 1 is the rollback journal, 2 the log.
  if (bytes.length >= 20) bytes.set([1, 1], 18);
  return bytes;
};
