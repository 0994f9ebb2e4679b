// Saving: the units that changed, and where the translator is.

import { Problem } from '../../model/problem.js';
import type { Handler } from '../handler.js';

/** Saves what changed of a unit. */
export const saveSegment: Handler<'save-segment'> = ({ ordinal, unit, parts }, { backend, state }) => {
  const { save, annotate } = backend();
  try {
    const conflict = parts === 'note' ? undefined : save(ordinal, unit.target, unit.state, unit.origin);
    if (parts !== 'translation') annotate(ordinal, unit);
    if (conflict !== undefined) return { kind: 'save-conflict', ordinal, ...conflict };
  } catch (error) {
    // Disk full, database locked: the text stays in memory, the header says so, and leaving tries again.
    if (!(error instanceof Problem)) return { kind: 'save-failed', ordinal };
    return { kind: 'save-failed', ordinal, problem: { code: error.code, values: error.values } };
  }
  return state().unsaved.has(ordinal) || state().contested.has(ordinal)
    ? { kind: 'saved', ordinal }
    : undefined;
};

/** Saves where the translator is. */
export const savePosition: Handler<'save-position'> = ({ ordinal }, { backend }) => {
  try {
    backend().savePosition(ordinal);
  } catch {
    // Only the place would be lost; a failure to save text is reported when it happens.
  }
  return undefined;
};

/** Makes a backup. */
export const backUp: Handler<'back-up'> = (_, { backend }) => {
  backend().backUp();
  return undefined;
};
