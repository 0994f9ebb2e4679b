// Splits and joins segments in the state, with their translations and all data keyed by ordinal.

import type { Lang } from '../../model/language.js';
import type { Segment } from '../../model/segment.js';
import type { Unit, UnitState } from '../../model/unit.js';
import { type Recut, type Step, withStep } from '../editing/past.js';
import type { SegmentFindings } from '../findings/findings.js';
import { type State, withEffect } from '../state.js';
import { moveTo } from './move-to.js';
import { repetitionsOf } from './repetitions.js';

const stateOfPart = (target: string, whole: UnitState): UnitState => {
  if (whole === 'flagged') return 'flagged';
  return target.trim() === '' ? 'untouched' : 'draft';
};

/**
 * Splits a unit. The translation is split at its insertion point; if that is at an end, the first part keeps all of it.
 */
export const splitUnit = (
  unit: Unit,
  [first, second]: readonly [Segment, Segment],
  at: number,
): readonly Unit[] => {
  const cut = at > 0 && at < unit.target.length ? at : unit.target.length;
  const left = unit.target.slice(0, cut).trimEnd();
  const right = unit.target.slice(cut).trimStart();
  return [
    { ...unit, segment: first, target: left, state: stateOfPart(left, unit.state) },
    { segment: second, target: right, state: stateOfPart(right, unit.state) },
  ];
};

/** Joins two units. */
export const joinUnits = (first: Unit, second: Unit, segment: Segment, to: Lang): Unit => {
  const targets = [first.target, second.target].filter((target) => target.trim() !== '');
  const target = targets.join(to === 'ko' ? ' ' : '');
  const comment = [first.comment, second.comment].filter((one) => one !== undefined).join(' / ');
  const flagged = first.state === 'flagged' || second.state === 'flagged';
  return {
    segment,
    target,
    state: stateOfPart(target, flagged ? 'flagged' : 'draft'),
    ...(comment !== '' && { comment }),
    ...((first.marked ?? second.marked) && { marked: true }),
  };
};

const movedKeys = <T>(
  map: ReadonlyMap<number, T>,
  placeOf: (ordinal: number) => number | undefined,
  change: (value: T, ordinal: number) => T = (value) => value,
): ReadonlyMap<number, T> =>
  new Map(
    [...map].flatMap(([ordinal, value]): [number, T][] => {
      const place = placeOf(ordinal);
      return place === undefined ? [] : [[place, change(value, place)]];
    }),
  );

const findingsMoved = ({ own, across, ...rest }: SegmentFindings, segment: number): SegmentFindings => ({
  ...rest,
  own: own.map((finding) => ({ ...finding, segment })),
  across: across.map((finding) => ({ ...finding, segment })),
});

/** The state with some segments replaced by others; the translator is at the first of them. */
const withRecut = (state: State, { at, before, after }: Recut): State => {
  const end = at + before.length;
  const by = after.length - before.length;
  const placeOf = (ordinal: number): number | undefined =>
    ordinal < at ? ordinal : ordinal >= end ? ordinal + by : undefined;
  const units = state.units
    .toSpliced(at, before.length, ...after)
    .map((unit, ordinal) =>
      unit.segment.ordinal === ordinal ? unit : { ...unit, segment: { ...unit.segment, ordinal } },
    );
  const cut: State = {
    ...state,
    units,
    repetitions: repetitionsOf(units),
    overlay: { kind: 'none' },
    under: [],
    back: state.back.map((ordinal) => placeOf(ordinal) ?? at),
    unsaved: new Set([...state.unsaved].flatMap((ordinal) => placeOf(ordinal) ?? [])),
    contested: new Set([...state.contested].flatMap((ordinal) => placeOf(ordinal) ?? [])),
    matches: movedKeys(state.matches, placeOf),
    outdated: new Set([...state.outdated].flatMap((ordinal) => placeOf(ordinal) ?? [])),
    insertables: movedKeys(state.insertables, placeOf),
    codes: movedKeys(state.codes, placeOf),
    memory: movedKeys(state.memory, placeOf),
    findings: movedKeys(state.findings, placeOf, findingsMoved),
  };
  return moveTo(cut, at);
};

/** The units from an ordinal on that a split or join expects. */
export const unitsAt = ({ units }: State, ordinal: number, count: number): readonly Unit[] =>
  units.slice(ordinal, ordinal + count);

/** Applies a step that split or joined segments, forwards or backwards. */
export const recutOf = (step: Step & { readonly kind: 'cut' }, way: 'undo' | 'redo'): Recut => {
  const { at, before, after } = step;
  return way === 'redo' ? { at, before, after } : { at, before: after, after: before };
};

/**
 * The state after a split or join; an undone or redone step moves to the other stack. The document is checked again,
 * because the findings of the new segments are unknown, and those across segments may have changed.
 */
export const recut = (state: State, change: Recut, way: 'do' | 'undo' | 'redo'): State => {
  const next = withEffect(withRecut(state, change), { kind: 'wait-for-idle', reason: 'change' });
  const { past, future } = state;
  if (way === 'do') {
    const step: Step = { kind: 'cut', ordinal: change.at, ...change };
    return { ...next, past: withStep(past, step), future: [] };
  }
  const [from, to] = way === 'undo' ? [past, future] : [future, past];
  const step = from.at(-1);
  const moved = step === undefined ? to : [...to, step];
  const rest = from.slice(0, -1);
  return way === 'undo' ? { ...next, past: rest, future: moved } : { ...next, past: moved, future: rest };
};
