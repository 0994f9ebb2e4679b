// Archives that lie: what counts is what really comes out, and unpacking stops on the way.

import { deflateSync, zipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { readZip, writeZip } from '../../src/container/zip.js';

const unpackedLengths: number[] = [];
vi.mock('fflate', async (importOriginal) => {
  const own = await importOriginal<typeof import('fflate')>();
  class Inflate extends own.Inflate {
    constructor(take: (piece: Uint8Array, last: boolean) => void) {
      super((piece, last) => {
        unpackedLengths.push(piece.length);
        take(piece, last);
      });
    }
  }
  return { ...own, Inflate };
});
afterEach(() => {
  unpackedLengths.length = 0;
});
const unpacked = (): number => unpackedLengths.reduce((sum, length) => sum + length, 0);

const all = (): boolean => true;
const megabyte = 1 << 20;
const zeros = (length: number): Uint8Array => zipSync({ 'word/document.xml': new Uint8Array(length) });

/** The archive with another number at a place of its only central header. */
const central = (archive: Uint8Array, place: number, value: number): Uint8Array => {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  const start = view.getUint32(copy.length - 6, true);
  view.setUint32(start + place, value, true);
  return copy;
};
/** The archive with another number of entries. */
const counting = (archive: Uint8Array, count: number): Uint8Array => {
  const copy = archive.slice();
  new DataView(copy.buffer).setUint16(copy.length - 12, count, true);
  return copy;
};

test('what is packed comes back, stored or deflated, with names in Korean and Japanese', () => {
  const files = { 'a.xml': '지방자치 '.repeat(1000), '문서/目次.xml': '地方自治', empty: '' };
  const text = new TextDecoder();
  const read = [...readZip(writeZip(files), all)].map(([name, bytes]) => [name, text.decode(bytes)]);
  expect(Object.fromEntries(read)).toEqual(files);
  const stored = zipSync({ 'a.xml': new TextEncoder().encode('지방') }, { level: 0 });
  expect(text.decode(readZip(stored, all).get('a.xml'))).toBe('지방');
});

test('only what is wanted is unpacked', () => {
  const archive = writeZip({ 'a.xml': '가', 'b.bin': '나'.repeat(9999) });
  expect([...readZip(archive, (name) => name === 'a.xml').keys()]).toEqual(['a.xml']);
  expect(unpacked()).toBe(3);
});

test.each([
  ['declared as it is', zeros(64 * megabyte)],
  ['declared as 1,000 bytes', central(zeros(64 * megabyte), 24, 1000)],
  ['declared as nothing', central(zeros(64 * megabyte), 24, 0)],
])('64 MB of zeros, %s: unpacking stops near 16 MB', (_, archive) => {
  expect(() => readZip(archive, all)).toThrow('archive-ratio');
  expect(unpacked()).toBeLessThan(24 * megabyte);
});

test('many small ones count together', () => {
  const files = Array.from({ length: 40 }, (_, at) => [`${at}.xml`, new Uint8Array(megabyte)] as const);
  expect(() => readZip(zipSync(Object.fromEntries(files)), all)).toThrow('archive-ratio');
  expect(unpacked()).toBeLessThan(24 * megabyte);
});

test('more than 256 MB is too large, however honest', () => {
  // Of its 64 KB each 4 KB are noise: packed to a sixteenth.
  const block = new Uint8Array(1 << 16);
  for (let at = 0; at < 4096; at += 1) block[at] = (Math.imul(at, 2_654_435_761) >>> 13) & 0xff;
  const piece = new Uint8Array(16 * megabyte);
  for (let at = 0; at < piece.length; at += block.length) {
    piece.set(block, at);
    piece[at] = at >>> 16;
  }
  const packed = zipSync({ 'a.xml': piece }, { level: 1 });
  const twice = Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`${at}.xml`, piece]));
  const archive = zipSync(twice, { level: 1 });
  expect(archive.length).toBeGreaterThan(packed.length * 16);
  expect(() => readZip(archive, all)).toThrow(/archive-too-large|archive-ratio/);
  expect(unpacked()).toBeLessThan(258 * megabyte);
});

test('an archive of 10,001 files is refused before any is looked at', () => {
  const names = Array.from({ length: 10_001 }, (_, at) => [`${at}.xml`, new Uint8Array(0)] as const);
  expect(() => readZip(zipSync(Object.fromEntries(names)), all)).toThrow('archive-too-many');
});

const small = writeZip({ 'a.xml': '지방자치 地方自治 '.repeat(50) });
test.each([
  ['no archive', new TextEncoder().encode('가나다라마바사')],
  ['nothing', new Uint8Array(0)],
  ['only the beginning', small.subarray(0, small.length >> 1)],
  ['a directory outside', central(small, 0, 0)],
  ['a local header outside', central(small, 42, 0xfffffff0)],
  ['data beyond the end', central(small, 20, 0x7fffffff)],
  ['method 99', central(small, 10, 99)],
  ['an encrypted entry', central(small, 8, 0x0008_0001)],
  ['an entry too many', counting(small, 2)],
  ['data that is no deflate', small.map((byte, at) => (at > 36 && at < 60 ? byte ^ 0xff : byte))],
])('%s: damaged', (_, archive) => {
  expect(() => readZip(archive, all)).toThrow('archive-damaged');
});

test('the mock counts what it should', () => {
  expect(deflateSync(new Uint8Array(megabyte)).length).toBeLessThan(2000);
});
