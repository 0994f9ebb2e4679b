// Where the session's state lives while it runs, and what follows from its changes: saving, look-up, analysis.

import type { Translate } from '../i18n/translate.js';
import type { Action } from '../workspace/action.js';
import type { Desk } from '../workspace/desk.js';
import { reduce } from '../workspace/reduce.js';
import { type State, startState } from '../workspace/state.js';
import { createAnalyst } from './analyst.js';
import type { Size } from './layout.js';
import type { Theme } from './theme.js';
import type { View } from './view.js';

/** A typed text is stored this long after the last key. */
const pauseMs = 300;
const resultsWanted = 30;

/** The program put to sleep; the translation in an editor of the translator's own. */
export type OutsideTask = 'suspend' | 'edit-outside';

export type Store = {
  readonly view: () => View;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: Action) => void;
  readonly show: (change: Partial<Omit<View, 'state'>>) => void;
  /** Does what needs the terminal for itself; whoever holds it listens. */
  readonly outside: (task: OutsideTask) => void;
  readonly onOutside: (listener: (task: OutsideTask) => void) => void;
  /** Runs several dispatches and draws once. */
  readonly batch: (work: () => void) => void;
  /** Begins to analyse; called once the first frame stands. */
  readonly start: () => void;
  /** No timer runs after this. What was typed is not stored by it: that is what `leave` does. */
  readonly close: () => void;
};

export const createStore = (
  desk: Desk,
  initial: { readonly t: Translate; readonly theme: Theme; readonly size: Size },
): Store => {
  let view: View = { ...initial, state: startState(desk.document) };
  let depth = 0;
  let changed = false;
  let timer: NodeJS.Timeout | undefined;
  const listeners = new Set<() => void>();
  let outside: (task: OutsideTask) => void = () => {};

  const batch = (work: () => void): void => {
    depth += 1;
    try {
      work();
    } finally {
      depth -= 1;
    }
    if (depth > 0 || !changed) return;
    changed = false;
    for (const listener of listeners) listener();
  };
  const set = (next: View): void => {
    if (next === view) return;
    view = next;
    changed = true;
  };

  const saveOne = (ordinal: number): void => {
    const unit = view.state.units[ordinal];
    if (unit === undefined) return;
    try {
      desk.save(ordinal, unit.target, unit.state);
      if (view.state.unsaved.has(ordinal)) dispatch({ kind: 'saved', ordinal });
    } catch {
      // Disk full, database locked: the text stays in memory, the header says so, and leaving tries again.
      dispatch({ kind: 'save-failed', ordinal });
    }
  };
  const save = (before: State, after: State, retry: boolean): void => {
    const wanted = new Set(retry ? after.unsaved : []);
    if (before.units !== after.units) {
      for (const [ordinal, unit] of after.units.entries()) {
        if (unit !== before.units[ordinal]) wanted.add(ordinal);
      }
    }
    for (const ordinal of wanted) saveOne(ordinal);
    if (before.current !== after.current) savePosition(after.current);
  };
  const savePosition = (ordinal: number): void => {
    try {
      desk.savePosition(ordinal);
    } catch {
      // Only the place would be lost; a failure to store text is told when it happens.
    }
  };
  const lookUp = ({ overlay }: State): void => {
    if (overlay.kind !== 'lookup' || overlay.answered === overlay.field.text) return;
    const query = overlay.field.text;
    const results = query.trim() === '' ? [] : desk.lookup(query.trim(), resultsWanted);
    dispatch({ kind: 'looked-up', query, results });
  };
  const waitForPause = (before: State, after: State): void => {
    if (before.editor.text === after.editor.text) return;
    clearTimeout(timer);
    timer = setTimeout(() => dispatch({ kind: 'pause' }), pauseMs);
  };

  const dispatch = (action: Action): void =>
    batch(() => {
      const before = view.state;
      const after = reduce(before, action);
      if (after === before) return;
      set({ ...view, state: after });
      save(before, after, action.kind === 'confirm' || after.ended === 'saved');
      lookUp(after);
      waitForPause(before, after);
      if (before.current !== after.current) analyst.wake();
    });
  const analyst = createAnalyst(desk, () => view.state, dispatch);

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    show: (change) => batch(() => set({ ...view, ...change })),
    outside: (task) => outside(task),
    onOutside: (listener) => {
      outside = listener;
    },
    batch,
    start: analyst.wake,
    close: () => {
      clearTimeout(timer);
      analyst.stop();
    },
  };
};
