// A reviewer's changes: shown when the file was read, accepted, and taken back.

import type { Unit } from '../../model/unit.js';
import { changeUnits } from '../editing/undo.js';
import { popped, showing } from '../overlay.js';
import { type State, withEffect, withNotice } from '../state.js';
import { withUnits } from './change-units.js';
import { keepDraft } from './commit.js';
import type { ReviewAnswer, ReviewChange } from './reviewed.js';

const accepted = (unit: Unit, { target, state, comment }: ReviewChange): Unit => {
  const { origin, ...rest } = unit;
  return {
    ...rest,
    target,
    state,
    ...(origin && target === unit.target && { origin }),
    ...(comment !== '' && { comment }),
  };
};

/** The units of some changes before and after these are accepted. */
export type Accepted = {
  readonly before: ReadonlyMap<number, Unit>;
  readonly after: ReadonlyMap<number, Unit>;
};

/** Replaces translations in one step to undo, and comments beside it, and checks the document again. */
const replaced = (state: State, units: ReadonlyMap<number, Unit>): State => {
  const next = withUnits(changeUnits(keepDraft(state), units), units);
  return withEffect(next, { kind: 'wait-for-idle', reason: 'change' });
};

/** Accepts changes. */
export const acceptChanges = (state: State, changes: readonly ReviewChange[]): readonly [State, Accepted] => {
  const kept = keepDraft(state);
  const before = new Map<number, Unit>();
  const after = new Map<number, Unit>();
  for (const change of changes) {
    const unit = kept.units[change.ordinal];
    if (unit === undefined) continue;
    before.set(change.ordinal, unit);
    after.set(change.ordinal, accepted(unit, change));
  }
  return [replaced(kept, after), { before, after }];
};

/** Takes accepted changes back; undefined if one of the segments was changed since. */
export const takeBack = (state: State, { before, after }: Accepted): State | undefined => {
  const kept = keepDraft(state);
  const isSame = [...after].every(
    ([ordinal, { target, state: its }]) =>
      kept.units[ordinal]?.target === target && kept.units[ordinal]?.state === its,
  );
  return isSame ? replaced(kept, before) : undefined;
};

// The changes in a list, or the notice that there are none.
const reviewRead = (
  state: State,
  { path, changes, lost }: ReviewAnswer & { readonly kind: 'review-read' },
): State => {
  if (state.overlay.kind !== 'review-file') return state;
  if (changes.length === 0)
    return withNotice(state, lost === 0 ? 'review-nothing' : 'review-lost', { number: lost });
  const below = showing(popped(state), { kind: 'review', path, changes, chosen: 0, former: [] });
  return lost === 0 ? below : withNotice(below, 'review-lost', { number: lost });
};

/** The state after a returned file was looked for or read. An answer that comes too late changes nothing. */
export const reviewAnswered = (state: State, answer: ReviewAnswer): State => {
  if (answer.kind === 'review-read') return reviewRead(state, answer);
  const { overlay } = state;
  return overlay.kind === 'review-file' && overlay.field.text === answer.typed
    ? showing(state, { ...overlay, answered: answer.typed, entries: answer.entries, chosen: 0 })
    : state;
};
