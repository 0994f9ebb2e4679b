// Runs the TUI in the real terminal and restores the terminal afterwards.

import type { Translate } from '../../i18n/translate.js';
import type { Backend } from '../../workspace/backend.js';
import type { Beginning as DocumentBeginning } from '../../workspace/segments/beginning.js';
import { declaredBackground } from '../drawing/palettes.js';
import { themeFor } from '../drawing/theme.js';
import { ambiguousSettings, countedAs } from '../drawing/view.js';
import { createKeyReader } from '../input/key-reader.js';
import { perform } from '../input/perform.js';
import type { Press } from '../input/press.js';
import type { KeyMap } from '../key-map.js';
import { type SettingName, storedSettings } from '../settings.js';
import { createStore, type OutsideTask, type Store } from '../store.js';
import { clipboardSequence } from './clipboard.js';
import { loadInk } from './load-ink.js';
import { Stage } from './stage.js';
import { watchJobControl } from './suspend.js';
import { terminal } from './terminal.js';
import { warmUp } from './warm-up.js';
import { watchProcess } from './watch-process.js';

/**
 * How a session starts: with the document, the list of documents or the tour; the settings that flags decided; and the
 * translator's keys.
 */
export type StartOptions = {
  readonly begin: 'document' | 'home' | 'tour';
  readonly decided: readonly SettingName[];
  readonly keys: KeyMap | undefined;
  /** Called when all code is loaded, before the document is read and the matching thread starts. */
  readonly onDrawn?: () => void;
  /** Called a moment after the document is there, for work that the first keys need not wait for. */
  readonly onStarted?: () => void;
};

/** Milliseconds after which the first terms of a screen are there. */
const startedMs = 1000;

/** Opens a store with the stored settings; the environment and flags of this run override them. */
const openTuiStore = async (
  backend: Backend | DocumentBeginning,
  t: Translate,
  { begin, decided: flags, keys }: StartOptions,
): Promise<Store> => {
  const { NO_COLOR, KORYU_AMBIGUOUS, COLORFGBG } = process.env;
  const decided = new Set<SettingName>(flags);
  if (NO_COLOR) decided.add('colours');
  if (KORYU_AMBIGUOUS) decided.add('ambiguous');
  const ambiguous = ambiguousSettings.find((one) => one === KORYU_AMBIGUOUS) ?? 'auto';
  // The terminal's own answer about its background arrives with the first keys.
  const theme = themeFor({ colours: !NO_COLOR, background: declaredBackground(COLORFGBG) ?? 'dark' });
  const stored = await storedSettings(backend.settings, decided, { theme });
  const store = createStore(backend, {
    t,
    theme,
    size: terminal.size(),
    ...(keys && { keys }),
    ...countedAs(ambiguous),
    ...stored,
  });
  if (begin === 'home') store.dispatch({ kind: 'open', overlay: 'home' });
  return store;
};

/** Releases the terminal for the shell or for an external editor. */
const watchOutside = (store: Store, stage: Stage): { readonly end: () => void } => {
  const stepOut = (): void => {
    store.dispatch({ kind: 'pause' });
    stage.leave();
  };
  const sleep = watchJobControl({
    before: () => {
      stepOut();
      process.stdout.write(`${store.view().t('tui.asleep')}\n`);
    },
    after: stage.enter,
  });
  const editOutside = (): void => {
    const { text } = store.view().state.editor;
    stepOut();
    const written = store.backend().editOutside(text);
    stage.enter();
    if (written !== undefined) store.dispatch({ kind: 'rewrite', text: written });
  };
  const tasks: Readonly<Record<OutsideTask, () => void>> = {
    suspend: sleep.now,
    'edit-outside': editOutside,
    copy: () => {
      const { ownClipboard, state } = store.view();
      if (ownClipboard !== true) process.stdout.write(clipboardSequence(state.clipboard, process.env.TERM));
    },
  };
  store.onOutside((task) => tasks[task]());
  return { end: sleep.end };
};

/** Reads keys, and holds them until `release` is called, when the document is there. */
const keysFor = (store: Store) => {
  let held: Press[] | undefined = [];
  const act = (presses: readonly Press[]): void =>
    store.batch(() => {
      for (const press of presses) {
        if (press.kind === 'enhanced') terminal.enhance();
        perform(store, press);
      }
    });
  const reader = createKeyReader((presses) => {
    if (held === undefined) act(presses);
    else held.push(...presses);
  });
  return {
    reader,
    release: (): void => {
      const waiting = held ?? [];
      held = undefined;
      act(waiting);
    },
  };
};

/** A promise with the functions that settle it. */
const ending = () => {
  let end: (signal?: NodeJS.Signals) => void = () => {};
  let fail: (reason: unknown) => void = () => {};
  const ended = new Promise<NodeJS.Signals | undefined>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { ended, end, fail };
};

/**
 * Runs the TUI on the backend's document until the translator quits; everything typed is stored by then. The terminal is
 * restored on quitting, on signals (which then take their usual effect) and on a crash (which rejects).
 */
export const startTui = async (
  backend: Backend | DocumentBeginning,
  t: Translate,
  beginning: StartOptions,
): Promise<void> => {
  const store = await openTuiStore(backend, t, beginning);
  const { ended, end, fail } = ending();
  const keepThen =
    <T>(settle: (value: T) => void) =>
    (value: T): void => {
      store.dispatch({ kind: 'pause' });
      settle(value);
    };
  const keys = keysFor(store);
  const { reader } = keys;
  const onCrash = keepThen(fail);
  const endWatch = watchProcess({
    onInput: reader.read,
    onSignal: keepThen(end),
    onCrash,
    onGone: () => {
      store.dispatch({ kind: 'pause' });
      end();
    },
  });
  let { mouse = false } = store.view();
  const unsubscribe = store.subscribe(() => {
    const { state, mouse: wanted = false } = store.view();
    if (state.ended !== 'no') end();
    if (wanted !== mouse) terminal.mouse(wanted);
    mouse = wanted;
  });
  const stage = new Stage(store, onCrash);
  const outside = watchOutside(store, stage);
  let endWarmUp = (): void => {};
  let later: NodeJS.Timeout | undefined;
  try {
    stage.begin(await loadInk());
    beginning.onDrawn?.();
    // A signal ends the wait for a long document: what is stored of it is all or nothing.
    const isEarly = await Promise.race([store.start(), ended.then(() => true)]);
    if (isEarly !== true) {
      keys.release();
      if (beginning.begin === 'tour') store.dispatch({ kind: 'tour' });
      endWarmUp = warmUp(store.view);
      if (beginning.onStarted !== undefined) later = setTimeout(beginning.onStarted, startedMs);
    }
    const signal = await ended;
    if (signal !== undefined) setImmediate(() => process.kill(process.pid, signal));
  } finally {
    unsubscribe();
    endWarmUp();
    clearTimeout(later);
    outside.end();
    store.close();
    reader.stop();
    stage.leave();
    endWatch();
  }
};
