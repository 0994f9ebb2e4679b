// Moves the translator to a segment and starts the work for it.

import { editorWith } from '../editing/editor.js';
import type { Effect } from '../effect.js';
import type { State } from '../state.js';

/**
 * The state with the translator at a segment (zero-based) and its translation in the field. Adds effects that save the
 * position, check the translation, and find the terms of the segment and its neighbours. The caller stores the text of
 * the previous field.
 */
export const moveTo = (state: State, ordinal: number): State => {
  const target = state.units[ordinal]?.target ?? '';
  const effects: readonly Effect[] = [
    { kind: 'save-position', ordinal },
    { kind: 'check-translation', ordinal, target },
    { kind: 'analyse-ahead' },
  ];
  return {
    ...state,
    current: ordinal,
    findingAt: 0,
    arrivedAt: ordinal,
    editor: editorWith(target),
    typing: false,
    effects: [...state.effects, ...effects],
  };
};
