// A note on the segment, for colleagues and for later.

import { editorWith } from '../editing/editor.js';
import { popped, type Rules, showing } from '../overlay-rules.js';
import { keepDraft } from '../segments/commit.js';
import { currentUnit } from '../select.js';

export const comment: Rules<'comment'> = {
  opened: (state) => ({ kind: 'comment', field: editorWith(currentUnit(state)?.comment ?? '') }),
  withField: (state, overlay, field) => showing(state, { ...overlay, field }),
  accept: (state, { field }) => {
    const kept = keepDraft(popped(state));
    const unit = currentUnit(kept);
    const text = field.text.trim();
    if (unit === undefined || (unit.comment ?? '') === text) return kept;
    const { comment: _, ...rest } = unit;
    const noted = text === '' ? rest : { ...rest, comment: text };
    return { ...kept, units: kept.units.with(kept.current, noted) };
  },
};
