// OLE files: streams by path, and damage that is refused in time and memory by the length of the file.

import { describe, expect, test } from 'vitest';
import { openOle } from '../../src/container/ole.js';
import { oleFile } from '../helpers/ole-file.js';

const bytesOf = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 7 + length) % 251);
const streams = {
  FileHeader: bytesOf(256),
  'BodyText/Section0': bytesOf(20_000),
  'BodyText/Section1': bytesOf(4095),
  'BodyText/Section2': bytesOf(4096),
  'BinData/BIN0001.png': bytesOf(70_000),
  'BinData/Empty': bytesOf(0),
};

test.each(Object.entries(streams))('the stream %s is read as it was written', (path, content) => {
  const file = openOle(oleFile(streams));
  expect(Buffer.from(file.stream(path) ?? [255])).toEqual(Buffer.from(content));
  expect(file.stream(path.toLowerCase())).toBe(file.stream(path));
});

test.each(['Section0', 'BodyText', 'BodyText/Section3', 'Nowhere/Section0', ''])(
  '%o is no stream',
  (path) => {
    expect(openOle(oleFile(streams)).stream(path)).toBeUndefined();
  },
);

test('a last sector that is cut short serves as far as it reaches', () => {
  const file = oleFile({ Text: bytesOf(5000) });
  const table = new DataView(file.buffer).getUint32(0x4c, true);
  // The table stands last; its entries beyond the file's sectors are not needed.
  const cut = file.subarray(0, 512 * (1 + table) + 4 * (table + 1));
  expect(openOle(cut).stream('Text')?.length).toBe(5000);
});

/** Where an entry of the directory stands, the root being entry 0; in bytes. */
const entryAt = (view: DataView, index: number): number =>
  512 * (1 + view.getUint32(0x30, true)) + 128 * index;
const tableAt = (view: DataView): number => 512 * (1 + view.getUint32(0x4c, true));

const readAll = (bytes: Uint8Array): void => {
  const file = openOle(bytes);
  for (const path of Object.keys(streams)) file.stream(path);
};

describe('damage', () => {
  test.each<[string, (view: DataView) => void]>([
    ['no signature', (view) => view.setUint8(0, 0)],
    ['sectors of an odd length', (view) => view.setUint16(0x1e, 31, true)],
    ['small sectors of an odd length', (view) => view.setUint16(0x20, 30, true)],
    ['a directory outside of the file', (view) => view.setUint32(0x30, 1 << 20, true)],
    ['a directory that does not begin with the root', (view) => view.setUint8(entryAt(view, 0) + 66, 2)],
    ['a list of tables that leads back to itself', (view) => view.setUint32(0x44, 0, true)],
    ['a chain that leads back to itself', (view) => view.setUint32(tableAt(view), 0, true)],
    ['a stream longer than the file', (view) => view.setUint32(entryAt(view, 3) + 120, 0x7fffffff, true)],
    ['a stream longer than its chain', (view) => view.setUint32(entryAt(view, 3) + 120, 60_000, true)],
    [
      'two streams with one chain',
      (view) => view.setUint32(entryAt(view, 7) + 116, view.getUint32(entryAt(view, 3) + 116, true), true),
    ],
    [
      'a mini stream longer than the file',
      (view) => view.setUint32(entryAt(view, 0) + 120, 0xffffffff, true),
    ],
    ['an entry beside itself', (view) => view.setUint32(entryAt(view, 1) + 72, 1, true)],
    ['an entry inside of itself', (view) => view.setUint32(entryAt(view, 2) + 76, 2, true)],
  ])('%s', (_, damage) => {
    const bytes = oleFile(streams);
    damage(new DataView(bytes.buffer));
    expect(() => readAll(bytes)).toThrow('archive-damaged');
  });

  test('a file cut anywhere is read or refused', () => {
    const bytes = oleFile(streams);
    const results = new Set<string>();
    for (let length = 0; length < bytes.length; length += 97) {
      try {
        readAll(bytes.subarray(0, length));
      } catch (error) {
        results.add(String(error));
      }
    }
    expect([...results]).toEqual(['Problem: archive-damaged {}']);
  });
});
