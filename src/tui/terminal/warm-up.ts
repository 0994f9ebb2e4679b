// Draws invisible frames between the first one and the first key.
// V8 compiles code that ran often. Without this the first typed letters would each take five times as long as later
// ones. The texts for the first search are folded on the way.

import { reduce } from '../../workspace/reduce.js';
import { foldedSource } from '../../workspace/segments/search.js';
import { ansiRow } from '../drawing/ansi.js';
import type { View } from '../drawing/view.js';
import { frameOf } from '../frame.js';

const frames = 40;
/** Milliseconds by which one slice of drawing may delay a key; chosen by hand. */
const sliceMs = 4;

/** Draws in short slices while the program is idle; returns the function that stops it. */
export const warmUp = (view: () => View): (() => void) => {
  let left = frames;
  let folded = 0;
  let timer: NodeJS.Timeout | undefined;
  const draw = (): void => {
    const end = performance.now() + sliceMs;
    while (left > 0 && performance.now() < end) {
      left -= 1;
      const now = view();
      const state = reduce(now.state, { kind: 'type', text: '가漢a'.charAt(left % 3) });
      for (const row of frameOf({ ...now, state }).rows) ansiRow(row, now.theme);
    }
    const { units } = view().state;
    while (folded < units.length && performance.now() < end) {
      const unit = units[folded];
      if (unit !== undefined) foldedSource(unit);
      folded += 1;
    }
    if (left > 0 || folded < units.length) timer = setTimeout(draw, 1);
  };
  timer = setTimeout(draw, 0);
  return () => {
    left = 0;
    folded = Number.POSITIVE_INFINITY;
    clearTimeout(timer);
  };
};
