// The marks that lines are drawn with.

import type { Measure } from '../../text/width.js';

const boxes = { across: '─', down: '│' } as const;
// Box drawing characters are ambiguous: where they take two columns, only ASCII takes one.
const ascii = { across: '-', down: '|' } as const;

/** The marks for this terminal, each one column wide. */
export const lineMarks = ({ ambiguous }: Measure): Readonly<Record<keyof typeof boxes, string>> =>
  ambiguous === 'narrow' ? boxes : ascii;
