// The state of a session while it runs: actions go in, their effects are run, and whoever listens hears of the change.

import { Problem } from '../model/problem.js';
import type { Action } from '../workspace/action.js';
import type { Backend } from '../workspace/backend.js';
import type { Effect, EffectKind } from '../workspace/effect.js';
import { storedPreferences } from '../workspace/preferences.js';
import { reduce } from '../workspace/reduce.js';
import { previewState, type State, startState } from '../workspace/state.js';
import type { Context, Handler, Outcome } from './handler.js';
import { handlers } from './handlers.js';
import { createListeners } from './listeners.js';
import { createSchedule, type StartTimer } from './schedule.js';

/** Runs an effect. An expected failure is reported as `failed`; anything else is a bug and thrown, or rejects a promise. */
const runEffect = <K extends EffectKind>(effect: Effect<K>, context: Context): void => {
  const { dispatch } = context;
  const report = (outcome: Outcome): void => {
    if (outcome !== undefined) dispatch(outcome);
  };
  const fail = (error: unknown): void => {
    if (!(error instanceof Problem)) throw error;
    dispatch({ kind: 'failed', code: error.code, values: error.values });
  };
  try {
    const handler: Handler<K> = handlers[effect.kind];
    const outcome = handler(effect, context);
    if (outcome instanceof Promise) outcome.then(report).catch(fail);
    else if (outcome !== undefined) report(outcome);
  } catch (error) {
    fail(error);
  }
};

export type StateStore = {
  readonly state: () => State;
  /** The backend of the document in work. */
  readonly backend: () => Backend;
  readonly dispatch: (action: Action) => void;
  /** Runs several dispatches; listeners hear of them once. */
  readonly batch: (work: () => void) => void;
  /** A listener is not told of what is found out ahead about other segments than the current one. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the document and begins to analyse; called once the first frame stands, before any key. */
  readonly start: () => void;
  /** Nothing waits, and no answer is taken, after this. What was typed is not saved by it: that is what `leave` does. */
  readonly close: () => void;
};

/** A store on the document of a backend. @param startTimer what waits is timed by */
export const openStore = (first: Backend, startTimer?: StartTimer): StateStore => {
  let backend = first;
  let state =
    first.preview === undefined ? startState(first.document) : previewState(first.document, first.preview);
  let closed = false;
  const { subscribe, tell, batch } = createListeners();

  const dispatch = (action: Action): void =>
    batch(() => {
      const reduced = reduce(state, action);
      if (reduced === state) return;
      const { effects } = reduced;
      state = effects.length === 0 ? reduced : { ...reduced, effects: [] };
      if (action.kind !== 'analysed' || action.ordinal === state.current) tell();
      for (const effect of effects) runEffect(effect, context);
    });
  /** What was set for the document that was opened. */
  const prefer = (): void => {
    const { settings, document, documents } = backend;
    const preferences = storedPreferences(settings, document.id);
    dispatch({ kind: 'preferred', preferences, opening: true });
    if (documents.news !== undefined) dispatch({ kind: 'file-news', news: documents.news });
  };
  const context: Context = {
    backend: () => backend,
    state: () => state,
    dispatch: (action) => {
      if (!closed) dispatch(action);
    },
    // Text that was typed while the other document was read goes to the one it was typed for.
    switchDocument: (other) =>
      batch(() => {
        dispatch({ kind: 'pause' });
        if (state.unsaved.size > 0) return;
        backend = other;
        dispatch({ kind: 'document-opened', document: other.document });
        prefer();
      }),
    schedule: createSchedule(startTimer),
    asked: new Set(),
  };

  return {
    state: () => state,
    backend: () => backend,
    dispatch,
    batch,
    subscribe,
    start: () => {
      dispatch({ kind: 'arrived', document: first.document });
      prefer();
    },
    close: () => {
      closed = true;
      context.schedule.close();
    },
  };
};
