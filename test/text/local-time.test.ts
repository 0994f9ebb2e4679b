// Times as the translator's clock has them.

import { afterEach, expect, it, vi } from 'vitest';
import { localDay, localMinute } from '../../src/text/local-time.js';

afterEach(() => void vi.unstubAllEnvs());

it.each([
  ['Asia/Seoul', '2026-11-21T23:56:03.000Z', '2026-11-22 08:56'],
  ['UTC', '2026-01-02T03:04:05.678Z', '2026-01-02 03:04'],
])('in %s', (zone, at, expected) => {
  vi.stubEnv('TZ', zone);
  expect(localMinute(at)).toBe(expected);
  expect(localDay(at)).toBe(expected.slice(0, 10));
});

it('leaves a text that is no time as it is', () => {
  expect([localDay(''), localMinute('어제')]).toEqual(['', '어제']);
});
