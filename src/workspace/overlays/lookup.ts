// The look-up of a term, whose equivalent can be inserted.

import { type LookupResult, matchedTerm } from '../../model/lookup.js';
import { targetTerms } from '../../text/counterparts.js';
import { type Editor, editorAround, selectedText } from '../editing/editor.js';
import { putTerm } from '../editing/insert-term.js';
import { focus } from '../focus.js';
import { type OverlayRules, showing, within } from '../overlay.js';
import { withNotice } from '../state.js';
import { pickedText } from '../terms/picked.js';

declare module '../state.js' {
  interface OverlayData {
    /** `answered`: the query that `results` belong to. */
    readonly lookup: {
      readonly field: Editor;
      readonly answered: string;
      readonly results: readonly LookupResult[];
      readonly chosen: number;
    };
  }
}

export const lookup: OverlayRules<'lookup'> = {
  opened: (state) => {
    const { overlay } = state;
    const field = focus(state);
    const selected = field === undefined ? '' : selectedText(field).replaceAll('\n', ' ');
    const text = overlay.kind === 'pick' ? pickedText(state, overlay) : selected;
    return { kind: 'lookup', field: editorAround(text), answered: '', results: [], chosen: 0 };
  },
  question: (_, { field, answered }) =>
    field.text === answered ? undefined : { kind: 'lookup', query: field.text },
  withField: (state, overlay, field) => showing(state, { ...overlay, field }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, overlay.results.length) }),
  accept: (state, { results, chosen }) => {
    const result = results[chosen];
    if (result === undefined) return state;
    const term = targetTerms(matchedTerm(result), state.to)[0];
    if (term === undefined) return withNotice(state, 'no-target', { term: result.matched.text });
    return putTerm({ ...state, overlay: { kind: 'none' }, under: [] }, term.text);
  },
};
