// The terminal as the program takes it and gives it back.

import type { Size } from '../drawing/layout.js';

/**
 * Draws ○, whose width Unicode calls ambiguous, at the beginning of the second row and asks where the cursor stands now (DSR 6);
 * the answer of the first row would be that of a function key. What was drawn is wiped out at once.
 */
const ambiguousProbe = '\u001b[2;1H○\u001b[6n\u001b[2J\u001b[H';

/** Asks for the colour of the background (OSC 11). The answer comes among the keys, so that no frame waits for it. */
const backgroundProbe = '\u001b]11;?\u001b\\';

// Alternate screen and bracketed paste; on the way back also the cursor and the colours. What a terminal draws of a question
// that it does not know is wiped out with the other probe.
const enter = `\u001b[?1049h\u001b[?2004h${backgroundProbe}${ambiguousProbe}`;
const leave = '\u001b[0m\u001b[?2004l\u001b[?25h\u001b[?1049l';

/** The terminal of this process. */
export const terminal = {
  size: (): Size => ({ columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 }),
  /** Takes the whole screen and every key. */
  enter: (): void => {
    process.stdout.write(enter);
    process.stdin.setRawMode(true);
    process.stdin.resume();
  },
  /** Gives the screen back as it was; keys are the shell's again. */
  leave: (): void => {
    terminal.restore();
    // A terminal that is gone has no modes.
    if (process.stdin.isTTY && !process.stdin.destroyed) process.stdin.setRawMode(false);
    process.stdin.pause();
  },
  /** What has to be written whatever happens. */
  restore: (): void => void process.stdout.write(leave),
  clear: (): void => void process.stdout.write('\u001b[2J\u001b[H'),
} as const;
