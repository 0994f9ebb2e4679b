// Splits and joins segments through the backend, stores the result and reports it.

import type { Unit } from '../../model/unit.js';
import type { Recut } from '../../workspace/editing/past.js';
import { joinUnits, splitUnit } from '../../workspace/segments/recut.js';
import type { Context, Handler, Outcome } from '../handler.js';

/** Whether the units are still those that the translator saw. Another window may have changed one just now. */
const isStill = ({ state }: Context, at: number, expected: readonly Unit[]): boolean =>
  expected.every((unit, step) => state().units[at + step] === unit);

/** Stores a split or join if it is possible. @throws Problem of the database */
const store = ({ backend }: Context, change: Recut | undefined, way: 'do' | 'undo' | 'redo'): Outcome => {
  if (change !== undefined) backend().recut(change.at, change.before.length, change.after);
  return { kind: 'recut', change, way };
};

/** Splits a segment, and stores the document's new segments. */
export const split: Handler<'split'> = ({ ordinal, at, target, expected }, context) => {
  if (!isStill(context, ordinal, expected)) return undefined;
  const unit = context.state().units[ordinal];
  const parts = unit && context.backend().split(ordinal, at);
  const change = parts && { at: ordinal, before: [unit], after: splitUnit(unit, parts, target) };
  return store(context, change, 'do');
};

/** Joins a segment with the next one, and stores the document's new segments. */
export const join: Handler<'join'> = ({ ordinal, expected }, context) => {
  if (!isStill(context, ordinal, expected)) return undefined;
  const { units, to } = context.state();
  const [first, second] = [units[ordinal], units[ordinal + 1]];
  const joined = first && second && context.backend().join(ordinal);
  const change = joined && {
    at: ordinal,
    before: [first, second],
    after: [joinUnits(first, second, joined, to)],
  };
  return store(context, change, 'do');
};

/** Undoes a split or join, or does it again. */
export const recut: Handler<'recut'> = ({ change, way, expected }, context) =>
  isStill(context, change.at, expected) ? store(context, change, way) : undefined;
