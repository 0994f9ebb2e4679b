// The search in sources and translations, which goes to the first hit as soon as the query has one.

import type { Editor } from '../editing/editor.js';
import { editorAround, selectedText } from '../editing/editor.js';
import { focus } from '../focus.js';
import { type Laid, type OverlayRules, popped, showing } from '../overlay.js';
import { searchHits } from '../segments/search.js';
import { goTo } from '../segments/travel.js';
import type { State } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    /** `from`: the segment where the search began; `regex`: the query is a regular expression. */
    readonly search: { readonly field: Editor; readonly from: number; readonly regex: boolean };
  }
}

const found = (state: State, overlay: Laid<'search'>, field: Editor): State => {
  const next = showing(state, { ...overlay, field });
  const hits = searchHits(next.units, field.text, overlay.regex);
  return goTo(next, hits.find((hit) => hit >= overlay.from) ?? hits[0] ?? overlay.from);
};

const nextHit = (state: State, { field, regex }: Laid<'search'>, step: number): State => {
  const hits = searchHits(state.units, field.text, regex);
  const target =
    step > 0
      ? (hits.find((hit) => hit > state.current) ?? hits[0])
      : (hits.findLast((hit) => hit < state.current) ?? hits.at(-1));
  return target === undefined ? state : goTo(state, target);
};

export const search: OverlayRules<'search'> = {
  opened: (state) => {
    const field = focus(state);
    const text = field === undefined ? '' : selectedText(field).replaceAll('\n', ' ');
    return { kind: 'search', field: editorAround(text), from: state.current, regex: false };
  },
  withField: (state, overlay, field) =>
    field.text === overlay.field.text ? showing(state, { ...overlay, field }) : found(state, overlay, field),
  choose: (state, overlay, step) => nextHit(state, overlay, step),
  accept: (state, overlay) => nextHit(state, overlay, 1),
  regex: (state, overlay) => found(state, { ...overlay, regex: !overlay.regex }, overlay.field),
  // Closing keeps the position that the search reached and remembers the way back.
  close: (state, { from }) => {
    const next = popped(state);
    return from === state.current ? next : { ...next, back: [...next.back, from] };
  },
};
