// The characters for lines.

import type { Measure } from '../../text/width.js';

const boxes = { across: '─', down: '│' } as const;
// Box drawing characters have ambiguous width: on a terminal that draws them two columns wide, only ASCII takes one
// column.
const ascii = { across: '-', down: '|' } as const;

/** The line characters for this terminal, each one column wide. */
export const lineMarks = ({ ambiguous }: Measure): Readonly<Record<keyof typeof boxes, string>> =>
  ambiguous === 'narrow' ? boxes : ascii;
