// Times as the translator's clock has them.

import { afterEach, expect, it, vi } from 'vitest';
import { localMinute } from '../../src/tui/drawing/local-time.js';

afterEach(() => void vi.unstubAllEnvs());

it.each([
  ['Asia/Seoul', '2026-11-21T23:56:03.000Z', '2026-11-22 08:56'],
  ['UTC', '2026-01-02T03:04:05.678Z', '2026-01-02 03:04'],
])('in %s', (zone, at, expected) => {
  vi.stubEnv('TZ', zone);
  expect(localMinute(at)).toBe(expected);
});
