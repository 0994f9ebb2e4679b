// Segments split and joined: what becomes of their translations, and of all that is known by the place of a segment.

import type { Lang } from '../../model/language.js';
import type { Segment } from '../../model/segment.js';
import type { Unit, UnitState } from '../../model/unit.js';
import { type Recut, type Step, withStep } from '../editing/past.js';
import type { SegmentFindings } from '../findings.js';
import type { State } from '../state.js';
import { moveTo } from './move-to.js';
import { repetitionsOf } from './repetitions.js';

const stateOfPart = (target: string, whole: UnitState): UnitState => {
  if (whole === 'flagged') return 'flagged';
  return target.trim() === '' ? 'untouched' : 'draft';
};

/**
 * A unit in two. The translation is cut where its insertion point stands; at an end of it there is nothing to cut, and all
 * of it goes with the first part.
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

/** Two units in one. */
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

/** The state with other segments in the place of some; the translator is at the first of them. */
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
    insertables: movedKeys(state.insertables, placeOf),
    codes: movedKeys(state.codes, placeOf),
    memory: movedKeys(state.memory, placeOf),
    findings: movedKeys(state.findings, placeOf, findingsMoved),
  };
  return moveTo(cut, at);
};

/** So many units from an ordinal on: what a cut expects to find. */
export const unitsAt = ({ units }: State, ordinal: number, count: number): readonly Unit[] =>
  units.slice(ordinal, ordinal + count);

/** Applies a step that cut segments, forwards or backwards. */
export const recutOf = (step: Step & { readonly kind: 'cut' }, way: 'undo' | 'redo'): Recut => {
  const { at, before, after } = step;
  return way === 'redo' ? { at, before, after } : { at, before: after, after: before };
};

/** The state after segments were cut; an undone or repeated step goes from one pile to the other. */
export const recut = (state: State, change: Recut, way: 'do' | 'undo' | 'redo'): State => {
  const next = withRecut(state, change);
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
