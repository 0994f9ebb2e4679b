// Where the parts are put together, for the TUI and the command line alike.

import type { Settings } from './settings.js';

/** One run of the program: its settings, and the parts that are opened when they are first asked for. */
export type Session = {
  readonly settings: Settings;
};

/** Opens a session; nothing is read until a part is asked for. */
export const openSession = (settings: Settings): Session => ({ settings });
