// The store of a session: it reduces actions, runs their effects and notifies listeners of changes.

import { Problem } from '../model/problem.js';
import type { Action } from '../workspace/action.js';
import type { Backend } from '../workspace/backend.js';
import type { Effect, EffectKind } from '../workspace/effect.js';
import { storedPreferences } from '../workspace/preferences.js';
import { reduce } from '../workspace/reduce.js';
import type { Beginning } from '../workspace/segments/beginning.js';
import { beginningState, previewState, type State, startState } from '../workspace/state.js';
import type { Context, Handler, Outcome } from './handler.js';
import { handlers } from './handlers.js';
import { createListeners } from './listeners.js';
import { createSchedule, type StartTimer } from './schedule.js';

/**
 * Runs an effect. Reports an expected failure as the action `failed`; throws any other error, or rejects the promise
 * with it.
 */
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
  /** The backend of the document in work. @throws Error before `start` has read a document that only began */
  readonly backend: () => Backend;
  readonly dispatch: (action: Action) => void;
  /** Runs several dispatches and notifies the listeners once. */
  readonly batch: (work: () => void) => void;
  /** Adds a listener. It is not notified of answers about segments other than the current one. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Reads the document and starts the analysis. Call it after the first frame is drawn; dispatch no key before it is
   * done, which is at once unless the store was opened on the beginning of a document.
   * @throws Problem of reading, of the format, of the database
   */
  readonly start: () => Promise<void>;
  /** Stops waiting work and ignores later answers. It does not save typed text; the action `leave` does. */
  readonly close: () => void;
};

/** Ends what waits and what goes on. */
const endWork = ({ schedule, stops }: Context): void => {
  schedule.close();
  for (const stop of stops.values()) stop.abort();
};

const firstState = (first: Backend | Beginning): State => {
  if ('whole' in first) return beginningState(first.beginning);
  const { preview, document } = first;
  return preview === undefined ? startState(document) : previewState(document, preview);
};

/** The preferences of the document that was opened, changes of its file, and whether nothing can be stored. */
const openingActions = ({ settings, document, documents, readOnly }: Backend): readonly Action[] => [
  { kind: 'preferred', preferences: storedPreferences(settings, document.id), opening: true },
  ...(documents.news === undefined ? [] : [{ kind: 'file-news' as const, news: documents.news }]),
  ...(readOnly === undefined
    ? []
    : [{ kind: 'failed' as const, code: 'database-read-only' as const, values: { file: readOnly } }]),
];

/**
 * Opens a store on the document of a backend, or on the beginning of a document.
 * @param startTimer starts the timers of waiting work
 * @throws Error if an effect needs the document while only its beginning is read
 */
export const openStore = (first: Backend | Beginning, startTimer?: StartTimer): StateStore => {
  let opened = 'whole' in first ? undefined : first;
  const backend = (): Backend => {
    if (opened === undefined) throw new Error('the document is not read yet');
    return opened;
  };
  let state = firstState(first);
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
  const prefer = (): void => {
    for (const action of openingActions(backend())) dispatch(action);
  };
  const context: Context = {
    backend,
    state: () => state,
    dispatch: (action) => {
      if (!closed) dispatch(action);
    },
    // Text that was typed while the other document was being read belongs to the one it was typed into.
    switchDocument: (other) =>
      batch(() => {
        dispatch({ kind: 'pause' });
        if (state.unsaved.size > 0) return;
        opened = other;
        dispatch({ kind: 'document-opened', document: other.document });
        prefer();
      }),
    schedule: createSchedule(startTimer),
    asked: new Set(),
    stops: new Map(),
  };

  return {
    state: () => state,
    backend,
    dispatch,
    batch,
    subscribe,
    start: async () => {
      if ('whole' in first) opened = await first.whole();
      if (closed) return;
      dispatch({ kind: 'arrived', document: backend().document });
      prefer();
    },
    close: () => {
      closed = true;
      endWork(context);
    },
  };
};
