// Cuts of segments that the session wishes for: made by the desk, stored, and answered with what has changed.

import type { QuietAction } from '../workspace/action.js';
import type { Desk } from '../workspace/backend.js';
import type { Recut } from '../workspace/editing/past.js';
import type { Wish } from '../workspace/effect.js';
import { joinUnits, splitUnit } from '../workspace/segments/recut.js';
import type { State } from '../workspace/state.js';

/** A wish to cut segments. */
export type CutWish = Extract<Wish, { readonly kind: 'split' | 'join' | 'recut' }>;

const changeFor = (
  desk: Desk,
  wish: CutWish,
  { units, to }: Pick<State, 'units' | 'to'>,
): Recut | undefined => {
  if (wish.kind === 'recut') return wish.change;
  const { ordinal } = wish;
  const unit = units[ordinal];
  if (unit === undefined) return undefined;
  if (wish.kind === 'split') {
    const parts = desk.split(ordinal, wish.at);
    return parts && { at: ordinal, before: [unit], after: splitUnit(unit, parts, wish.target) };
  }
  const next = units[ordinal + 1];
  const joined = desk.join(ordinal);
  return next && joined && { at: ordinal, before: [unit, next], after: [joinUnits(unit, next, joined, to)] };
};

/** Cuts as wished, where that is possible. @throws Problem of the database */
export const grantCut = (desk: Desk, wish: CutWish, state: Pick<State, 'units' | 'to'>): QuietAction => {
  const change = changeFor(desk, wish, state);
  if (change !== undefined) desk.recut(change.at, change.before.length, change.after);
  return { kind: 'recut', change, way: wish.kind === 'recut' ? wish.way : 'do' };
};
