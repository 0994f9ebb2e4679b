// Moves between segments. Leaving a segment stores its text.

import type { UnitState } from '../../model/unit.js';
import type { Goal } from '../action.js';
import { segmentsWithFindings } from '../findings/findings.js';
import { currentFindings, findingInSight, ordinalsIn } from '../select.js';
import { type State, withEffect, withNotice } from '../state.js';
import { keepDraft } from './commit.js';
import { moveTo } from './move-to.js';

/** The state at another segment, or at the nearest one that exists. */
export const goTo = (state: State, ordinal: number): State => {
  const target = Math.min(Math.max(0, ordinal), state.units.length - 1);
  if (target === state.current || state.units.length === 0) return state;
  return { ...moveTo(keepDraft(state), target), pending: undefined, inserted: undefined };
};

/** Goes to a segment and remembers the way back. */
export const jumpTo = (state: State, ordinal: number): State => {
  const moved = goTo(state, ordinal);
  return moved === state ? state : { ...moved, back: [...state.back, state.current] };
};

const nextIn = ({ units, current }: State, wanted: UnitState): number => {
  const after = units.findIndex((unit, ordinal) => ordinal > current && unit.state === wanted);
  return after >= 0 ? after : units.findIndex((unit, ordinal) => ordinal < current && unit.state === wanted);
};

const toNext = (state: State, wanted: Exclude<UnitState, 'done'>): State => {
  const kept = keepDraft(state);
  const target = nextIn(kept, wanted);
  return target < 0 ? withNotice(kept, `none-${wanted}`) : jumpTo(kept, target);
};

/** The next or previous of these ordinals. */
const neighbour = (ordinals: readonly number[], current: number, by: -1 | 1): number | undefined =>
  by > 0 ? ordinals.find((ordinal) => ordinal > current) : ordinals.findLast((ordinal) => ordinal < current);

/** Goes to the next or previous segment of the list. */
const step = (state: State, by: -1 | 1): State => {
  const { filter, current } = state;
  if (filter === undefined) return goTo(state, current + by);
  const kept = keepDraft(state);
  const target = neighbour(ordinalsIn(kept, filter), current, by);
  return target === undefined ? withNotice(kept, 'none-shown') : goTo(kept, target);
};

/** The next or previous of these ordinals, wrapping around the document; undefined if there is no other. */
const around = (ordinals: readonly number[], current: number, by: -1 | 1): number | undefined => {
  const target = neighbour(ordinals, current, by) ?? (by > 0 ? ordinals[0] : ordinals.at(-1));
  return target === current ? undefined : target;
};

/**
 * Goes to the next finding of this segment, then to the next segment with findings. Without findings it checks the
 * document again.
 */
const toFinding = (state: State, by: -1 | 1): State => {
  const next = findingInSight(state) + by;
  if (next >= 0 && next < currentFindings(state).length) return { ...state, findingAt: next };
  const kept = keepDraft(state);
  const target = around(segmentsWithFindings(kept), kept.current, by);
  return target === undefined
    ? withEffect(withNotice(kept, 'no-findings'), { kind: 'inspect' })
    : withLastFinding(jumpTo(kept, target), by);
};

const withLastFinding = (state: State, by: -1 | 1): State =>
  by > 0 ? state : { ...state, findingAt: Math.max(0, currentFindings(state).length - 1) };

/** Goes to the next draft whose memory match differs in the source, because it has to be reviewed. */
const toFuzzy = (state: State): State => {
  const kept = keepDraft(state);
  const fuzzy = kept.units.flatMap(({ origin, state: its }, ordinal) =>
    its === 'draft' && origin !== undefined && origin.kind !== 'glossary' && origin.score < 100
      ? [ordinal]
      : [],
  );
  const target = around(fuzzy, kept.current, 1);
  return target === undefined ? withNotice(kept, 'none-fuzzy') : jumpTo(kept, target);
};

const toMark = (state: State, by: -1 | 1): State => {
  const kept = keepDraft(state);
  const target = around(ordinalsIn(kept, 'marked'), kept.current, by);
  return target === undefined ? withNotice(kept, 'none-marked') : jumpTo(kept, target);
};

const back = (state: State): State => {
  const target = state.back.at(-1);
  if (target === undefined) return withNotice(state, 'no-way-back');
  return { ...goTo(state, target), back: state.back.slice(0, -1) };
};

/** The state after going somewhere. */
export const go = (state: State, to: Goal): State => {
  switch (to) {
    case 'next':
      return step(state, 1);
    case 'previous':
      return step(state, -1);
    case 'first':
      return jumpTo(state, 0);
    case 'last':
      return jumpTo(state, state.units.length - 1);
    case 'back':
      return back(state);
    case 'next-finding':
      return toFinding(state, 1);
    case 'previous-finding':
      return toFinding(state, -1);
    case 'mark':
      return toMark(state, 1);
    case 'previous-mark':
      return toMark(state, -1);
    case 'fuzzy':
      return toFuzzy(state);
    case 'untouched':
    case 'draft':
    case 'flagged':
      return toNext(state, to);
    default:
      return to satisfies never;
  }
};
