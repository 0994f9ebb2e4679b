// Reads the translator's keys and runs the TUI on an opened document, for `koryu open` and `koryu tour`.

import type { OpenDesk } from '../session/desk/open-desk.js';
import { keyFile, readKeyFile } from '../session/files/key-file.js';
import { collectOnce, freeHeaps, keepHeapsSmall } from '../session/files/small-heaps.js';
import { visible } from '../text/visible.js';
import type { CommandContext } from './command.js';

/** Reads the translator's own keys; undefined if there is no key file. @throws Problem `keys-…` */
export const chosenKeys = async () => {
  const path = keyFile(process.env);
  const text = readKeyFile(path);
  if (text === undefined) return undefined;
  const { readKeys } = await import('../tui/key-map.js');
  return readKeys(text, visible(path)).keys;
};

/** Milliseconds after the first frame, by which the document's first terms have come. */
const untilStarted = 2500;

/** How the TUI begins: with the document, the list of documents or the tour; and the translator's keys. */
type Beginning = {
  readonly begin: 'document' | 'home' | 'tour';
  readonly keys: Awaited<ReturnType<typeof chosenKeys>>;
};

/** Runs the TUI until the translator quits. The backup of the day is made behind the first frame. */
export const runDesk = async (
  { desk, close }: OpenDesk,
  { session, t, langGiven }: CommandContext,
  { begin, keys }: Beginning,
): Promise<void> => {
  let backedUp: Promise<() => void> | undefined;
  try {
    const { startTui } = await import('../tui/terminal/start.js');
    await startTui(desk, t, {
      begin,
      keys,
      // A flag sets the language of this run; without one the stored setting applies.
      decided: langGiven ? ['language'] : [],
      // Collecting garbage often while the code is loaded would double the time to the first frame.
      onDrawn: () => {
        keepHeapsSmall();
        setTimeout(collectOnce, untilStarted).unref();
      },
      onStarted: () => {
        backedUp = session.backUpDay();
      },
    });
  } finally {
    const report = await backedUp;
    report?.();
    await session.tellMoved();
    await close();
    freeHeaps();
  }
};
