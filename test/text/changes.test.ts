// Changes between two versions of a text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesIn } from '../../src/text/changes.js';

const told = (before: string, after: string): readonly string[] =>
  changesIn(before, after).map(
    ({ before: b, after: a }) => `${before.slice(b.start, b.end)}⇒${after.slice(a.start, a.end)}`,
  );

describe('changes', () => {
  it.each([
    ['회의는 6월 8일 열린다.', '회의는 6월 9일 열린다.', ['8일⇒9일']],
    ['부산에서 200여 명이 모였다.', '대구에서 250여 명이 모였다.', ['부산에서⇒대구에서', '200여⇒250여']],
    ['개최한다.', '서울에서 개최한다.', ['⇒서울에서 ']],
    ['개최한다.', '', ['개최한다.⇒']],
    ['第22回の会議を開催した。', '第23回の会議を開催する。', ['22回⇒23回', 'した⇒する']],
    ['같다', '같다', []],
    ['𠮷野', '𠮟野', ['𠮷⇒𠮟']],
  ])('%s → %s', (before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  it('with the changes made, the old text is the new one', () => {
    const text = fc.string({ unit: fc.constantFrom(...'가나 12月会を개최𠮷a\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        let made = before;
        for (const { before: b, after: a } of changesIn(before, after).toReversed())
          made = made.slice(0, b.start) + after.slice(a.start, a.end) + made.slice(b.end);
        expect(made).toBe(after);
      }),
    );
  });

  it('of two long texts the middle is one change', () => {
    const [before, after] = ['가 나 '.repeat(1000), '다 라 '.repeat(1000)];
    expect(changesIn(before, after)).toHaveLength(1);
  });
});
