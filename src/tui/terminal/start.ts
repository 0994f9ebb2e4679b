// Runs the TUI in the real terminal, and gives the terminal back as it was.

import type { Translate } from '../../i18n/translate.js';
import type { Backend } from '../../workspace/backend.js';
import { themeFor } from '../drawing/theme.js';
import { ambiguousSettings, countedAs } from '../drawing/view.js';
import { openLayoutEngine } from '../ink/layout-engine.js';
import { createKeyReader } from '../input/key-reader.js';
import { perform } from '../input/perform.js';
import { type SettingName, storedSettings } from '../settings.js';
import { createStore, type OutsideTask } from '../store.js';
import { watchSleep } from './suspend.js';
import { terminal } from './terminal.js';
import { rehearse } from './warm-up.js';

const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

// Ink draws nothing, and chalk no colours, where these are set; both look when they are loaded.
const forgetCi = (): void => {
  for (const name of Object.keys(process.env)) {
    if (name === 'CI' || name === 'CONTINUOUS_INTEGRATION' || name.startsWith('CI_'))
      delete process.env[name];
  }
};

/**
 * Ink's layout engine fetches its own code from a `data:` address where there is `fetch`, and decodes it itself where there
 * is none. Node's takes a tenth of a second to be there.
 */
const withoutFetch = async <T>(load: () => Promise<T>): Promise<T> => {
  const fetch = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  Object.defineProperty(globalThis, 'fetch', { value: undefined, configurable: true, writable: true });
  try {
    return await load();
  } finally {
    if (fetch !== undefined) Object.defineProperty(globalThis, 'fetch', fetch);
  }
};

/** How a session begins: with the documents to choose from, and settings that a flag has decided. */
export type Beginning = { readonly home: boolean; readonly decided: readonly SettingName[] };

/**
 * Steps through the desk's document until the translator quits; all that was typed is stored by then. The terminal
 * is given back on quitting, on signals (which then do what they do) and on a crash (which rejects).
 */
export const startTui = async (desk: Backend, t: Translate, begin: Beginning): Promise<void> => {
  forgetCi();
  const [{ draw }] = await withoutFetch(() => Promise.all([import('./draw.js'), openLayoutEngine()]));
  const { NO_COLOR, KORYU_AMBIGUOUS } = process.env;
  const decided = new Set<SettingName>(begin.decided);
  if (NO_COLOR) decided.add('colours');
  const ambiguous = ambiguousSettings.find((one) => one === KORYU_AMBIGUOUS) ?? 'auto';
  if (KORYU_AMBIGUOUS) decided.add('ambiguous');
  const set = await storedSettings(desk.settings, decided);
  const store = createStore(desk, {
    t,
    theme: themeFor(!NO_COLOR),
    size: terminal.size(),
    ...countedAs(ambiguous),
    ...set,
  });
  if (begin.home) store.dispatch({ kind: 'open', overlay: 'home' });
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
  const keep = (): void => store.dispatch({ kind: 'pause' });
  const onSignal = (signal: NodeJS.Signals): void => {
    keep();
    end(signal);
  };
  const onCrash = (error: unknown): void => {
    keep();
    fail(error);
  };
  // A terminal that is gone can neither be read nor written to.
  const onGone = (): void => {
    keep();
    end();
  };

  // Ink counts rows wrongly once its old frame is higher than the new window, so it starts afresh; in a later tick,
  // for its own answer to a resize comes after ours.
  let resizing: NodeJS.Timeout | undefined;
  const redraw = (): void => {
    drawing.stop();
    terminal.clear();
    store.show({ size: terminal.size() });
    drawing = draw(store, stdout, onCrash);
  };
  const onResize = (): void => {
    clearTimeout(resizing);
    resizing = setTimeout(redraw, 40);
  };
  const stepOut = (): void => {
    keep();
    clearTimeout(resizing);
    stdout.off('resize', onResize);
    drawing.stop();
    terminal.leave();
  };
  const stepIn = (): void => {
    terminal.enter();
    stdout.on('resize', onResize);
    store.show({ size: terminal.size() });
    drawing = draw(store, stdout, onCrash);
  };
  const sleep = watchSleep({
    before: () => {
      const { t: say } = store.view();
      stepOut();
      stdout.write(`${say('tui.asleep')}\n`);
    },
    after: stepIn,
  });
  const editOutside = (): void => {
    const { text } = store.view().state.editor;
    stepOut();
    const written = store.backend().editOutside(text);
    stepIn();
    if (written !== undefined) store.dispatch({ kind: 'rewrite', text: written });
  };
  const tasks: Readonly<Record<OutsideTask, () => void>> = {
    suspend: sleep.now,
    'edit-outside': editOutside,
  };
  store.onOutside((task) => tasks[task]());

  stdin.on('data', reader.read).on('end', onGone).on('error', onGone);
  stdout.on('resize', onResize).on('error', onGone);
  for (const signal of signals) process.on(signal, onSignal);
  process.on('uncaughtException', onCrash).on('unhandledRejection', onCrash).on('exit', terminal.restore);
  const unsubscribe = store.subscribe(() => {
    if (store.view().state.ended !== 'no') end();
  });
  terminal.enter();
  let drawing = draw(store, stdout, onCrash);
  let endRehearsal = (): void => {};

  try {
    store.start();
    endRehearsal = rehearse(store.view);
    const signal = await ended;
    if (typeof signal === 'string') setImmediate(() => process.kill(process.pid, signal));
  } finally {
    unsubscribe();
    endRehearsal();
    sleep.end();
    store.close();
    reader.stop();
    clearTimeout(resizing);
    drawing.stop();
    terminal.leave();
    stdin.off('data', reader.read).off('end', onGone).off('error', onGone);
    stdin.unref();
    stdout.off('resize', onResize);
    for (const signal of signals) process.off(signal, onSignal);
    process
      .off('uncaughtException', onCrash)
      .off('unhandledRejection', onCrash)
      .off('exit', terminal.restore);
  }
};
