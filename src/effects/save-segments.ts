// What changed in the state, put on disk.

import type { Unit } from '../model/unit.js';
import type { QuietAction } from '../workspace/action.js';
import type { Desk } from '../workspace/backend.js';
import type { State } from '../workspace/state.js';

/** Stores where the translator is. */
export const savePosition = (desk: Desk, ordinal: number): void => {
  try {
    desk.savePosition(ordinal);
  } catch {
    // Only the place would be lost; a failure to store text is told when it happens.
  }
};

const sameNote = (a: Unit, b: Unit): boolean => a.comment === b.comment && a.marked === b.marked;

const saveOne = (
  desk: Desk,
  state: State,
  ordinal: number,
  before: Unit | undefined,
  report: (action: QuietAction) => void,
): void => {
  const unit = state.units[ordinal];
  if (unit === undefined) return;
  try {
    if (before?.target !== unit.target || before.state !== unit.state) {
      desk.save(ordinal, unit.target, unit.state);
    }
    if (before === undefined || !sameNote(before, unit)) desk.annotate(ordinal, unit);
    if (state.unsaved.has(ordinal)) report({ kind: 'saved', ordinal });
  } catch {
    // Disk full, database locked: the text stays in memory, the header says so, and leaving tries again.
    report({ kind: 'save-failed', ordinal });
  }
};

/** Stores the units that differ, and says how many they are; with `retry` also those that could not be stored before. */
export const saveChanges = (
  desk: Desk,
  before: State,
  after: State,
  retry: boolean,
  report: (action: QuietAction) => void,
): number => {
  const wanted = new Map<number, Unit | undefined>();
  if (before.units !== after.units) {
    for (const [ordinal, unit] of after.units.entries()) {
      const was = before.units[ordinal];
      if (unit !== was) wanted.set(ordinal, was);
    }
  }
  // Nobody knows what of these is on disk.
  for (const ordinal of after.unsaved) if (retry || wanted.has(ordinal)) wanted.set(ordinal, undefined);
  for (const [ordinal, was] of wanted) saveOne(desk, after, ordinal, was, report);
  if (before.current !== after.current) savePosition(desk, after.current);
  return wanted.size;
};
