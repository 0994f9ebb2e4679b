// Keyboard focus: the field of the uppermost overlay.

import { type Editor, editorWith } from './editing/editor.js';
import type { State } from './state.js';

/** The field that typing and moving go to; undefined where there is none. */
export const focus = ({ overlay, editor }: State): Editor | undefined => {
  if (overlay.kind === 'none') return editor;
  if (overlay.kind === 'concordance') return overlay.part ?? overlay.query;
  // In the list of places nothing is written, but a space takes one out.
  if (overlay.kind === 'replace' && overlay.active > 1) return editorWith('');
  if ('field' in overlay) return overlay.field;
  return 'fields' in overlay ? overlay.fields[overlay.active] : undefined;
};
