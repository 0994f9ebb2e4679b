// The output buffer that takes the place of Ink's.

import { expect, it } from 'vitest';
import { WholeRows } from '../../src/tui/ink/whole-rows.js';

it('joins whole rows in their places; missing ones are empty', () => {
  const buffer = new WholeRows({ width: 4, height: 3 });
  buffer.write(0, 2, '행정');
  buffer.write(0, 0, 'ab\ncd');
  buffer.write(0, 9, 'beyond');
  expect(buffer.get()).toEqual({ output: 'ab\ncd\n행정', height: 3 });
});
