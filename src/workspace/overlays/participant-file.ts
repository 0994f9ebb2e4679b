// The import of participants: a path, and the files that complete it.

import type { Meeting } from '../../model/meeting.js';
import type { FileEntry } from '../backend.js';
import { type Editor, editorWith } from '../editing/editor.js';
import { type OverlayRules, showing, within } from '../overlay.js';
import { withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    /** `entries`: the files that complete `answered`, which is undefined until the first answer. */
    readonly 'participant-file': {
      readonly meeting: Meeting['id'];
      readonly field: Editor;
      readonly answered: string | undefined;
      readonly entries: readonly FileEntry[];
      readonly chosen: number;
    };
  }
}

export const participantFile: OverlayRules<'participant-file'> = {
  opened: ({ overlay }) =>
    overlay.kind === 'participants'
      ? {
          kind: 'participant-file',
          meeting: overlay.meeting.id,
          field: editorWith(''),
          answered: undefined,
          entries: [],
          chosen: 0,
        }
      : undefined,
  question: (_, { field, answered }) =>
    field.text === answered ? undefined : { kind: 'browse-participants', typed: field.text },
  withField: (state, overlay, field) => showing(state, { ...overlay, field, chosen: 0 }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, overlay.entries.length) }),
  accept: (state, overlay) => {
    const { meeting, field, entries, chosen } = overlay;
    const entry = entries[chosen];
    if (entry?.folder && entry.path !== field.text)
      return participantFile.complete?.(state, overlay) ?? state;
    const path = entry?.folder === false ? entry.path : field.text.trim();
    return path === '' ? state : withEffect(state, { kind: 'import-participants', meeting, path });
  },
  complete: (state, overlay) => {
    const entry = overlay.entries[overlay.chosen];
    return entry === undefined
      ? state
      : showing(state, { ...overlay, field: editorWith(entry.path), chosen: 0 });
  },
};
