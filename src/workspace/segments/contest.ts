// A segment that two windows translated: both texts, and how they are laid before the translator.

import type { UnitState } from '../../model/unit.js';
import { showing } from '../overlay.js';
import type { State } from '../state.js';

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

/** Lays a contest over the document; behind those that are there. */
export const withContest = (state: State, contest: Contest): State => {
  const { overlay } = state;
  if (overlay.kind === 'conflict') return showing(state, { ...overlay, rest: [...overlay.rest, contest] });
  // Nobody is asked to repeat what does not stand.
  const isAbout = overlay.kind === 'propagate' && overlay.ordinal === contest.ordinal;
  const under = overlay.kind === 'none' || isAbout ? state.under : [...state.under, overlay];
  return { ...state, under, overlay: { kind: 'conflict', ...contest, chosen: 0, rest: [] } };
};
