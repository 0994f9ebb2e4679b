// The field that goes to a segment by number.

import { type Editor, editorWith } from '../editing/editor.js';
import { type OverlayRules, popped, showing } from '../overlay.js';
import { jumpTo } from '../segments/travel.js';
import { withNotice } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    readonly goto: { readonly field: Editor };
  }
}

export const goto: OverlayRules<'goto'> = {
  opened: () => ({ kind: 'goto', field: editorWith('') }),
  withField: (state, overlay, field) => showing(state, { ...overlay, field }),
  accept: (state, { field: { text } }) => {
    const number = Number(text.normalize('NFKC'));
    if (text.trim() === '') return popped(state);
    if (Number.isInteger(number) && number >= 1 && number <= state.units.length) {
      return jumpTo({ ...state, overlay: { kind: 'none' }, under: [] }, number - 1);
    }
    return withNotice(state, 'no-segment', { number: text, total: state.units.length });
  },
};
