// Keyboard focus: the field of the topmost overlay.

import { type Editor, editorWith } from './editing/editor.js';
import type { State } from './state.js';

/** The field that typing and moving go to; undefined if there is none. */
export const focus = ({ overlay, editor }: State): Editor | undefined => {
  if (overlay.kind === 'none') return editor;
  if (overlay.kind === 'concordance') return overlay.part ?? overlay.query;
  // The list of places takes no text; a space excludes a place.
  if (overlay.kind === 'replace' && overlay.active > 1) return editorWith('');
  if ('field' in overlay) return overlay.field;
  return 'fields' in overlay ? overlay.fields[overlay.active] : undefined;
};
