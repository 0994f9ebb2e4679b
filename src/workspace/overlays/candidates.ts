// Candidates for new terms: each is accepted into the term form, postponed, or rejected permanently.

import { otherLang } from '../../model/language.js';
import type { CandidateTerm } from '../backend.js';
import { type OverlayRules, showing, within } from '../overlay.js';
import { withEffect, withNotice } from '../state.js';
import { open } from '../terms/open-form.js';

declare module '../state.js' {
  interface OverlayData {
    /** `list` is undefined during extraction. */
    readonly candidates: {
      readonly list: readonly CandidateTerm[] | undefined;
      readonly chosen: number;
    };
  }
}

/** Asks for suggestions for the chosen candidate and for the visible ones below it. */
const suggestedAhead = 20;

export const candidates: OverlayRules<'candidates'> = {
  opened: () => ({ kind: 'candidates', list: undefined, chosen: 0 }),
  effect: () => ({ kind: 'candidates' }),
  question: (_, { list, chosen }) => {
    const inSight = list?.slice(chosen, chosen + suggestedAhead);
    const next = inSight?.find(({ suggestions }) => suggestions === undefined);
    return next && { kind: 'suggest', text: next.text, to: otherLang(next.lang) };
  },
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, overlay.list?.length ?? 0) }),
  accept: (state) => open(state),
  putAside: (state, overlay, forGood) => {
    const { list = [], chosen } = overlay;
    const candidate = list[chosen];
    if (candidate === undefined) return state;
    const rest = list.toSpliced(chosen, 1);
    const kept = forGood ? rest : [...rest, candidate];
    const next = showing(state, { ...overlay, list: kept, chosen: within(chosen, kept.length) });
    return forGood
      ? withNotice(withEffect(next, { kind: 'reject', candidate }), 'rejected', { term: candidate.text })
      : next;
  },
};
