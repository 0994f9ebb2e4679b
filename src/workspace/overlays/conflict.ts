// The conflict between two texts of one segment, this window's and another's. The text that is not chosen stays in the
// history of the segment.

import { type OverlayRules, popped, showing, within } from '../overlay.js';
import { type Contest, conflictChoices } from '../segments/contest.js';
import { goTo } from '../segments/travel.js';
import { type State, withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    readonly conflict: Contest & {
      readonly chosen: number;
      /** Further conflicts that were found at the same time. */
      readonly rest: readonly Contest[];
    };
  }
}

const next = (state: State, [first, ...rest]: readonly Contest[]): State =>
  first === undefined ? popped(state) : showing(state, { kind: 'conflict', ...first, chosen: 0, rest });

const mineStored = (state: State, { ordinal, mine }: Contest): State => {
  const unit = state.units[ordinal];
  if (unit === undefined) return state;
  const its = { ...unit, ...mine };
  const settled = withEffect(
    { ...state, units: state.units.with(ordinal, its) },
    { kind: 'settle', ordinal, whose: 'mine' },
  );
  return withEffect(settled, { kind: 'save-segment', ordinal, unit: its, parts: 'translation' });
};

export const conflict: OverlayRules<'conflict'> = {
  opened: () => undefined,
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, conflictChoices.length) }),
  accept: (state, overlay) => {
    const below = next(state, overlay.rest);
    switch (conflictChoices[overlay.chosen]) {
      case 'mine':
        return mineStored(below, overlay);
      case 'theirs':
        return withEffect(below, { kind: 'settle', ordinal: overlay.ordinal, whose: 'theirs' });
      default:
        return goTo(below, overlay.ordinal);
    }
  },
  close: (state, overlay) => goTo(next(state, overlay.rest), overlay.ordinal),
};
