// Export: a format, and where the file goes.

import { editorWith } from '../editing/editor.js';
import { type Rules, showing, within } from '../overlay-rules.js';
import { keepDraft } from '../segments/commit.js';
import { wishing } from '../state.js';

export const exporting: Rules<'export'> = {
  opened: () => ({ kind: 'export', field: editorWith(''), formats: [], chosen: 0, taken: undefined }),
  wish: () => ({ kind: 'formats' }),
  withField: (state, overlay, field) => showing(state, { ...overlay, field }),
  choose: (state, overlay, step) => {
    const chosen = within(overlay.chosen + step, overlay.formats.length);
    const path = overlay.formats[chosen]?.path ?? '';
    return showing(state, { ...overlay, chosen, field: editorWith(path), taken: undefined });
  },
  accept: (state, { field, formats, chosen, taken }) => {
    const format = formats[chosen];
    const path = field.text.trim();
    if (format === undefined || path === '') return state;
    return wishing(keepDraft(state), { kind: 'export', format: format.id, path, overwrite: taken === path });
  },
};
