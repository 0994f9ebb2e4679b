// Moving between segments; leaving one stores what was typed.

import type { Goal } from './action.js';
import { keepDraft } from './commit.js';
import { editorWith } from './editor.js';
import type { State } from './state.js';

/** The state at another segment (the nearest there is). */
export const goTo = (state: State, ordinal: number): State => {
  const target = Math.min(Math.max(0, ordinal), state.units.length - 1);
  if (target === state.current || state.units.length === 0) return state;
  const kept = keepDraft(state);
  const editor = editorWith(kept.units[target]?.target ?? '');
  return { ...kept, current: target, editor, pending: undefined, inserted: undefined };
};

/** Like goTo, and the way back is remembered. */
export const jumpTo = (state: State, ordinal: number): State => {
  const moved = goTo(state, ordinal);
  return moved === state ? state : { ...moved, back: [...state.back, state.current] };
};

const nextUntouched = ({ units, current }: State): number => {
  const after = units.findIndex((unit, ordinal) => ordinal > current && unit.state === 'untouched');
  return after >= 0
    ? after
    : units.findIndex((unit, ordinal) => ordinal < current && unit.state === 'untouched');
};

const back = (state: State): State => {
  const target = state.back.at(-1);
  if (target === undefined) return { ...state, notice: { kind: 'no-way-back', values: {} } };
  return { ...goTo(state, target), back: state.back.slice(0, -1) };
};

/** The state after going somewhere. */
export const go = (state: State, to: Goal): State => {
  switch (to) {
    case 'next':
      return goTo(state, state.current + 1);
    case 'previous':
      return goTo(state, state.current - 1);
    case 'first':
      return jumpTo(state, 0);
    case 'last':
      return jumpTo(state, state.units.length - 1);
    case 'back':
      return back(state);
    case 'untouched': {
      const kept = keepDraft(state);
      const target = nextUntouched(kept);
      return target < 0 ? { ...kept, notice: { kind: 'none-untouched', values: {} } } : jumpTo(kept, target);
    }
    default:
      return to satisfies never;
  }
};
