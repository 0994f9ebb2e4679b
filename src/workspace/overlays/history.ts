// The history of a concept; its last change can be undone.

import { preferredTerm } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { TermChange } from '../backend.js';
import { type OverlayRules, showing, within } from '../overlay.js';
import { withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    readonly history: {
      readonly id: ConceptId;
      readonly title: string;
      readonly changes: readonly TermChange[];
      readonly top: number;
    };
  }
}

export const history: OverlayRules<'history'> = {
  opened: ({ overlay, from, to }) => {
    if (overlay.kind !== 'lookup') return undefined;
    const concept = overlay.results[overlay.chosen]?.concept;
    if (concept === undefined) return undefined;
    const title = [from, to].map((lang) => preferredTerm(concept, lang)?.text ?? '—').join(' → ');
    return { kind: 'history', id: concept.id, title, changes: [], top: 0 };
  },
  effect: ({ id }) => ({ kind: 'history', id }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, top: within(overlay.top + step, overlay.changes.length) }),
  undo: (state, { id }) => withEffect(state, { kind: 'undo-term', id }),
};
