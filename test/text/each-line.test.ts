// Lines of a text, whatever ends them.

import { expect, test } from 'vitest';
import { eachLine } from '../../src/text/each-line.js';

test.each<[string, readonly string[]]>([
  ['', []],
  ['회의', ['회의']],
  ['회의\n', ['회의']],
  ['회의\r\n会議\r総務省\n', ['회의', '会議', '総務省']],
  ['\n\n가', ['', '', '가']],
  ['가\n\n', ['가', '']],
])('%j', (text, lines) => {
  expect([...eachLine(text)].map(({ line }) => line)).toEqual(lines);
});
