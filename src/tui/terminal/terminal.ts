// Sets up the terminal and restores it.

import type { Size } from '../drawing/layout.js';

/**
 * Draws ○, whose width is ambiguous in Unicode, at the start of the second row and asks for the cursor position (DSR 6).
 * In the first row the answer would look like a function key. The character is erased at once.
 */
const ambiguousProbe = '\u001b[2;1H○\u001b[6n\u001b[2J\u001b[H';

/** Asks for the background colour (OSC 11). The answer arrives among the keys, so that no frame waits for it. */
const backgroundProbe = '\u001b]11;?\u001b\\';

/**
 * Asks whether the terminal supports the kitty keyboard protocol; others do not answer.
 * https://sw.kovidgoyal.net/kitty/keyboard-protocol/
 */
const enhancedProbe = '\u001b[?u';
/** Requests unambiguous escape codes (1), with the shifted character and the one of a Latin keyboard (4). */
const enhance = '\u001b[>5u';
/**
 * Restores the keyboard. The alternate screen has its own stack of these settings, so other programs are not affected.
 */
const plainKeys = '\u001b[<u';

/**
 * On the alternate screen the wheel otherwise arrives as arrow keys, which move to other segments. The former setting is
 * saved and restored; a terminal that cannot save it gets its default.
 */
const noWheelKeys = '\u001b[?1007s\u001b[?1007l';
const wheelKeys = '\u001b[?1007h\u001b[?1007r';
/** Reports clicks and the wheel, also beyond column 223 (SGR). */
const mouseOn = '\u001b[?1000h\u001b[?1006h';
const mouseOff = '\u001b[?1006l\u001b[?1000l';

// Alternate screen and bracketed paste; on leaving also mouse, keyboard, cursor and colours.
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
  /** Restores the screen and gives the keys back to the shell. */
  leave: (): void => {
    terminal.restore();
    // A closed terminal has no modes.
    if (process.stdin.isTTY && !process.stdin.destroyed) process.stdin.setRawMode(false);
    process.stdin.pause();
  },
  /** Tells a terminal with the kitty protocol to send every key unambiguously. */
  enhance: (): void => void process.stdout.write(enhance),
  /** Receives mouse events, or leaves them to the terminal. */
  mouse: (taken: boolean): void => void process.stdout.write(taken ? mouseOn : mouseOff),
  /** Writes the codes that must be written in any case. */
  restore: (): void => void process.stdout.write(leave),
  clear: (): void => void process.stdout.write('\u001b[2J\u001b[H'),
} as const;
