// Home: the documents in work, and a field that opens others.

import type { DocumentSummary, FileEntry } from '../backend.js';
import { type Editor, editorWith } from '../editing/editor.js';
import { type Laid, type OverlayRules, showing, within } from '../overlay.js';
import { keepDraft } from '../segments/commit.js';
import { withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    /** `entries`: the files that complete `answered`; without a path the documents are listed. */
    readonly home: {
      readonly field: Editor;
      readonly documents: readonly DocumentSummary[];
      readonly answered: string;
      readonly entries: readonly FileEntry[];
      readonly chosen: number;
    };
  }
}

/** The number of lines to choose from. */
const countOf = ({ field, documents, entries }: Laid<'home'>): number =>
  field.text === '' ? documents.length : entries.length;

export const home: OverlayRules<'home'> = {
  opened: () => ({
    kind: 'home',
    field: editorWith(''),
    documents: [],
    answered: '',
    entries: [],
    chosen: 0,
  }),
  effect: () => ({ kind: 'documents' }),
  withField: (state, overlay, field) => {
    if (field.text === overlay.field.text) return showing(state, { ...overlay, field });
    return withEffect(showing(state, { ...overlay, field, chosen: 0 }), {
      kind: 'browse',
      typed: field.text,
    });
  },
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, countOf(overlay)) }),
  accept: (state, overlay) => {
    const { field, documents, entries, chosen } = overlay;
    // Store the text in the field before another document replaces this one.
    const kept = keepDraft(state);
    if (field.text === '') {
      const document = documents[chosen];
      return document === undefined ? state : withEffect(kept, { kind: 'open-document', which: document.id });
    }
    const entry = entries[chosen];
    if (entry?.folder) return home.withField?.(state, overlay, editorWith(entry.path)) ?? state;
    return withEffect(kept, { kind: 'open-document', which: entry?.path ?? field.text });
  },
  complete: (state, overlay) => {
    const entry = overlay.field.text === '' ? undefined : overlay.entries[overlay.chosen];
    return entry === undefined ? state : (home.withField?.(state, overlay, editorWith(entry.path)) ?? state);
  },
};
