// Candidates for new terms: accepted into the term form, put last, or rejected for good.

import { type Rules, showing, within } from '../overlay-rules.js';
import { told, wishing } from '../state.js';
import { open } from '../terms/open-form.js';

export const candidates: Rules<'candidates'> = {
  opened: () => ({ kind: 'candidates', list: undefined, chosen: 0 }),
  wish: () => ({ kind: 'candidates' }),
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
      ? told(wishing(next, { kind: 'reject', candidate }), 'rejected', { term: candidate.text })
      : next;
  },
};
