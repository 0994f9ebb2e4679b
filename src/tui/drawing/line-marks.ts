// The marks that lines are drawn with.

import { ambiguousWidth } from '../../text/width.js';

const boxes = { across: '─', down: '│' } as const;
// Box drawing is ambiguous: where that means two columns, only ASCII is one wide.
const ascii = { across: '-', down: '|' } as const;

/** The marks for this terminal, each one column wide. */
export const lineMarks = (): Readonly<Record<keyof typeof boxes, string>> =>
  ambiguousWidth() === 'narrow' ? boxes : ascii;
