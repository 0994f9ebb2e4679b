// Taking over a translation from the memory.

import { withoutCodes } from '../../text/coded-text.js';
import { currentMemory } from '../select.js';
import { type State, withNotice } from '../state.js';
import { editorWith } from './editor.js';
import { withEditor } from './with-editor.js';

/** The nearest proposal in the place of the translation; where one stands there already, the one after it. */
export const insertMemory = (state: State): State => {
  const found = currentMemory(state);
  const place = found.findIndex(({ target }) => target === withoutCodes(state.editor.text));
  const next = found[(place + 1) % found.length];
  return next === undefined ? withNotice(state, 'no-memory') : withEditor(state, editorWith(next.target));
};
