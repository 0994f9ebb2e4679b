// Other windows and the file: their changes are looked for every two seconds, and the translator chooses one of two texts.

import { Problem } from '../../model/problem.js';
import type { QuietAction } from '../../workspace/action.js';
import { heldSegments } from '../../workspace/segments/elsewhere.js';
import type { Context, Handler } from '../handler.js';

/** If nothing changed, a look takes some microseconds. */
const watchMs = 2000;

const look = ({ backend, state }: Context): QuietAction | undefined => {
  const now = state();
  const held = heldSegments(now);
  // Cut segments are read anew when nothing is half done here.
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

/** Whether nothing is half done, so that the document can be read anew. */
const isAtRest = ({ state }: Context): boolean => {
  const { overlay, unsaved, contested, units, current, editor } = state();
  return (
    overlay.kind === 'none' &&
    unsaved.size + contested.size === 0 &&
    editor.text === (units[current]?.target ?? '')
  );
};

/** Goes on with the document as its file is now, where that has changed; whoever types meanwhile goes on typing. */
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

/** Looks for changes of other windows, and of the file, every two seconds, from now on. */
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

/** Stores the chosen one of two texts. @throws Problem of the database */
export const settle: Handler<'settle'> = ({ ordinal, whose }, { backend }) => {
  const unit = backend().settle(ordinal, whose);
  return unit === undefined ? undefined : { kind: 'settled', ordinal, unit };
};

/** Takes the last stored change of a segment back. @throws Problem of the database */
export const undoStored: Handler<'undo-stored'> = ({ ordinal, target }, context) => {
  // Another window's text came in while the draft was stored.
  if (context.state().units[ordinal]?.target !== target || context.state().contested.has(ordinal))
    return undefined;
  // What another window stored meanwhile is shown, and not undone unseen.
  const found = look(context);
  if (found?.kind === 'elsewhere' && !found.units.has(ordinal)) context.dispatch(found);
  else if (found !== undefined) return found;
  const former = context.backend().undoSegment(ordinal);
  const unit = context.state().units[ordinal];
  return { kind: 'segment-undone', ordinal, unit: former && unit && { ...unit, ...former } };
};
