// Frames that nobody sees, drawn between the first one and the first key.
//
// V8 compiles what it has seen often. Without this the first letters that are typed would each take five times as long as
// those that follow.

import { reduce } from '../workspace/reduce.js';
import { ansiRow } from './ansi.js';
import { frameOf } from './frame.js';
import type { View } from './view.js';

const frames = 40;
/** What one stretch of drawing may take from a key that comes meanwhile. */
const stretchMs = 4;

/** Draws in short stretches whenever there is nothing else to do; the function it gives back ends that. */
export const rehearse = (view: () => View): (() => void) => {
  let left = frames;
  let timer: NodeJS.Timeout | undefined;
  const draw = (): void => {
    const end = performance.now() + stretchMs;
    while (left > 0 && performance.now() < end) {
      left -= 1;
      const now = view();
      const state = reduce(now.state, { kind: 'type', text: '가漢a'.charAt(left % 3) });
      for (const row of frameOf({ ...now, state }).rows) ansiRow(row, now.theme);
    }
    if (left > 0) timer = setTimeout(draw, 1);
  };
  timer = setTimeout(draw, 0);
  return () => {
    left = 0;
    clearTimeout(timer);
  };
};
