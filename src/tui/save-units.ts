// What changed in the state, put on disk.

import type { QuietAction } from '../workspace/action.js';
import type { Desk } from '../workspace/desk.js';
import type { State } from '../workspace/state.js';

const savePosition = (desk: Desk, ordinal: number): void => {
  try {
    desk.savePosition(ordinal);
  } catch {
    // Only the place would be lost; a failure to store text is told when it happens.
  }
};

const saveOne = (desk: Desk, state: State, ordinal: number, report: (action: QuietAction) => void): void => {
  const unit = state.units[ordinal];
  if (unit === undefined) return;
  try {
    desk.save(ordinal, unit.target, unit.state);
    if (state.unsaved.has(ordinal)) report({ kind: 'saved', ordinal });
  } catch {
    // Disk full, database locked: the text stays in memory, the header says so, and leaving tries again.
    report({ kind: 'save-failed', ordinal });
  }
};

/** Stores the units that differ; with `retry` also those that could not be stored before. */
export const saveChanges = (
  desk: Desk,
  before: State,
  after: State,
  retry: boolean,
  report: (action: QuietAction) => void,
): void => {
  const wanted = new Set(retry ? after.unsaved : []);
  if (before.units !== after.units) {
    for (const [ordinal, unit] of after.units.entries()) {
      if (unit !== before.units[ordinal]) wanted.add(ordinal);
    }
  }
  for (const ordinal of wanted) saveOne(desk, after, ordinal, report);
  if (before.current !== after.current) savePosition(desk, after.current);
};
