// Compiled files with their checksum: whatever is changed in one is noticed, once for each state of the file.

import { readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  forgetVerified,
  isIntact,
  isVerified,
  withChecksum,
  withoutChecksum,
} from '../../src/session/files/checksum.js';
import { aFolder } from '../helpers/termbases.js';

let path: string;
let remove: () => Promise<void>;
const content = new TextEncoder().encode('지방자치 地方自治 '.repeat(100_000));
beforeEach(async () => {
  const made = await aFolder();
  remove = made.remove;
  path = join(made.folder, 'ko.dic');
  writeFileSync(path, withChecksum(content));
});
afterEach(() => {
  forgetVerified(path);
  return remove();
});

const change = (at: number, by: (byte: number) => number): void => {
  const bytes = readFileSync(path);
  bytes[at] = by(bytes[at] ?? 0);
  writeFileSync(path, bytes);
};

test('what is written comes back', () => {
  expect(Buffer.from(content).equals(withoutChecksum(readFileSync(path)) ?? Buffer.of())).toBe(true);
  expect(isIntact(path)).toBe(true);
});

test.each([
  ['a bit at the beginning', () => change(0, (byte) => byte ^ 1)],
  ['a bit in the middle', () => change(content.length >> 1, (byte) => byte ^ 128)],
  ['a bit of the checksum', () => change(content.length + 7, (byte) => byte ^ 1)],
  ['a page of zeros', () => writeFileSync(path, readFileSync(path).fill(0, 8192, 12_288))],
  ['the last byte', () => truncateSync(path, content.length + 7)],
  ['half of the file', () => truncateSync(path, content.length >> 1)],
  ['all of the file', () => truncateSync(path, 0)],
  ['a byte too many', () => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.of(0)]))],
])('%s is noticed', (_, damage) => {
  expect(isVerified(path)).toBe(true);
  damage();
  const later = new Date(Date.now() + 5000);
  utimesSync(path, later, later);
  expect(isVerified(path)).toBe(false);
  expect(isIntact(path)).toBe(false);
});

test('any byte of any file counts', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, at, by) => {
        const whole = withChecksum(bytes);
        const place = at % whole.length;
        whole[place] = (whole[place] ?? 0) ^ by;
        writeFileSync(path, whole);
        expect(isIntact(path)).toBe(false);
      },
    ),
  );
});

test('a state is verified once, and again when it is forgotten', () => {
  const time = new Date('2026-11-30T00:00:00Z');
  utimesSync(path, time, time);
  expect(isVerified(path)).toBe(true);
  change(5000, (byte) => byte ^ 1);
  utimesSync(path, time, time);
  // The disk changed a byte and told nobody: an ordinary start reads no more than the note.
  expect(isVerified(path)).toBe(true);
  forgetVerified(path);
  expect(isVerified(path)).toBe(false);
});
