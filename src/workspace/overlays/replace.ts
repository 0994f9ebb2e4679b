// Find and replace in all translations: what would change is shown first, and is undone as one.

import { type Editor, editorAround, editorWith, selectedText } from '../editing/editor.js';
import { changeUnits } from '../editing/undo.js';
import { type Laid, type OverlayRules, popped, showing, within } from '../overlay.js';
import { keepDraft } from '../segments/commit.js';
import { replacements } from '../segments/replacements.js';
import { type State, withCount, withEffect } from '../state.js';

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

/** The text to look for: what is selected in the translation or the search. A word of the source is in no translation. */
const wanted = ({ overlay, editor }: State): string => {
  if (overlay.kind === 'none') return selectedText(editor);
  return overlay.kind === 'search' ? selectedText(overlay.field) : '';
};

export const replace: OverlayRules<'replace'> = {
  opened: (state) => {
    const find = editorAround(wanted(state));
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
