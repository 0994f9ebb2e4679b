// Results that are kept, and for how long.

import { describe, expect, it } from 'vitest';
import { boundedMemo, memoByObject, memoLast } from '../../src/text/memo.js';

/** A function that counts how often it works. */
const counting = <Args extends readonly unknown[], Result>(work: (...args: Args) => Result) => {
  const calls = { count: 0 };
  return {
    calls,
    work: (...args: Args): Result => {
      calls.count += 1;
      return work(...args);
    },
  };
};

describe('memo', () => {
  it('keeps one result for each object', () => {
    const { calls, work } = counting(({ text }: { readonly text: string }) => text.length);
    const lengthOf = memoByObject(work);
    const segment = { text: '총무성' };
    expect([lengthOf(segment), lengthOf(segment), lengthOf({ ...segment })]).toEqual([3, 3, 3]);
    expect(calls.count).toBe(2);
  });

  it('keeps the latest result, while all arguments are the same', () => {
    const { calls, work } = counting((text: string, columns: number) => text.slice(0, columns));
    const head = memoLast(work);
    expect([head('総務省', 2), head('総務省', 2), head('総務省', 1), head('総務省', 2)]).toEqual([
      '総務',
      '総務',
      '総',
      '総務',
    ]);
    expect(calls.count).toBe(3);
  });

  it('keeps as many results as it may, then forgets them all', () => {
    const { calls, work } = counting((text: string) => text.length);
    const lengthOf = boundedMemo(2, work);
    for (const text of ['가', '나', '가', '나']) lengthOf(text);
    expect(calls.count).toBe(2);
    for (const text of ['다', '가', '다']) lengthOf(text);
    expect(calls.count).toBe(4);
  });
});
