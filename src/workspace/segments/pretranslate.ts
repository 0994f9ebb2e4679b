// Pretranslation: drafts for untouched segments, and automatic insertion of the memory's proposal.

import { draftMatch, usualThreshold } from '../../model/memory-match.js';
import type { Draft, Unit } from '../../model/unit.js';
import { editorWith } from '../editing/editor.js';
import { changeUnits, recorded } from '../editing/undo.js';
import { withEditor } from '../editing/with-editor.js';
import { currentMemory } from '../select.js';
import { type State, withCount, withEffect, withNotice } from '../state.js';
import { keepDraft } from './commit.js';

const isUntouched = ({ target, state, segment }: Unit, { to }: State): boolean =>
  state === 'untouched' && target === '' && segment.lang !== to;

/** Asks for drafts of all untouched segments. */
export const pretranslate = (state: State): State => {
  const kept = keepDraft(state);
  const ordinals = kept.units.flatMap((unit, ordinal) => (isUntouched(unit, kept) ? [ordinal] : []));
  return ordinals.length === 0
    ? withNotice(kept, 'no-drafts')
    : withEffect(kept, { kind: 'draft', ordinals });
};

/**
 * The state with drafts, as one step to undo. Segments that were typed in, split or joined meanwhile stay as they are.
 * @param asked the units that the drafts were made for
 */
export const withDrafts = (
  state: State,
  asked: readonly Unit[],
  drafts: ReadonlyMap<number, Draft>,
): State => {
  const kept = keepDraft(state);
  const changed = new Map(
    [...drafts].flatMap(([ordinal, { target, origin }]): [number, Unit][] => {
      const unit = kept.units[ordinal];
      const isSame = unit?.segment.text === asked[ordinal]?.segment.text;
      return unit === undefined || !isSame || !isUntouched(unit, kept)
        ? []
        : [[ordinal, { ...unit, target, state: 'draft', origin }]];
    }),
  );
  return changed.size === 0
    ? withNotice(kept, 'no-drafts')
    : withCount(changeUnits(kept, changed), 'drafted', { count: changed.size });
};

/**
 * Inserts the memory's best proposal on arriving at an untouched segment, if the preference is set. It happens once per
 * arrival, so that undo leaves the field empty.
 */
export const withArrival = (state: State): State => {
  const unit = state.units[state.current];
  const isDue =
    state.preferences.autoInsert &&
    state.arrivedAt === state.current &&
    unit !== undefined &&
    isUntouched(unit, state) &&
    state.editor.text === '' &&
    (state.overlay.kind === 'none' || state.overlay.kind === 'propagate');
  const best = isDue ? draftMatch(currentMemory(state), usualThreshold) : undefined;
  return best === undefined ? state : recorded(state, withEditor(state, editorWith(best.target)));
};
