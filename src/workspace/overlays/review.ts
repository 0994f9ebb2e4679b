// The changes of a reviewer, which are accepted or left out one by one; both can be undone.

import { type Laid, type OverlayRules, popped, showing, within } from '../overlay.js';
import { type Accepted, acceptChanges, takeBack } from '../segments/review.js';
import type { ReviewChange } from '../segments/reviewed.js';
import { type State, withEffect, withNotice } from '../state.js';

/** A decision: the list before it, and what it changed in the document. */
type Decision = {
  readonly changes: readonly ReviewChange[];
  readonly chosen: number;
  readonly accepted: Accepted | undefined;
};

declare module '../state.js' {
  interface OverlayData {
    /** `changes`: those that wait; `former`: the decisions, latest last. */
    readonly review: {
      readonly path: string;
      readonly changes: readonly ReviewChange[];
      readonly chosen: number;
      readonly former: readonly Decision[];
    };
  }
}

const decided = (
  overlay: Laid<'review'>,
  taken: readonly ReviewChange[],
  accepted: Accepted | undefined,
): Laid<'review'> => {
  const { changes, chosen, former } = overlay;
  const left = changes.filter((one) => !taken.includes(one));
  return {
    ...overlay,
    changes: left,
    chosen: within(chosen, left.length),
    former: [...former, { changes, chosen, accepted }],
  };
};

const accept = (state: State, overlay: Laid<'review'>, taken: readonly ReviewChange[]): State => {
  const isFirst = overlay.former.every(({ accepted }) => accepted === undefined);
  const safe = isFirst ? withEffect(state, { kind: 'back-up' }) : state;
  const [next, accepted] = acceptChanges(safe, taken);
  const shown = showing(next, decided(overlay, taken, accepted));
  return withNotice(shown, 'review-accepted', { number: taken.length });
};

export const review: OverlayRules<'review'> = {
  opened: () => undefined,
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, overlay.changes.length) }),
  accept: (state, overlay) => {
    const change = overlay.changes[overlay.chosen];
    return change === undefined ? popped(state) : accept(state, overlay, [change]);
  },
  acceptAll: (state, overlay) => {
    // A later text of the translator gives way only one by one.
    const taken = overlay.changes.filter(({ meanwhile }) => !meanwhile);
    return taken.length === 0
      ? withNotice(state, overlay.changes.length === 0 ? 'review-nothing' : 'review-only-later')
      : accept(state, overlay, taken);
  },
  putAside: (state, overlay) => {
    const change = overlay.changes[overlay.chosen];
    if (change === undefined) return state;
    const next = showing(state, decided(overlay, [change], undefined));
    return withNotice(next, 'review-left-out', { number: change.ordinal + 1 });
  },
  undo: (state, overlay) => {
    const last = overlay.former.at(-1);
    if (last === undefined) return withNotice(state, 'nothing-to-undo');
    const back = last.accepted === undefined ? state : takeBack(state, last.accepted);
    if (back === undefined) return withNotice(state, 'nothing-to-undo');
    const { changes, chosen } = last;
    const shown = showing(back, { ...overlay, changes, chosen, former: overlay.former.slice(0, -1) });
    return withNotice(shown, 'review-undone');
  },
};
