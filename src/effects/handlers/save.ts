// Saves changed units and the translator's position.

import { Problem } from '../../model/problem.js';
import type { Handler } from '../handler.js';

/** Saves the changed parts of a unit. */
export const saveSegment: Handler<'save-segment'> = ({ ordinal, unit, parts }, { backend, state }) => {
  const { save, annotate } = backend();
  try {
    const conflict = parts === 'note' ? undefined : save(ordinal, unit.target, unit.state, unit.origin);
    if (parts !== 'translation') annotate(ordinal, unit);
    if (conflict !== undefined) return { kind: 'save-conflict', ordinal, ...conflict };
  } catch (error) {
    // On a full disk or locked database the text stays in memory, the header says so, and leaving tries again.
    if (!(error instanceof Problem)) return { kind: 'save-failed', ordinal };
    return { kind: 'save-failed', ordinal, problem: { code: error.code, values: error.values } };
  }
  return state().unsaved.has(ordinal) || state().contested.has(ordinal)
    ? { kind: 'saved', ordinal }
    : undefined;
};

/** Saves the translator's position. */
export const savePosition: Handler<'save-position'> = ({ ordinal }, { backend }) => {
  try {
    backend().savePosition(ordinal);
  } catch (error) {
    // Only the position is lost, and a failure to save text is reported by itself. But whoever writes first after the
    // database was taken away gets to know it, and nobody after.
    if (error instanceof Problem && /^database-replaced/.test(error.code))
      return { kind: 'failed', code: error.code, values: error.values };
  }
  return undefined;
};

/** Makes a backup. */
export const backUp: Handler<'back-up'> = (_, { backend }) => {
  backend().backUp();
  return undefined;
};
