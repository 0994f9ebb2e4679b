// Two texts for one segment: this window's and the one that another window stored meanwhile. Whatever is chosen, the other
// one stays in the history of the segment.

import type { UnitState } from '../../model/unit.js';
import { type OverlayRules, popped, showing, within } from '../overlay.js';
import { goTo } from '../segments/travel.js';
import { type State, withEffect } from '../state.js';

/** A translation and how far it is. */
type Text = { readonly target: string; readonly state: UnitState };

/** A segment of which both windows changed the translation. */
export type Contest = {
  /** Zero-based. */
  readonly ordinal: number;
  readonly mine: Text;
  readonly theirs: Text;
  /** When theirs was stored: ISO 8601, UTC. */
  readonly at: string;
};

/** What can be chosen, as it is shown. Who types on and confirms the next segment unawares chooses the first: nothing. */
export const conflictChoices = ['edit', 'theirs', 'mine'] as const;

declare module '../state.js' {
  interface OverlayData {
    readonly conflict: Contest & {
      readonly chosen: number;
      /** The next ones, where several were stored at once. */
      readonly rest: readonly Contest[];
    };
  }
}

/** Lays a contest over the document; behind those that are there. */
export const withContest = (state: State, contest: Contest): State => {
  const { overlay } = state;
  if (overlay.kind === 'conflict') return showing(state, { ...overlay, rest: [...overlay.rest, contest] });
  // Nobody is asked to repeat what does not stand.
  const isAbout = overlay.kind === 'propagate' && overlay.ordinal === contest.ordinal;
  const under = overlay.kind === 'none' || isAbout ? state.under : [...state.under, overlay];
  return { ...state, under, overlay: { kind: 'conflict', ...contest, chosen: 0, rest: [] } };
};

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
