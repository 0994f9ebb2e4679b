// Contract of a handler, which runs the effects of one kind.

import type { QuietAction } from '../workspace/action.js';
import type { Backend } from '../workspace/backend.js';
import type { Effect, EffectKind } from '../workspace/effect.js';
import type { State } from '../workspace/state.js';
import type { Schedule } from './schedule.js';

/** The resources of a handler. */
export type Context = {
  /** Returns the backend of the document in work; it changes when another document is opened. */
  readonly backend: () => Backend;
  /** Returns the current state. */
  readonly state: () => State;
  /** Dispatches the result of an effect as an action. Does nothing once the session is closed. */
  readonly dispatch: (action: QuietAction) => void;
  /** Switches to another document. */
  readonly switchDocument: (backend: Backend) => void;
  /** Work that runs later, by name. New work replaces waiting work of the same name. */
  readonly schedule: Schedule;
  /** Ends work that is going on, by its effect. */
  readonly stops: Map<EffectKind, AbortController>;
  /** Names of the questions that are not answered yet. Each question is asked only once at a time. */
  readonly asked: Set<EffectKind>;
};

/** The result of an effect: one action, or nothing. */
export type Outcome = QuietAction | undefined;

/**
 * Runs effects of one kind, synchronously or in a promise. A thrown or rejected `Problem` is reported as the action
 * `failed`; any other error is a bug.
 */
export type Handler<K extends EffectKind> = (
  effect: Effect<K>,
  context: Context,
) => Outcome | Promise<Outcome>;

/**
 * Returns a test that says whether an answer about a segment (zero-based) is still useful. Create the test before asking
 * and call it when the answer arrives: another document may have been opened meanwhile, or the segment may have been
 * split.
 */
export const stillThere = ({ backend, state }: Context, ordinal: number): (() => boolean) => {
  const asked = backend();
  const text = state().units[ordinal]?.segment.text;
  return () => asked === backend() && text === state().units[ordinal]?.segment.text;
};
