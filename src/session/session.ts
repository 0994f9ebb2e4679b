// Where the parts are put together, for the TUI and the command line alike.

import { openUserTermbase, type Progress, type Termbase } from './open-termbase.js';
import type { Settings } from './settings.js';

/** One run of the program: its settings, and the parts that are opened when they are first asked for. */
export type Session = {
  readonly settings: Settings;
  /** The termbase; opened once. @throws Problem `database-…`, `disk-full` */
  readonly termbase: () => Promise<Termbase>;
  /** Closes what was opened. */
  readonly close: () => Promise<void>;
};

/** Opens a session; nothing is read until a part is asked for. */
export const openSession = (settings: Settings, progress?: Progress): Session => {
  let termbase: Promise<Termbase> | undefined;
  return {
    settings,
    termbase: () => {
      termbase ??= openUserTermbase(settings, progress);
      return termbase;
    },
    close: async () => {
      // Where opening failed, whoever asked has been told.
      const opened = await termbase?.catch(() => undefined);
      opened?.close();
      termbase = undefined;
    },
  };
};
