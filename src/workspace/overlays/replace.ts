// Find and replace in all translations: what would change is shown first, and is undone as one.

import { type Editor, editorAround, editorWith, selectedText } from '../editing/editor.js';
import { changeUnits } from '../editing/undo.js';
import { type Laid, type OverlayRules, popped, showing, within } from '../overlay.js';
import { keepDraft } from '../segments/commit.js';
import { replacements } from '../segments/replacements.js';
import { withCount, withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    readonly replace: {
      readonly fields: readonly [find: Editor, replacement: Editor];
      readonly active: number;
      readonly regex: boolean;
      readonly chosen: number;
    };
  }
}

const withActive = (overlay: Laid<'replace'>, active: number): Laid<'replace'> => ({
  ...overlay,
  active,
  chosen: 0,
});

export const replace: OverlayRules<'replace'> = {
  opened: (state) => {
    // Of translations only: what is chosen in the source occurs in none of them.
    const field = state.overlay.kind === 'search' ? state.overlay.field : state.editor;
    const find = editorAround(selectedText(field));
    return {
      kind: 'replace',
      fields: [find, editorWith('')],
      active: find.text === '' ? 0 : 1,
      regex: false,
      chosen: 0,
    };
  },
  withField: (state, overlay, field) => {
    const [find, replacement] = overlay.fields;
    const fields = overlay.active === 0 ? ([field, replacement] as const) : ([find, field] as const);
    return showing(state, { ...overlay, fields });
  },
  nextField: (state, overlay) => showing(state, withActive(overlay, 1 - overlay.active)),
  choose: (state, overlay, step) => {
    const count = replacements(keepDraft(state).units, overlay).length;
    return showing(state, { ...overlay, chosen: within(overlay.chosen + step, count) });
  },
  regex: (state, overlay) => showing(state, { ...overlay, regex: !overlay.regex, chosen: 0 }),
  accept: (state, overlay) => {
    if (overlay.active === 0) return showing(state, withActive(overlay, 1));
    const kept = keepDraft(state);
    const found = replacements(kept.units, overlay);
    if (found.length === 0) return state;
    const changed = new Map(found.map(({ ordinal, unit, after }) => [ordinal, { ...unit, target: after }]));
    return withCount(changeUnits(withEffect(popped(kept), { kind: 'back-up' }), changed), 'replaced', {
      count: found.length,
    });
  },
};
