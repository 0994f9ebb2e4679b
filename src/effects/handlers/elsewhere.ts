// Watches for changes by other windows and of the source file, every two seconds, and settles conflicts.

import { Problem } from '../../model/problem.js';
import type { QuietAction } from '../../workspace/action.js';
import { heldSegments } from '../../workspace/segments/elsewhere.js';
import type { Context, Handler } from '../handler.js';

/** Interval in milliseconds. A look costs some microseconds if nothing changed. */
const watchMs = 2000;

const look = ({ backend, state }: Context): QuietAction | undefined => {
  const now = state();
  const held = heldSegments(now);
  // Reload changed segmentation only while nothing is unsaved here.
  const mayReload =
    now.overlay.kind === 'none' &&
    now.unsaved.size === 0 &&
    (!held.has(now.current) || now.contested.has(now.current));
  const found = backend().elsewhere({ units: now.units, held, mayReload });
  if (found === undefined) return undefined;
  return found.kind === 'units'
    ? { kind: 'elsewhere', units: found.units }
    : { kind: 'reloaded', document: found.document, kept: found.kept };
};

const said = (context: Context): QuietAction | undefined => {
  try {
    return look(context);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: 'failed', code: error.code, values: error.values };
  }
};

/** Whether nothing is unsaved, so that the document can be reloaded. */
const isAtRest = ({ state }: Context): boolean => {
  const { overlay, unsaved, contested, units, current, editor } = state();
  return (
    overlay.kind === 'none' &&
    unsaved.size + contested.size === 0 &&
    editor.text === (units[current]?.target ?? '')
  );
};

/** Reopens the document if its file changed. Text that is being typed stays. */
const lookAtFile = async (context: Context): Promise<void> => {
  const { backend, dispatch, switchDocument, asked } = context;
  if (!isAtRest(context) || asked.has('watch')) return;
  asked.add('watch');
  const before = backend();
  try {
    const now = await before.documents.reread();
    if (now !== undefined && before === backend()) switchDocument(now);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    dispatch({ kind: 'failed', code: error.code, values: error.values });
  } finally {
    asked.delete('watch');
  }
};

/** Watches other windows and the file every two seconds from now on. */
export const watch: Handler<'watch'> = (_, context) => {
  const { schedule, dispatch } = context;
  const again = (): void =>
    schedule.after('watch', watchMs, () => {
      again();
      const found = said(context);
      if (found !== undefined) dispatch(found);
      else void lookAtFile(context);
    });
  again();
  return undefined;
};

/** Stores the chosen one of two conflicting texts. @throws Problem of the database */
export const settle: Handler<'settle'> = ({ ordinal, whose }, { backend }) => {
  const unit = backend().settle(ordinal, whose);
  return unit === undefined ? undefined : { kind: 'settled', ordinal, unit };
};

/** Undoes the last stored change of a segment. @throws Problem of the database */
export const undoStored: Handler<'undo-stored'> = ({ ordinal, target }, context) => {
  // Another window stored a text while the draft was being saved.
  if (context.state().units[ordinal]?.target !== target || context.state().contested.has(ordinal))
    return undefined;
  // Show the text of another window instead of undoing it unseen.
  const found = look(context);
  if (found?.kind === 'elsewhere' && !found.units.has(ordinal)) context.dispatch(found);
  else if (found !== undefined) return found;
  const former = context.backend().undoSegment(ordinal);
  const unit = context.state().units[ordinal];
  return { kind: 'segment-undone', ordinal, unit: former && unit && { ...unit, ...former } };
};

/** Reads the earlier translations of a segment. @throws Problem of the database */
export const readEarlier: Handler<'earlier'> = ({ ordinal }, { backend }) => ({
  kind: 'earlier',
  ordinal,
  texts: backend().earlier(ordinal),
});
