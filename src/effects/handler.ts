// Contract of what runs one kind of effect.

import type { QuietAction } from '../workspace/action.js';
import type { Backend } from '../workspace/backend.js';
import type { Effect, EffectKind } from '../workspace/effect.js';
import type { State } from '../workspace/state.js';
import type { Schedule } from './schedule.js';

/** Resources of a handler. */
export type Context = {
  /** The backend of the document in work: another one after another document was opened. */
  readonly backend: () => Backend;
  /** The state of now. */
  readonly state: () => State;
  /** Reports what came of an effect; nothing is reported any more once the session is closed. */
  readonly dispatch: (action: QuietAction) => void;
  /** Goes on with another document. */
  readonly switchDocument: (backend: Backend) => void;
  /** Work that waits; what waits under a name is replaced by what comes under the same name. */
  readonly schedule: Schedule;
  /** Questions that are asked one at a time and are not answered yet. */
  readonly asked: Set<EffectKind>;
};

/** The result of an effect, if it is one action. */
export type Outcome = QuietAction | undefined;

/**
 * Runs effects of one kind: at once, or in a promise. A `Problem` that it throws, or that the promise is rejected with, is
 * reported as `failed`; anything else is a bug.
 */
export type Handler<K extends EffectKind> = (
  effect: Effect<K>,
  context: Context,
) => Outcome | Promise<Outcome>;

/**
 * Whether an answer about a segment (zero-based) is still of use. Ask before the question, and call what comes back when the
 * answer is there: another document may have been opened meanwhile, or the segment been split.
 */
export const stillThere = ({ backend, state }: Context, ordinal: number): (() => boolean) => {
  const asked = backend();
  const text = state().units[ordinal]?.segment.text;
  return () => asked === backend() && text === state().units[ordinal]?.segment.text;
};
