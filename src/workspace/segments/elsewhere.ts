// Changes of other windows come into this one, and take nothing away that is not stored yet.

import type { Unit, WorkDocument } from '../../model/unit.js';
import { editorWith } from '../editing/editor.js';
import { type Step, withoutSegments, withStep } from '../editing/past.js';
import { recorded } from '../editing/undo.js';
import { type State, startState, withCount, withEffect, withNotice } from '../state.js';

/** Segments whose text this window has not stored: what is typed just now, what failed, what another window kept out. */
export const heldSegments = ({
  units,
  current,
  editor,
  overlay,
  unsaved,
  contested,
}: State): ReadonlySet<number> => {
  const held = new Set([...unsaved, ...contested]);
  const stored = units[current]?.target ?? '';
  if (editor.text !== stored && (editor.text.trim() !== '' || stored !== '')) held.add(current);
  // A comment that is being written began with the one that was shown.
  if (overlay.kind === 'comment') held.add(current);
  return held;
};

const withOthers = (state: State, changed: ReadonlyMap<number, Unit>): State => {
  const { current, editor } = state;
  const units = [...state.units];
  for (const [ordinal, unit] of changed) if (ordinal < units.length) units[ordinal] = unit;
  const own = changed.get(current);
  const ordinals = new Set(changed.keys());
  return {
    ...state,
    units,
    editor: own === undefined || own.target === editor.text ? editor : editorWith(own.target),
    // Nobody undoes unseen what another window did.
    past: withoutSegments(state.past, ordinals),
    future: withoutSegments(state.future, ordinals),
  };
};

/** Checks what has changed. */
const checked = (state: State, changed: ReadonlyMap<number, Unit>): State => {
  const own = changed.get(state.current);
  const next = withEffect(state, { kind: 'wait-for-idle', reason: 'change' });
  return own === undefined
    ? next
    : withEffect(next, { kind: 'check-translation', ordinal: state.current, target: own.target });
};

/** The state with units that other windows stored; none of them is held (`heldSegments`). */
export const takeElsewhere = (state: State, changed: ReadonlyMap<number, Unit>): State => {
  const count = [...changed].filter(
    ([ordinal, { target }]) => target !== state.units[ordinal]?.target,
  ).length;
  const next = withOthers(state, changed);
  if (count === 0) return next;
  const said = state.notice === undefined && state.overlay.kind === 'none';
  return checked(said ? withCount(next, 'elsewhere', { count }) : next, changed);
};

/** Of two texts theirs was chosen: it comes into the field, and undo brings back what stood there. */
export const takeTheirs = (state: State, ordinal: number, unit: Unit): State => {
  const changed = new Map([[ordinal, unit]]);
  const contested = new Set([...state.contested].filter((one) => one !== ordinal));
  const next = { ...withOthers(state, changed), contested };
  return checked(ordinal === state.current ? recorded(state, next) : next, changed);
};

/**
 * The document as another window cut it, at the same place of its text.
 * @param kept contested segments that stand in it still, by their ordinals before: they keep the text of this window
 */
export const reloaded = (state: State, document: WorkDocument, kept: ReadonlyMap<number, number>): State => {
  const start = state.units[state.current]?.segment.start ?? 0;
  const place = document.units.findIndex(({ segment }) => segment.end > start);
  const fresh = startState({ ...document, position: place < 0 ? document.units.length - 1 : place });
  const units = [...fresh.units];
  const contested = new Set<number>();
  for (const [ordinal, now] of kept) {
    const [mine, its] = [state.units[ordinal], units[now]];
    if (mine === undefined || its === undefined || mine.target.trim() === '') continue;
    units[now] = { ...its, target: mine.target, state: mine.state };
    contested.add(now);
  }
  const next: State = {
    ...fresh,
    units,
    contested,
    editor: editorWith(units[fresh.current]?.target ?? ''),
    clipboard: state.clipboard,
    filter: state.filter,
    preferences: state.preferences,
  };
  // A conflict that was told a moment ago is more than that.
  return state.notice?.kind === 'problem' ? { ...next, notice: state.notice } : withNotice(next, 'reloaded');
};

/** The last change of a segment was taken back in the history: its former text stands again, and can be taken away again. */
export const segmentUndone = (state: State, ordinal: number, unit: Unit | undefined): State => {
  const former = state.units[ordinal];
  if (unit === undefined || former === undefined) return withNotice(state, 'nothing-to-undo');
  const step: Step = {
    kind: 'units',
    ordinal,
    before: new Map([[ordinal, unit]]),
    after: new Map([[ordinal, former]]),
  };
  const changed = new Map([[ordinal, unit]]);
  const next = checked(withOthers(state, changed), changed);
  return withNotice({ ...next, future: withStep(next.future, step) }, 'undone-stored', {
    number: ordinal + 1,
  });
};
