// A conflict over a segment that two windows translated: both texts, and the overlay that shows them.

import type { UnitState } from '../../model/unit.js';
import { showing } from '../overlay.js';
import type { State } from '../state.js';

/** A translation and its state. */
type Text = { readonly target: string; readonly state: UnitState };

/** A segment whose translation both windows changed. */
export type Contest = {
  /** Zero-based. */
  readonly ordinal: number;
  readonly mine: Text;
  readonly theirs: Text;
  /** When the other window stored its text: ISO 8601, UTC. */
  readonly at: string;
};

/** The choices in the order of the screen. The first does nothing, so that an accidental Enter chooses nothing. */
export const conflictChoices = ['edit', 'theirs', 'mine'] as const;

/** Opens the conflict over the document, after conflicts that are already open. */
export const withContest = (state: State, contest: Contest): State => {
  const { overlay } = state;
  if (overlay.kind === 'conflict') return showing(state, { ...overlay, rest: [...overlay.rest, contest] });
  // Do not ask to repeat a save that lost the conflict.
  const isAbout = overlay.kind === 'propagate' && overlay.ordinal === contest.ordinal;
  const under = overlay.kind === 'none' || isAbout ? state.under : [...state.under, overlay];
  return { ...state, under, overlay: { kind: 'conflict', ...contest, chosen: 0, rest: [] } };
};
