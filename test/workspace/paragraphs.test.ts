import { expect, test } from 'vitest';
import type { Unit } from '../../src/model/unit.js';
import { gapBetween, paragraphsOf } from '../../src/workspace/segments/paragraphs.js';

const unit = (line: number, kind: Unit['segment']['kind'] = 'paragraph'): Unit => ({
  segment: { ordinal: 0, text: '글', kind, line, lang: 'ko', start: 0, end: 1 },
  target: '',
  state: 'untouched',
});

test('segments of one line are one paragraph', () => {
  expect(paragraphsOf([1, 1, 2, 4, 4, 4].map((line) => unit(line)))).toEqual([
    { first: 0, last: 1 },
    { first: 2, last: 2 },
    { first: 3, last: 5 },
  ]);
  expect(paragraphsOf([])).toEqual([]);
});

test.each([
  ['会議を開催した。', 'paragraph', 'ja', ''],
  ['회의를 열었다.', 'paragraph', 'ko', ' '],
  ['定員', 'cell', 'ja', ' │ '],
] as const)('behind %s before a %s in %s stands “%s”', (left, kind, to, gap) => {
  expect(gapBetween(left, unit(1, kind), to)).toBe(gap);
});
