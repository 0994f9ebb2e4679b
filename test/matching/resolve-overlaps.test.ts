// Which of overlapping stretches is primary, nested or dropped.

import { describe, expect, it, test } from 'vitest';
import { resolveOverlaps } from '../../src/matching/resolve-overlaps.js';

/** `0-4 0-2~ 2-4`: spans in order; `~` marks one that is not at exact boundaries. */
const resolved = (list: string): string => {
  const spans = list.split(' ').map((one) => {
    const [start = '', end = ''] = one.replace('~', '').split('-');
    return { start: Number(start), end: Number(end), isExact: !one.endsWith('~') };
  });
  return resolveOverlaps(spans)
    .map((standing) => standing.charAt(0))
    .join('');
};

describe('of overlapping stretches', () => {
  test.each([
    ['0-2 2-4', 'pp', 'apart'],
    ['0-4 0-2 2-4', 'pnn', 'the long one, with what it contains'],
    ['0-3 2-6', 'dp', 'the longer of two that cross'],
    ['0-3 2-5', 'pd', 'the first of two as long'],
    ['0-4~ 2-6', 'dp', 'of two equally long, the one at exact boundaries'],
    ['0-2 1-5 4-6 6-8', 'dpdp', 'what crosses on either side goes'],
    ['0-6 0-3 2-5', 'pnn', 'nested ones may cross each other'],
    ['0-3 2-6 5-9 8-10', 'dpdp', 'a chain'],
  ])('%s: %s (%s)', (list, expected) => expect(resolved(list)).toBe(expected));

  it('resolves a chain of any length', () => {
    const spans = Array.from({ length: 50_000 }, (_, at) => ({ start: at, end: at + 2, isExact: true }));
    const standings = resolveOverlaps(spans);
    expect(standings.filter((standing) => standing === 'primary')).toHaveLength(25_000);
  });
});
