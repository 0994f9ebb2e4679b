// The file that a reviewer returned: a path, and the files that complete it.

import { acceptedPath, completed, type FileChoice, isUnanswered, noFile, stepped } from '../file-choice.js';
import { type OverlayRules, showing } from '../overlay.js';
import { keepDraft } from '../segments/commit.js';
import { withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    readonly 'review-file': FileChoice;
  }
}

export const reviewFile: OverlayRules<'review-file'> = {
  opened: () => ({ kind: 'review-file', ...noFile }),
  question: (_, overlay) =>
    isUnanswered(overlay) ? { kind: 'browse-reviews', typed: overlay.field.text } : undefined,
  withField: (state, overlay, field) => showing(state, { ...overlay, field, chosen: 0 }),
  choose: (state, overlay, step) => showing(state, { ...overlay, ...stepped(overlay, step) }),
  accept: (state, overlay) => {
    const path = acceptedPath(overlay);
    if (path === undefined) return showing(state, { ...overlay, ...completed(overlay) });
    // The file is compared with the stored document.
    return path === '' ? state : withEffect(keepDraft(state), { kind: 'read-review', path });
  },
  complete: (state, overlay) => showing(state, { ...overlay, ...completed(overlay) }),
};
