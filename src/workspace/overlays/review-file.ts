// The file that a reviewer returned: a path, and the files that complete it.

import type { FileEntry } from '../backend.js';
import { type Editor, editorWith } from '../editing/editor.js';
import { type OverlayRules, showing, within } from '../overlay.js';
import { keepDraft } from '../segments/commit.js';
import { withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    /** `entries`: the files that complete `answered`, which is undefined until the first answer. */
    readonly 'review-file': {
      readonly field: Editor;
      readonly answered: string | undefined;
      readonly entries: readonly FileEntry[];
      readonly chosen: number;
    };
  }
}

export const reviewFile: OverlayRules<'review-file'> = {
  opened: () => ({
    kind: 'review-file',
    field: editorWith(''),
    answered: undefined,
    entries: [],
    chosen: 0,
  }),
  question: (_, { field, answered }) =>
    field.text === answered ? undefined : { kind: 'browse-reviews', typed: field.text },
  withField: (state, overlay, field) => showing(state, { ...overlay, field, chosen: 0 }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, overlay.entries.length) }),
  accept: (state, overlay) => {
    const { field, entries, chosen } = overlay;
    const entry = entries[chosen];
    if (entry?.folder && entry.path !== field.text) return reviewFile.complete?.(state, overlay) ?? state;
    const path = entry?.folder === false ? entry.path : field.text.trim();
    // The file is compared with the stored document.
    return path === '' ? state : withEffect(keepDraft(state), { kind: 'read-review', path });
  },
  complete: (state, overlay) => {
    const entry = overlay.entries[overlay.chosen];
    return entry === undefined
      ? state
      : showing(state, { ...overlay, field: editorWith(entry.path), chosen: 0 });
  },
};
