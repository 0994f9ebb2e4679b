// Runs effects, and reports what came of them.

import { Problem } from '../model/problem.js';
import type { Effect, EffectKind } from '../workspace/effect.js';
import type { Context, Handler, Outcome } from './handler.js';
import { handlers } from './handlers.js';

/** Runs an effect. An expected failure is reported as `failed`; anything else is a bug and thrown, or rejects a promise. */
export const runEffect = <K extends EffectKind>(effect: Effect<K>, context: Context): void => {
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
