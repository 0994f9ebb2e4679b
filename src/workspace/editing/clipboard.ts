// Cut, copy and paste within the program; the terminal's owner also fills the system clipboard.

import { focus } from '../focus.js';
import { type State, withNotice } from '../state.js';
import { type Editor, insert, selectedText, selectionOf } from './editor.js';

/** Copies the selection of the focused field. */
export const copy = (state: State): State => {
  const field = focus(state);
  const text = field === undefined ? '' : selectedText(field);
  return text === '' ? state : withNotice({ ...state, clipboard: text }, 'copied', { text });
};

/** Whether the focused field has a selection. */
export const hasSelection = (state: State): boolean => {
  const field = focus(state);
  return field !== undefined && selectionOf(field) !== undefined;
};

/** A field without its selected text. */
export const withoutSelection = (field: Editor): Editor =>
  selectionOf(field) === undefined ? field : insert(field, '');
