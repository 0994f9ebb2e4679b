// The store of the TUI: the workspace state with language, theme and size of the screen.

import { createListeners } from '../effects/listeners.js';
import { openStore } from '../effects/open-store.js';
import type { Action } from '../workspace/action.js';
import type { Backend } from '../workspace/backend.js';
import type { Beginning } from '../workspace/segments/beginning.js';
import type { View } from './drawing/view.js';

/**
 * Tasks that need the terminal: suspending the program, editing the translation in an external editor, filling the
 * system's clipboard.
 */
export type OutsideTask = 'suspend' | 'edit-outside' | 'copy';

export type Store = {
  readonly view: () => View;
  /** The backend of the document in work. */
  readonly backend: () => Backend;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: Action) => void;
  readonly show: (change: Partial<Omit<View, 'state'>>) => void;
  /** Runs a task that needs the terminal; `onOutside` sets its handler. */
  readonly outside: (task: OutsideTask) => void;
  readonly onOutside: (listener: (task: OutsideTask) => void) => void;
  /** Runs several dispatches and draws once. */
  readonly batch: (work: () => void) => void;
  /** Reads the document and starts the analysis; see `StateStore.start`. */
  readonly start: () => Promise<void>;
  /** Stops all timers. Does not save; `leave` does. */
  readonly close: () => void;
};

/** Creates a store for the document of a backend, or for the beginning of a document. */
export const createStore = (first: Backend | Beginning, initial: Omit<View, 'state'>): Store => {
  const inner = openStore(first);
  const { state, backend, dispatch, start, close } = inner;
  const { subscribe, tell, batch } = createListeners();
  let view: View = { ...initial, state: state() };
  let outside: (task: OutsideTask) => void = () => {};
  inner.subscribe(tell);

  return {
    view: () => {
      if (view.state !== state()) view = { ...view, state: state() };
      return view;
    },
    backend,
    subscribe,
    dispatch,
    show: (change) => {
      view = { ...view, ...change };
      tell();
    },
    outside: (task) => outside(task),
    onOutside: (listener) => {
      outside = listener;
    },
    batch: (work) => batch(() => inner.batch(work)),
    start,
    close,
  };
};
