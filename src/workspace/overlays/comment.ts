// The comment on a segment.

import { type Editor, editorWith } from '../editing/editor.js';
import { type OverlayRules, popped, showing } from '../overlay.js';
import { withUnit } from '../segments/change-units.js';
import { keepDraft } from '../segments/commit.js';
import { currentUnit } from '../select.js';

declare module '../state.js' {
  interface OverlayData {
    readonly comment: { readonly field: Editor };
  }
}

export const comment: OverlayRules<'comment'> = {
  opened: (state) => ({ kind: 'comment', field: editorWith(currentUnit(state)?.comment ?? '') }),
  withField: (state, overlay, field) => showing(state, { ...overlay, field }),
  accept: (state, { field }) => {
    const kept = keepDraft(popped(state));
    const unit = currentUnit(kept);
    const text = field.text.trim();
    if (unit === undefined || (unit.comment ?? '') === text) return kept;
    const { comment: _, ...rest } = unit;
    const noted = text === '' ? rest : { ...rest, comment: text };
    return withUnit(kept, kept.current, noted);
  },
};
