// Runs the TUI in the real terminal, and gives the terminal back as it was.

import type { Translate } from '../i18n/translate.js';
import type { Desk } from '../workspace/desk.js';
import { createKeyReader } from './key-reader.js';
import type { Size } from './layout.js';
import { perform } from './perform.js';
import { createStore } from './store.js';
import { themeFor } from './theme.js';

const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

// Alternate screen and bracketed paste; on the way back also the cursor and the colours.
const enter = '\u001b[?1049h\u001b[?2004h\u001b[2J\u001b[H';
const leave = '\u001b[0m\u001b[?2004l\u001b[?25h\u001b[?1049l';

const sizeNow = (): Size => ({ columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 });

// Ink draws nothing, and chalk no colours, where these are set; both look when they are loaded.
const forgetCi = (): void => {
  for (const name of Object.keys(process.env)) {
    if (name === 'CI' || name === 'CONTINUOUS_INTEGRATION' || name.startsWith('CI_'))
      delete process.env[name];
  }
};

/**
 * Steps through the desk's document until the translator quits; all that was typed is stored by then. The terminal
 * is given back on quitting, on signals (which then do what they do) and on a crash (which rejects).
 */
export const startTui = async (desk: Desk, t: Translate): Promise<void> => {
  forgetCi();
  const { draw } = await import('./draw.js');
  const colours = !process.env.NO_COLOR;
  const store = createStore(desk, { t, theme: themeFor(colours), size: sizeNow() });
  const { stdin, stdout } = process;

  let end: (reason?: unknown) => void = () => {};
  let fail: (reason: unknown) => void = () => {};
  const ended = new Promise<unknown>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const reader = createKeyReader((presses) => {
    store.batch(() => {
      for (const press of presses) perform(store, press);
    });
  });
  // Ink counts rows wrongly once its old frame is higher than the new window, so it starts afresh; in a later tick,
  // for its own answer to a resize comes after ours.
  let resizing: NodeJS.Timeout | undefined;
  const onResize = (): void => {
    clearTimeout(resizing);
    resizing = setTimeout(() => {
      drawing.stop();
      stdout.write('\u001b[2J\u001b[H');
      store.show({ size: sizeNow() });
      drawing = draw(store, stdout, onCrash);
    }, 40);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    store.dispatch({ kind: 'pause' });
    end(signal);
  };
  const onCrash = (error: unknown): void => {
    store.dispatch({ kind: 'pause' });
    fail(error);
  };
  // A terminal that is gone can neither be read nor written to.
  const onGone = (): void => {
    store.dispatch({ kind: 'pause' });
    end();
  };
  const onExit = (): void => void stdout.write(leave);

  stdout.write(enter);
  stdin.setRawMode(true);
  stdin.on('data', reader.read).on('end', onGone).on('error', onGone);
  stdin.resume();
  stdout.on('resize', onResize).on('error', onGone);
  for (const signal of signals) process.on(signal, onSignal);
  process.on('uncaughtException', onCrash).on('unhandledRejection', onCrash).on('exit', onExit);
  const unsubscribe = store.subscribe(() => {
    if (store.view().state.ended !== 'no') end();
  });
  let drawing = draw(store, stdout, onCrash);
  store.start();

  try {
    const signal = await ended;
    if (typeof signal === 'string') setImmediate(() => process.kill(process.pid, signal));
  } finally {
    unsubscribe();
    store.close();
    reader.stop();
    clearTimeout(resizing);
    drawing.stop();
    stdout.write(leave);
    stdin.setRawMode(false);
    stdin.off('data', reader.read).off('end', onGone).off('error', onGone);
    stdin.pause();
    stdin.unref();
    stdout.off('resize', onResize);
    for (const signal of signals) process.off(signal, onSignal);
    process.off('uncaughtException', onCrash).off('unhandledRejection', onCrash).off('exit', onExit);
  }
};
