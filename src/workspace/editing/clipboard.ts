// Cutting, copying and pasting; the clipboard of the system is filled by whoever holds the terminal.

import { focus } from '../focus.js';
import { type State, withNotice } from '../state.js';
import { type Editor, insert, selectedText, selectionOf } from './editor.js';

/** Keeps what is selected, wherever the keys go. */
export const copy = (state: State): State => {
  const field = focus(state);
  const text = field === undefined ? '' : selectedText(field);
  return text === '' ? state : withNotice({ ...state, clipboard: text }, 'copied', { text });
};

/** Whether something is selected where the keys go. */
export const hasSelection = (state: State): boolean => {
  const field = focus(state);
  return field !== undefined && selectionOf(field) !== undefined;
};

/** A field without what was selected in it. */
export const withoutSelection = (field: Editor): Editor =>
  selectionOf(field) === undefined ? field : insert(field, '');
