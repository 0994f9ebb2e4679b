// Draws the first frame without Ink, whose code is loaded while the translator already reads.

import { ansiRow } from '../drawing/ansi.js';
import type { View } from '../drawing/view.js';
import { frameOf } from '../frame.js';
import { createFrameWriter } from '../ink/changed-rows.js';

// A terminal that knows synchronized updates shows the frame as a whole; https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036
const beginUpdate = '\u001b[?2026h';
const endUpdate = '\u001b[?2026l';

/** Draws a view on an empty screen, as Ink draws it afterwards. */
export const drawFirstFrame = (view: View, stdout: NodeJS.WriteStream): void => {
  const { rows, cursor } = frameOf(view);
  const writer = createFrameWriter(stdout);
  if (cursor !== undefined) writer.setCursorPosition({ ...cursor });
  stdout.write(beginUpdate);
  writer(rows.map((row) => ansiRow(row, view.theme)).join('\n'));
  stdout.write(endUpdate);
};
