// Help: rows that scroll and that a query filters.

import { type Editor, editorWith } from '../editing/editor.js';
import { type OverlayRules, popped, showing } from '../overlay.js';

declare module '../state.js' {
  interface OverlayData {
    readonly help: { readonly field: Editor; readonly top: number };
  }
}

export const help: OverlayRules<'help'> = {
  opened: () => ({ kind: 'help', field: editorWith(''), top: 0 }),
  withField: (state, overlay, field) =>
    showing(state, { ...overlay, field, top: field.text === overlay.field.text ? overlay.top : 0 }),
  choose: (state, overlay, step) => showing(state, { ...overlay, top: Math.max(0, overlay.top + step) }),
  accept: popped,
};
