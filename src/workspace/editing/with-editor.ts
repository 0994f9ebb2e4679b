// Replaces the editor of the translation field.

import { type State, withEffect } from '../state.js';
import type { Editor } from './editor.js';

/**
 * The state with another text, insertion point or selection in the field. A changed text is stored when typing pauses.
 */
export const withEditor = (state: State, editor: Editor): State => {
  const next = { ...state, editor };
  return editor.text === state.editor.text
    ? next
    : withEffect({ ...next, arrivedAt: undefined, typing: true }, { kind: 'wait-for-pause' });
};
