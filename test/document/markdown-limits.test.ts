// Markdown that is long, or made to keep the parser busy: read in linear time, and in pieces that equal the whole.

import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { withLimitedMarks } from '../../src/document/formats/markdown/limit-marks.js';
import { parsePieces } from '../../src/document/formats/markdown/pieces.js';
import { kindsOf } from './marked-segments.js';

/** Of the processor, not of the clock: other work on the machine does not count. */
const msOf = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
};

const hostile: readonly (readonly [name: string, text: string])[] = [
  ['2,000 quotes in one line', `${'>'.repeat(2000)} 지방`],
  ['20,000 lists in one line', `${'1) '.repeat(20_000)}지방`],
  [
    '600 lists, each in the one before',
    Array.from({ length: 600 }, (_, n) => `${'  '.repeat(n)}- 지방\n`).join(''),
  ],
  ['40,000 stars around a word', `${'*'.repeat(20_000)}지방${'*'.repeat(20_000)}`],
  ['50,000 emphases that never end', 'a**b'.repeat(50_000)],
  ['100,000 brackets', '!['.repeat(50_000)],
];

test.each(hostile)('%s', (_, text) => {
  kindsOf('- 지방', 'a.md');
  // Alone on a machine a twentieth of it; unbounded, each takes many seconds or overflows the stack.
  expect(msOf(() => kindsOf(`${text}\n\n자치`, 'a.md'))).toBeLessThan(6000);
  expect(kindsOf(`${text}\n\n자치`, 'a.md').at(-1)).toBe('paragraph 자치');
});

test('an ordinary text keeps all its marks', () => {
  const text = '> > - 1) **지방**자치 [제1조](a)\n'.repeat(3000).replaceAll('\n', '\n\n');
  expect(withLimitedMarks(text)).toBe(text);
});

test('each item of a list of 20,000 is a segment', () => {
  const text = Array.from({ length: 20_000 }, (_, n) => `${n + 1}) 항목${n}\n`).join('');
  const kinds = kindsOf(text, 'a.md');
  expect([kinds.length, kinds[9_999], kinds.at(-1)]).toEqual([20_000, 'item 항목9999', 'item 항목19999']);
});

const lines = fc.constantFrom(
  ...[
    '지방',
    '자치 [제1조]',
    '- 항목',
    '  - 속',
    '1) 첫째',
    '# 제목',
    '```',
    '~~~',
    '> 인용',
    '',
    '',
    '|a|b|',
    '|-|-|',
  ],
  ...['<!-- 주', '-->', '<div>', '***', '---', '[제1조]: x', '   이어', '\t들여', '<pre>', '</pre>'],
);
const parse = (text: string) => fromMarkdown(text, { extensions: [{ disable: { null: ['codeIndented'] } }] });
const outline = (text: string, length?: number): readonly string[] =>
  [...parsePieces(text, parse, length)].flatMap(({ start, nodes }) =>
    nodes.flatMap((node) => {
      // A list may come in several.
      const parts = node.type === 'list' ? node.children : [node];
      return parts.map(
        (part) =>
          `${part.type} ${start + (part.position?.start.offset ?? 0)}-${start + (part.position?.end.offset ?? 0)}`,
      );
    }),
  );

test('in pieces it is the same as in one', () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 40 }), (all) => {
      const text = all.map((line) => `${line}\n`).join('');
      expect(outline(text, 16)).toEqual(outline(text, 1 << 20));
    }),
    { numRuns: 2000 },
  );
});
