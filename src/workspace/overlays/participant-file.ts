// The import of participants: a path, and the files that complete it.

import type { Meeting } from '../../model/meeting.js';
import { acceptedPath, completed, type FileChoice, isUnanswered, noFile, stepped } from '../file-choice.js';
import { type OverlayRules, showing } from '../overlay.js';
import { withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    readonly 'participant-file': FileChoice & { readonly meeting: Meeting['id'] };
  }
}

export const participantFile: OverlayRules<'participant-file'> = {
  opened: ({ overlay }) =>
    overlay.kind === 'participants'
      ? { kind: 'participant-file', meeting: overlay.meeting.id, ...noFile }
      : undefined,
  question: (_, overlay) =>
    isUnanswered(overlay) ? { kind: 'browse-participants', typed: overlay.field.text } : undefined,
  withField: (state, overlay, field) => showing(state, { ...overlay, field, chosen: 0 }),
  choose: (state, overlay, step) => showing(state, { ...overlay, ...stepped(overlay, step) }),
  accept: (state, overlay) => {
    const path = acceptedPath(overlay);
    if (path === undefined) return showing(state, { ...overlay, ...completed(overlay) });
    return path === ''
      ? state
      : withEffect(state, { kind: 'import-participants', meeting: overlay.meeting, path });
  },
  complete: (state, overlay) => showing(state, { ...overlay, ...completed(overlay) }),
};
