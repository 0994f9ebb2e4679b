// Stores the text of the editor in its unit.

import { originOf } from '../../model/memory-match.js';
import type { Unit, UnitOrigin, UnitState } from '../../model/unit.js';
import { withoutCodes } from '../../text/coded-text.js';
import type { State } from '../state.js';
import { withUnit } from './change-units.js';

const isBlank = (text: string): boolean => withoutCodes(text).trim() === '';

/** The state of a unit after this text is stored without confirming it. */
export const stateAfterTyping = (unit: Unit, text: string): UnitState => {
  if (text === unit.target || (isBlank(text) && unit.target === '')) return unit.state;
  if (isBlank(text)) return 'untouched';
  return unit.state === 'flagged' ? 'flagged' : 'draft';
};

/** An emptied field forgets the origin of the translation; an edited proposal keeps it. */
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
  const next = withUnit(state, state.current, {
    ...rest,
    target,
    state: unitState,
    ...(origin && { origin }),
    ...(was !== undefined && unitState !== 'done' && { was }),
  });
  // The memory holds confirmed texts: what it proposed for other segments may be out of date.
  const [own, remembers] = [state.memory.get(state.current), [unit.state, unitState].includes('done')];
  return next === state || !remembers
    ? next
    : { ...next, memory: new Map(own === undefined ? [] : [[state.current, own]]) };
};

const stored = (text: string): string => (isBlank(text) ? '' : text);

/** Stores the current text as a draft, if it changed. */
export const keepDraft = (state: State): State => {
  const unit = state.units[state.current];
  if (unit === undefined) return state;
  return withCurrent(state, stored(state.editor.text), stateAfterTyping(unit, state.editor.text));
};

/** Stores the current text as confirmed. An empty text cannot be confirmed. */
export const confirm = (state: State): State =>
  isBlank(state.editor.text) ? keepDraft(state) : withCurrent(state, state.editor.text, 'done');

/** Flags the current segment for review, or removes the flag. */
export const toggleFlag = (state: State): State => {
  const { text } = state.editor;
  const unit = state.units[state.current];
  if (unit?.state !== 'flagged') return withCurrent(state, stored(text), 'flagged');
  return withCurrent(state, stored(text), isBlank(text) ? 'untouched' : 'draft');
};

/** Sets or removes the bookmark of the current segment. */
export const toggleMark = (state: State): State => {
  const kept = keepDraft(state);
  const unit = kept.units[kept.current];
  if (unit === undefined) return kept;
  const { marked, ...rest } = unit;
  return withUnit(kept, kept.current, marked ? rest : { ...rest, marked: true });
};
