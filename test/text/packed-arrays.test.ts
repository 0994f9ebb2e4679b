// Arrays that are packed and unpacked, whole and damaged.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrayOf, packArrays, textOf, unitsOf, unpackArrays } from '../../src/text/packed-arrays.js';

const packed = {
  label: '지방 terms',
  arrays: {
    numbers: Int32Array.of(1, -2, 3),
    units: unitsOf('総務省'),
    bytes: Uint8Array.of(7),
    none: new Int32Array(0),
  },
};

test('what is packed is unpacked, at any alignment', () => {
  const bytes = packArrays(packed);
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(unpackArrays(bytes)).toEqual(packed);
  expect(unpackArrays(shifted.subarray(3))).toEqual(packed);
});

test('the arrays are views of the bytes', () => {
  const bytes = packArrays(packed);
  expect(unpackArrays(bytes)?.arrays.numbers?.buffer).toBe(bytes.buffer);
});

test('an array has its name and its type', () => {
  expect(textOf(arrayOf(packed, 'units', Uint16Array))).toBe('総務省');
  expect(() => arrayOf(packed, 'units', Int32Array)).toThrow('no array units');
  expect(() => arrayOf(packed, 'toString', Int32Array)).toThrow('no array toString');
});

test('a beginning is refused, and no damage throws or reaches beyond the bytes', () => {
  const bytes = packArrays(packed);
  // The last array is empty, so its padding may be missing.
  const needed = bytes.length - 8;
  for (let length = 0; length < needed; length += 1)
    expect(unpackArrays(bytes.slice(0, length))).toBeUndefined();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
      const copy = bytes.slice();
      for (const [at, byte] of changes) copy[at] = byte;
      const read = unpackArrays(copy);
      for (const { byteOffset, byteLength } of Object.values(read?.arrays ?? {}))
        expect(byteOffset + byteLength).toBeLessThanOrEqual(copy.length);
    }),
    { numRuns: 2000 },
  );
});

test('a text of any length comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.nat(300), (text, times) => {
      const long = text.repeat(times);
      expect(textOf(unitsOf(long))).toBe(long);
    }),
  );
});
