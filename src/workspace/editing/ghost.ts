// Ghost text: a possible continuation of the translation, drawn faintly after the insertion point.

import { usualThreshold } from '../../model/memory-match.js';
import { hasCodes } from '../../text/coded-text.js';
import { wordAfter } from '../../text/graphemes.js';
import { currentMemory } from '../select.js';
import type { State } from '../state.js';
import { firstWord } from './complete.js';
import { editorWith, insert } from './editor.js';
import { completeWhole, completion } from './insert-term.js';
import { withEditor } from './with-editor.js';

const atLineEnd = ({ editor: { text, cursor } }: State): boolean =>
  cursor === text.length || text[cursor] === '\n';

/** The rest of the memory's proposal, as long as the translation is the beginning of it. */
const memoryRest = (state: State): string => {
  const { text, cursor } = state.editor;
  if (state.overlay.kind !== 'none' || text.trim() === '' || cursor !== text.length || hasCodes(text))
    return '';
  const match = currentMemory(state).find(
    ({ score, target }) => score >= usualThreshold && target.length > text.length && target.startsWith(text),
  );
  return match?.target.slice(text.length) ?? '';
};

/** The ghost text after the insertion point; empty if nothing is begun or text follows on the line. */
export const ghostText = (state: State): string => {
  if (!atLineEnd(state)) return '';
  const begun = completion(state);
  return begun === undefined ? memoryRest(state) : begun.text.slice(state.editor.cursor - begun.start);
};

/** Inserts the first word of the ghost text. The words of a Japanese proposal come from the word segmenter. */
export const completeWord = (state: State): State => {
  const begun = completion(state);
  if (begun !== undefined) {
    const rest = begun.text.slice(state.editor.cursor - begun.start);
    const word = firstWord(rest);
    return word === rest ? completeWhole(state, begun) : withEditor(state, insert(state.editor, word));
  }
  const rest = memoryRest(state);
  if (rest === '') return state;
  const word = state.to === 'ko' ? firstWord(rest) : rest.slice(0, wordAfter(rest, 0));
  return withEditor(state, insert(state.editor, word));
};

/** Inserts all of the ghost text. */
export const completeAll = (state: State): State => {
  const begun = completion(state);
  if (begun !== undefined) return completeWhole(state, begun);
  const rest = memoryRest(state);
  return rest === '' ? state : withEditor(state, editorWith(state.editor.text + rest));
};
