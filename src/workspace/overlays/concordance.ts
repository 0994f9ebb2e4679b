// The concordance: segments of the memory that contain some words, with their translations. A translation or a part of
// it can be inserted.

import type { ConcordanceHit } from '../../model/memory-match.js';
import { wordBefore } from '../../text/graphemes.js';
import { type Editor, editorAround, selectedText } from '../editing/editor.js';
import { putTerm } from '../editing/insert-term.js';
import { focus } from '../focus.js';
import { type Laid, type OverlayRules, showing, within } from '../overlay.js';
import type { State } from '../state.js';
import { pickedText } from '../terms/picked.js';

declare module '../state.js' {
  interface OverlayData {
    /**
     * `answered`: the query that `hits` belong to. `part`: the chosen hit's translation while a part of it is being
     * selected.
     */
    readonly concordance: {
      readonly query: Editor;
      readonly answered: string;
      readonly hits: readonly ConcordanceHit[];
      readonly chosen: number;
      readonly part: Editor | undefined;
    };
  }
}

/** The text that a hit inserts: its side in the language of the translation. */
const offeredSide = ({ to }: Pick<State, 'to'>, { lang, text, other }: ConcordanceHit): string =>
  lang === to ? text : other;

/** The selection, or the word at or before the insertion point. */
const wanted = (state: State): string => {
  if (state.overlay.kind === 'pick') return pickedText(state, state.overlay);
  const field = focus(state);
  if (field === undefined || state.overlay.kind !== 'none') return '';
  const selected = selectedText(field);
  if (selected !== '') return selected;
  const start = wordBefore(field.text, field.cursor);
  return field.text.slice(start, field.cursor);
};

const chosenHit = ({ hits, chosen }: Laid<'concordance'>): ConcordanceHit | undefined => hits[chosen];

/** Switches to selecting a part of the chosen hit's translation, or back to the query. */
const turned = (state: State, overlay: Laid<'concordance'>): State => {
  const hit = chosenHit(overlay);
  if (overlay.part !== undefined || hit === undefined) return showing(state, { ...overlay, part: undefined });
  return showing(state, { ...overlay, part: { text: offeredSide(state, hit), cursor: 0 } });
};

export const concordance: OverlayRules<'concordance'> = {
  opened: (state) => {
    const query = editorAround(wanted(state).replaceAll('\n', ' ').trim());
    return { kind: 'concordance', query, answered: '', hits: [], chosen: 0, part: undefined };
  },
  question: (_, { query, answered }) =>
    query.text === answered ? undefined : { kind: 'concordance', query: query.text },
  withField: (state, overlay, field) => {
    if (overlay.part === undefined) return showing(state, { ...overlay, query: field });
    // The translation of a hit allows moving but not typing.
    return field.text === overlay.part.text ? showing(state, { ...overlay, part: field }) : state;
  },
  nextField: turned,
  choose: (state, overlay, step) =>
    showing(state, {
      ...overlay,
      part: undefined,
      chosen: within(overlay.chosen + step, overlay.hits.length),
    }),
  accept: (state, overlay) => {
    const hit = chosenHit(overlay);
    if (hit === undefined || overlay.answered !== overlay.query.text) return state;
    const part = overlay.part === undefined ? '' : selectedText(overlay.part);
    return putTerm({ ...state, overlay: { kind: 'none' }, under: [] }, part || offeredSide(state, hit));
  },
};
