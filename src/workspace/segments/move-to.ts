// The translator at a segment: what follows from being there.

import { editorWith } from '../editing/editor.js';
import type { Effect } from '../effect.js';
import type { State } from '../state.js';

/**
 * The state with the translator at a segment (zero-based), its translation in the field. The position is saved, the
 * translation checked, and the terms of the segment and of those around it are looked for. What stood in the field is kept by
 * whoever calls this.
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
