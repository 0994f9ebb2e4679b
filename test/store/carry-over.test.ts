import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver, changedFrom } from '../../src/store/work/carry-over.js';

const texts = (line: string): readonly { readonly text: string }[] => [...line].map((text) => ({ text }));
const carried = (before: string, after: string): string =>
  carryOver(texts(before), texts(after))
    .map((index) => index ?? '-')
    .join('');

describe('segments keep their translation', () => {
  test.each([
    ['가나다', '가나다', '012', 'nothing changed'],
    ['가나다', '가라다', '0-2', 'one replaced'],
    ['가나다', '가라나다', '0-12', 'one put in'],
    ['가나다', '가다', '02', 'one taken out'],
    ['가나다', '다나가', '210', 'moved'],
    ['계계계', '계새계계', '0-12', 'a repeated one: places before and after the change stay'],
    ['계가계', '계계', '02', 'between two that are the same'],
    ['', '가', '-', 'from nothing'],
    ['가', '', '', 'to nothing'],
  ])('%s → %s: %s (%s)', (before, after, expected) => expect(carried(before, after)).toBe(expected));
});

test('only the same text continues, no segment twice, and none without need is left behind', () => {
  const line = fc.string({ unit: fc.constantFrom('가', '나', '다'), maxLength: 12 });
  fc.assert(
    fc.property(line, line, (before, after) => {
      const result = carryOver(texts(before), texts(after));
      const given = result.filter((index) => index !== undefined);
      expect(new Set(given).size).toBe(given.length);
      for (const [at, index] of result.entries()) {
        if (index !== undefined) expect(before[index]).toBe(after[at]);
      }
      for (const character of '가나다') {
        const count = (text: string): number => text.split(character).length - 1;
        const kept = given.filter((index) => before[index] === character).length;
        expect(kept).toBe(Math.min(count(before), count(after)));
      }
    }),
  );
});

test('what stands in the place of a similar segment was changed, what stands in no place is new', () => {
  const lines = (...all: readonly string[]) => all.map((text) => ({ text }));
  const rows: readonly (readonly [readonly string[], readonly string[], string])[] = [
    [['6월 8일 서울에서 개최한다.', '끝.'], ['6월 9일 부산에서 개최한다.', '끝.'], '0 -'],
    [['회의를 개최한다.'], ['전혀 다른 안건이다.'], '-'],
    [['하나의 긴 문장이다.', '둘째 긴 문장이다.'], ['둘째의 긴 문장이다.', '하나인 긴 문장이다.'], '1 0'],
    // Beyond a continued neighbour nothing is looked for.
    [['회의를 개최한다.', '끝.'], ['끝.', '회의를 또 개최한다.'], '- -'],
    [[], ['새 문장'], '-'],
  ];
  for (const [before, after, expected] of rows) {
    const found = changedFrom(
      lines(...before),
      lines(...after),
      carryOver(lines(...before), lines(...after)),
    );
    expect(found.map((index) => index ?? '-').join(' ')).toBe(expected);
  }
});
