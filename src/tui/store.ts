// The session with what is drawn beside it: the language, the looks and the size of the screen.

import { createListeners } from '../effects/listeners.js';
import { openStore } from '../effects/open-store.js';
import type { Action } from '../workspace/action.js';
import type { Backend } from '../workspace/backend.js';
import type { View } from './drawing/view.js';

/** The program put to sleep; the translation in an editor of the translator's own; what was copied given to the system. */
export type OutsideTask = 'suspend' | 'edit-outside' | 'copy';

export type Store = {
  readonly view: () => View;
  /** The backend of the document in work. */
  readonly backend: () => Backend;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: Action) => void;
  readonly show: (change: Partial<Omit<View, 'state'>>) => void;
  /** Does what needs the terminal for itself; whoever holds it listens. */
  readonly outside: (task: OutsideTask) => void;
  readonly onOutside: (listener: (task: OutsideTask) => void) => void;
  /** Runs several dispatches and draws once. */
  readonly batch: (work: () => void) => void;
  /** Reads the document and begins to analyse; called once the first frame stands, before any key. */
  readonly start: () => void;
  /** No timer runs after this. What was typed is not saved by it: that is what `leave` does. */
  readonly close: () => void;
};

/** A store on the document of a backend. */
export const createStore = (first: Backend, initial: Omit<View, 'state'>): Store => {
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
