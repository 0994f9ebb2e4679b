// Cuts of segments that the session asks for: made by the backend, stored, and answered with what has changed.

import type { QuietAction } from '../workspace/action.js';
import type { Backend } from '../workspace/backend.js';
import type { Recut } from '../workspace/editing/past.js';
import type { Effect } from '../workspace/effect.js';
import { joinUnits, splitUnit } from '../workspace/segments/recut.js';
import type { State } from '../workspace/state.js';

/** An effect to cut segments. */
export type CutEffect = Extract<Effect, { readonly kind: 'split' | 'join' | 'recut' }>;

const changeFor = (
  backend: Backend,
  effect: CutEffect,
  { units, to }: Pick<State, 'units' | 'to'>,
): Recut | undefined => {
  if (effect.kind === 'recut') return effect.change;
  const { ordinal } = effect;
  const unit = units[ordinal];
  if (unit === undefined) return undefined;
  if (effect.kind === 'split') {
    const parts = backend.split(ordinal, effect.at);
    return parts && { at: ordinal, before: [unit], after: splitUnit(unit, parts, effect.target) };
  }
  const next = units[ordinal + 1];
  const joined = backend.join(ordinal);
  return next && joined && { at: ordinal, before: [unit, next], after: [joinUnits(unit, next, joined, to)] };
};

/** Cuts as wished, where that is possible. @throws Problem of the database */
export const runCut = (
  backend: Backend,
  effect: CutEffect,
  state: Pick<State, 'units' | 'to'>,
): QuietAction => {
  const change = changeFor(backend, effect, state);
  if (change !== undefined) backend.recut(change.at, change.before.length, change.after);
  return { kind: 'recut', change, way: effect.kind === 'recut' ? effect.way : 'do' };
};
