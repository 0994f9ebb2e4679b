// What was done to a concept, and taking the last of it back.

import { preferredTerm } from '../../model/concept.js';
import { type Rules, showing, within } from '../overlay-rules.js';
import { wishing } from '../state.js';

export const history: Rules<'history'> = {
  opened: ({ overlay, from, to }) => {
    if (overlay.kind !== 'lookup') return undefined;
    const concept = overlay.results[overlay.chosen]?.concept;
    if (concept === undefined) return undefined;
    const title = [from, to].map((lang) => preferredTerm(concept, lang)?.text ?? '—').join(' → ');
    return { kind: 'history', id: concept.id, title, changes: [], top: 0 };
  },
  wish: ({ id }) => ({ kind: 'history', id }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, top: within(overlay.top + step, overlay.changes.length) }),
  undo: (state, { id }) => wishing(state, { kind: 'undo-term', id }),
};
