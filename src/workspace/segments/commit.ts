// From what stands in the editor to what is stored.

import { originOf } from '../../model/memory-match.js';
import type { Unit, UnitOrigin, UnitState } from '../../model/unit.js';
import { withoutCodes } from '../../text/coded-text.js';
import type { State } from '../state.js';
import { withUnit } from './change-units.js';

const isBlank = (text: string): boolean => withoutCodes(text).trim() === '';

/** The state a unit is in once this text is stored without being confirmed. */
export const stateAfterTyping = (unit: Unit, text: string): UnitState => {
  if (text === unit.target || (isBlank(text) && unit.target === '')) return unit.state;
  if (isBlank(text)) return 'untouched';
  return unit.state === 'flagged' ? 'flagged' : 'draft';
};

/** Who empties the field begins anew; who edits a proposal still began with it. */
const originAfter = ({ memory, current }: State, unit: Unit, target: string): UnitOrigin | undefined => {
  if (target === '') return undefined;
  const plain = withoutCodes(target);
  const match = memory.get(current)?.find((one) => one.target === plain);
  return target !== unit.target && match !== undefined ? originOf(match) : unit.origin;
};

const withCurrent = (state: State, target: string, unitState: UnitState): State => {
  const unit = state.units[state.current];
  if (unit === undefined) return state;
  const { origin: _, was, ...rest } = unit;
  const origin = originAfter(state, unit, target);
  return withUnit(state, state.current, {
    ...rest,
    target,
    state: unitState,
    ...(origin && { origin }),
    ...(was !== undefined && unitState !== 'done' && { was }),
  });
};

const stored = (text: string): string => (isBlank(text) ? '' : text);

/** The current text stored as it is: a draft, unless nothing changed. */
export const keepDraft = (state: State): State => {
  const unit = state.units[state.current];
  if (unit === undefined) return state;
  return withCurrent(state, stored(state.editor.text), stateAfterTyping(unit, state.editor.text));
};

/** The current text stored as confirmed; an empty one cannot be. */
export const confirm = (state: State): State =>
  isBlank(state.editor.text) ? keepDraft(state) : withCurrent(state, state.editor.text, 'done');

/** The current segment marked to be looked at again, or the mark taken away. */
export const toggleFlag = (state: State): State => {
  const { text } = state.editor;
  const unit = state.units[state.current];
  if (unit?.state !== 'flagged') return withCurrent(state, stored(text), 'flagged');
  return withCurrent(state, stored(text), isBlank(text) ? 'untouched' : 'draft');
};

/** A mark to come back to, set on the current segment or taken away. */
export const toggleMark = (state: State): State => {
  const kept = keepDraft(state);
  const unit = kept.units[kept.current];
  if (unit === undefined) return kept;
  const { marked, ...rest } = unit;
  return withUnit(kept, kept.current, marked ? rest : { ...rest, marked: true });
};
