// Going to a segment by its number.

import { editorWith } from '../editing/editor.js';
import { popped, type Rules, showing } from '../overlay-rules.js';
import { jumpTo } from '../segments/travel.js';
import { told } from '../state.js';

export const goto: Rules<'goto'> = {
  opened: () => ({ kind: 'goto', field: editorWith('') }),
  withField: (state, overlay, field) => showing(state, { ...overlay, field }),
  accept: (state, { field: { text } }) => {
    const number = Number(text.normalize('NFKC'));
    if (text.trim() === '') return popped(state);
    if (Number.isInteger(number) && number >= 1 && number <= state.units.length) {
      return jumpTo({ ...state, overlay: { kind: 'none' }, under: [] }, number - 1);
    }
    return told(state, 'no-segment', { number: text, total: state.units.length });
  },
};
