// Where the session's state lives while it runs, and what follows from its changes: saving, look-up, analysis.

import { createAnalyst } from '../effects/analyse-ahead.js';
import { owedAnswer } from '../effects/answer-lookup.js';
import { createInspector } from '../effects/check-when-idle.js';
import { grant } from '../effects/run-effect.js';
import { saveChanges, savePosition } from '../effects/save-segments.js';
import { createSuggester } from '../effects/suggest-ahead.js';
import type { Action } from '../workspace/action.js';
import type { Desk } from '../workspace/backend.js';
import type { Wish } from '../workspace/effect.js';
import { reduce } from '../workspace/reduce.js';
import { glimpseState, type State, startState } from '../workspace/state.js';
import type { View } from './drawing/view.js';

/** What these bring is on disk already, or was never here. */
const fromDisk: ReadonlySet<Action['kind']> = new Set(['arrived', 'seated', 'recut']);

/** A typed text is stored this long after the last key. */
const pauseMs = 300;

/** The program put to sleep; the translation in an editor of the translator's own. */
export type OutsideTask = 'suspend' | 'edit-outside';

export type Store = {
  readonly view: () => View;
  /** The desk of the document in work. */
  readonly desk: () => Desk;
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
  /** No timer runs after this. What was typed is not stored by it: that is what `leave` does. */
  readonly close: () => void;
};

export const createStore = (first: Desk, initial: Omit<View, 'state'>): Store => {
  let desk = first;
  const { document, glimpse } = first;
  let view: View = {
    ...initial,
    state: glimpse === undefined ? startState(document) : glimpseState(document, glimpse),
  };
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
  const set = (next: View, inSight = true): void => {
    if (next === view) return;
    view = next;
    changed ||= inSight;
  };

  const waitForPause = (before: State, after: State): void => {
    const { current, editor, units } = after;
    // Undoing may lead to another segment, whose stored text is then no longer what stands in the field.
    const typed =
      before.current === current
        ? before.editor.text !== editor.text
        : editor.text !== (units[current]?.target ?? '');
    if (!typed) return;
    clearTimeout(timer);
    timer = setTimeout(() => dispatch({ kind: 'pause' }), pauseMs);
  };

  // Checks run where the typing pauses: while one types, half a word would be a finding.
  const checkCurrent = (): void => {
    const asked = desk;
    const { current, editor, units } = view.state;
    const segment = units[current]?.segment.text;
    asked.findings?.(current, editor.text).then(
      (found) => {
        const isSame = asked === desk && view.state.units[current]?.segment.text === segment;
        if (isSame) dispatch({ kind: 'found', ordinal: current, target: editor.text, found });
      },
      () => {},
    );
  };

  const dispatch = (action: Action): void =>
    batch(() => {
      const before = view.state;
      const reduced = reduce(before, action);
      if (reduced === before) return;
      const { wishes } = reduced;
      const after: State = wishes.length === 0 ? reduced : { ...reduced, wishes: [] };
      // What is found out ahead about other segments is not on screen.
      set({ ...view, state: after }, action.kind !== 'analysed' || action.ordinal === after.current);
      let changes = 0;
      if (!fromDisk.has(action.kind)) {
        changes = saveChanges(
          desk,
          before,
          after,
          action.kind === 'confirm' || after.ended === 'saved',
          dispatch,
        );
      }
      waitForPause(before, after);
      if (action.kind === 'pause' || before.current !== after.current) checkCurrent();
      for (const wish of wishes) grantNow(wish);
      if (action.kind === 'confirm' || changes > 1) inspector.changed();
      const owed = owedAnswer(desk, view.state);
      if (owed !== undefined) dispatch(owed);
      if (before.current !== after.current || before.matches.size > after.matches.size) analyst.wake();
      if (action.kind === 'recut') {
        savePosition(desk, after.current);
        analyst.wake();
      }
      suggester.wake();
    });
  const grantNow = (wish: Wish): void => grant({ desk, state: view.state, sitDown, dispatch }, wish);
  // What was typed while the other document was read goes to the one it was typed for.
  const sitDown = (other: Desk): void =>
    batch(() => {
      dispatch({ kind: 'pause' });
      if (view.state.unsaved.size > 0) return;
      desk = other;
      dispatch({ kind: 'seated', document: other.document });
      analyst.wake();
      inspector.opened();
    });
  const inspector = createInspector(
    () => view.state,
    () => grantNow({ kind: 'inspect' }),
  );
  const suggester = createSuggester(
    () => desk,
    () => view.state,
    dispatch,
  );
  const analyst = createAnalyst(
    () => desk,
    () => view.state,
    dispatch,
  );

  return {
    view: () => view,
    desk: () => desk,
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
    start: () => {
      if (glimpse !== undefined) dispatch({ kind: 'arrived', document });
      analyst.wake();
      inspector.opened();
    },
    close: () => {
      clearTimeout(timer);
      inspector.stop();
      analyst.stop();
    },
  };
};
