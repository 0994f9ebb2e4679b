// The terminal as the program takes it and gives it back.

import type { Size } from '../drawing/layout.js';

/**
 * Draws ○, whose width Unicode calls ambiguous, at the beginning of the second row and asks where the cursor stands now (DSR 6);
 * the answer of the first row would be that of a function key. What was drawn is wiped out at once.
 */
const ambiguousProbe = '\u001b[2;1H○\u001b[6n\u001b[2J\u001b[H';

/** Asks for the colour of the background (OSC 11). The answer comes among the keys, so that no frame waits for it. */
const backgroundProbe = '\u001b]11;?\u001b\\';

/**
 * Asks whether the terminal knows the kitty keyboard protocol; others do not answer.
 * https://sw.kovidgoyal.net/kitty/keyboard-protocol/
 */
const enhancedProbe = '\u001b[?u';
/** Escape codes without doubt (1), with the character that Shift makes and the one of a Latin keyboard (4). */
const enhance = '\u001b[>5u';
/** The keyboard as it was. The alternate screen has its own stack of such settings, so that this hurts nobody else. */
const plainKeys = '\u001b[<u';

/**
 * Without this the wheel arrives as arrow keys on the alternate screen, and walks into other segments. What was set before is
 * kept and restored; terminals that keep nothing get it back as they have it at first.
 */
const noWheelKeys = '\u001b[?1007s\u001b[?1007l';
const wheelKeys = '\u001b[?1007h\u001b[?1007r';
/** Clicks and the wheel, reported with columns beyond 223 too (SGR). */
const mouseOn = '\u001b[?1000h\u001b[?1006h';
const mouseOff = '\u001b[?1006l\u001b[?1000l';

// Alternate screen and bracketed paste; on the way back also the mouse, the keyboard, the cursor and the colours.
const enter = `\u001b[?1049h\u001b[?2004h${noWheelKeys}${enhancedProbe}${backgroundProbe}${ambiguousProbe}`;
const leave = `\u001b[0m${mouseOff}${wheelKeys}${plainKeys}\u001b[?2004l\u001b[?25h\u001b[?1049l`;

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
  /** Tells the terminal that knows it to send every key so that it is not another one. */
  enhance: (): void => void process.stdout.write(enhance),
  /** Takes the mouse, or leaves it to the terminal. */
  mouse: (taken: boolean): void => void process.stdout.write(taken ? mouseOn : mouseOff),
  /** What has to be written whatever happens. */
  restore: (): void => void process.stdout.write(leave),
  clear: (): void => void process.stdout.write('\u001b[2J\u001b[H'),
} as const;
