// The export: a format and a path.

import type { ExportFormat } from '../backend.js';
import { type Editor, editorWith } from '../editing/editor.js';
import { type OverlayRules, showing, within } from '../overlay.js';
import { keepDraft } from '../segments/commit.js';
import { withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    /** `taken`: the path of an existing file, which Enter would overwrite now. */
    readonly export: {
      readonly field: Editor;
      readonly formats: readonly ExportFormat[];
      readonly chosen: number;
      readonly taken: string | undefined;
    };
  }
}

export const exporting: OverlayRules<'export'> = {
  opened: () => ({ kind: 'export', field: editorWith(''), formats: [], chosen: 0, taken: undefined }),
  effect: () => ({ kind: 'formats' }),
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
    return withEffect(keepDraft(state), {
      kind: 'export',
      format: format.id,
      path,
      overwrite: taken === path,
    });
  },
};
