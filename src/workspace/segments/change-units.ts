// Changes units. All changes go through here, so that every changed unit is saved and no other.

import type { Unit } from '../../model/unit.js';
import type { Effect, SavedParts } from '../effect.js';
import { type State, withEffect } from '../state.js';

/** The changed part of a unit; undefined if nothing changed. */
const changedParts = (before: Unit, after: Unit): SavedParts | undefined => {
  const translation =
    before.target !== after.target ||
    before.state !== after.state ||
    before.origin?.kind !== after.origin?.kind;
  const note = before.comment !== after.comment || before.marked !== after.marked;
  if (translation && note) return 'both';
  if (translation) return 'translation';
  return note ? 'note' : undefined;
};

/** Adds one save effect a segment; a unit that already has one in this action is saved once with its latest state. */
const withSaves = (state: State, saves: ReadonlyMap<number, Effect<'save-segment'>>): State => {
  const merged = new Map(saves);
  const others: Effect[] = [];
  for (const effect of state.effects) {
    const save = effect.kind === 'save-segment' ? merged.get(effect.ordinal) : undefined;
    if (effect.kind !== 'save-segment' || save === undefined) others.push(effect);
    else if (save.parts !== effect.parts) merged.set(effect.ordinal, { ...save, parts: 'both' });
  }
  return { ...state, effects: [...others, ...merged.values()] };
};

/**
 * The state with some units replaced, by zero-based ordinal; they must have the same segments. Units that differ are
 * saved. If several translations change, a check of the whole document is scheduled.
 */
export const withUnits = (state: State, changed: ReadonlyMap<number, Unit>): State => {
  const saves = new Map<number, Effect<'save-segment'>>();
  for (const [ordinal, unit] of changed) {
    const before = state.units[ordinal];
    const parts = before && changedParts(before, unit);
    if (parts === undefined) continue;
    // Save all of a unit whose last save failed, because its state on disk is unknown.
    const saved = state.unsaved.has(ordinal) ? 'both' : parts;
    saves.set(ordinal, { kind: 'save-segment', ordinal, unit, parts: saved });
  }
  if (saves.size === 0) return state;
  const units = [...state.units];
  for (const [ordinal, { unit }] of saves) units[ordinal] = unit;
  const next = withSaves({ ...state, units }, saves);
  return saves.size > 1 ? withEffect(next, { kind: 'wait-for-idle', reason: 'change' }) : next;
};

/** The state with one unit replaced; see `changeUnits`. */
export const withUnit = (state: State, ordinal: number, unit: Unit): State =>
  withUnits(state, new Map([[ordinal, unit]]));

/** Repeats failed saves, at most this many. */
export const retryUnsaved = (state: State, most = Number.POSITIVE_INFINITY): State => {
  const saves = new Map<number, Effect<'save-segment'>>();
  for (const ordinal of state.unsaved) {
    const unit = state.units[ordinal];
    if (unit !== undefined && saves.size < most)
      saves.set(ordinal, { kind: 'save-segment', ordinal, unit, parts: 'both' });
  }
  return saves.size === 0 ? state : withSaves(state, saves);
};
