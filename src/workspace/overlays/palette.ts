// The palette: commands by name. The caller of the overlay runs the chosen command.

import { type Editor, editorWith } from '../editing/editor.js';
import { type OverlayRules, showing } from '../overlay.js';

declare module '../state.js' {
  interface OverlayData {
    readonly palette: { readonly field: Editor; readonly chosen: number };
  }
}

export const palette: OverlayRules<'palette'> = {
  opened: () => ({ kind: 'palette', field: editorWith(''), chosen: 0 }),
  withField: (state, overlay, field) =>
    showing(state, { ...overlay, field, chosen: field.text === overlay.field.text ? overlay.chosen : 0 }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: Math.max(0, overlay.chosen + step) }),
};
