// Takes over changes of other windows without touching text that is not stored yet.

import type { Unit, WorkDocument } from '../../model/unit.js';
import { editorWith } from '../editing/editor.js';
import { type Step, withoutSegments, withStep } from '../editing/past.js';
import { recorded } from '../editing/undo.js';
import { type State, startState, withCount, withEffect, withNotice } from '../state.js';

/** Segments whose text this window has not stored: the one being typed, failed saves, open conflicts. */
export const heldSegments = ({
  units,
  current,
  editor,
  overlay,
  unsaved,
  contested,
}: State): ReadonlySet<number> => {
  // An emptied text is not offered as a choice, so that the other window's text may be taken over.
  const isEmpty = (ordinal: number): boolean => (units[ordinal]?.target ?? '').trim() === '';
  const held = new Set([...unsaved, ...[...contested].filter((ordinal) => !isEmpty(ordinal))]);
  const stored = units[current]?.target ?? '';
  if (editor.text !== stored && (editor.text.trim() !== '' || stored !== '')) held.add(current);
  // Compare with the comment that was shown when writing began.
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
    contested: new Set([...state.contested].filter((ordinal) => !changed.has(ordinal))),
    editor: own === undefined || own.target === editor.text ? editor : editorWith(own.target),
    // Drop undo steps of a segment that another window changed, so that nobody undoes that change unseen.
    past: withoutSegments(state.past, ordinals),
    future: withoutSegments(state.future, ordinals),
    // The memory changed with the confirmed ones among them; proposals are asked for again.
    memory: new Map(),
  };
};

/** Checks the changed translations. */
const checked = (state: State, changed: ReadonlyMap<number, Unit>): State => {
  const own = changed.get(state.current);
  const asked = withEffect(state, { kind: 'wait-for-idle', reason: 'change' });
  const next = withEffect(asked, { kind: 'analyse-ahead' });
  return own === undefined
    ? next
    : withEffect(next, { kind: 'check-translation', ordinal: state.current, target: own.target });
};

/** The state with units that other windows stored. None of them may be held (`heldSegments`). */
export const takeElsewhere = (state: State, changed: ReadonlyMap<number, Unit>): State => {
  const count = [...changed].filter(
    ([ordinal, { target }]) => target !== state.units[ordinal]?.target,
  ).length;
  const next = withOthers(state, changed);
  if (count === 0) return withEffect(next, { kind: 'analyse-ahead' });
  const said = state.notice === undefined && state.overlay.kind === 'none';
  return checked(said ? withCount(next, 'elsewhere', { count }) : next, changed);
};

/** The state after the other window's text was chosen: it is in the field, and undo restores this window's text. */
export const takeTheirs = (state: State, ordinal: number, unit: Unit): State => {
  const changed = new Map([[ordinal, unit]]);
  const next = withOthers(state, changed);
  return checked(ordinal === state.current ? recorded(state, next) : next, changed);
};

/**
 * The document with the segmentation of another window, at the same place of its text.
 * @param kept conflicting segments that still exist, by their former ordinals; they keep this window's text
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
    database: state.database,
  };
  // Do not report a conflict again that was reported a moment ago.
  return state.notice?.kind === 'problem' ? { ...next, notice: state.notice } : withNotice(next, 'reloaded');
};

/** The state after the last change of a segment was undone in the history; the undo can be redone. */
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
