// Choosing a span of the source, to copy it, to look it up, to make a term of it, or to put in what it could be called.

import type { Suggested } from '../backend.js';
import type { Editor } from '../editing/editor.js';
import { putTerm } from '../editing/insert-term.js';
import { type Laid, type OverlayRules, popped, showing, within } from '../overlay.js';
import { currentUnit } from '../select.js';
import type { State } from '../state.js';
import { pickedText, pickWord } from '../terms/picked.js';

declare module '../state.js' {
  interface OverlayData {
    /** The field is the source: it can be walked in, not typed into. `suggestions`: equivalents for `answered`. */
    readonly pick: {
      readonly field: Editor;
      readonly answered: string;
      readonly suggestions: readonly Suggested[];
      readonly chosen: number;
    };
  }
}

/** Puts a suggestion into the translation, and leads back to it; without one only that. */
const putSuggestion = (state: State, overlay: Laid<'pick'>, index: number): State => {
  const { suggestions, answered } = overlay;
  // Those on screen are for another span until the answer comes.
  if (pickedText(state, overlay) !== answered) return state;
  const suggestion = suggestions[index];
  const back = popped(state);
  return suggestion === undefined ? back : putTerm(back, suggestion.text);
};

export const pick: OverlayRules<'pick'> = {
  opened: (state) => ({
    kind: 'pick',
    field: { text: currentUnit(state)?.segment.text ?? '', cursor: 0 },
    answered: '',
    suggestions: [],
    chosen: 0,
  }),
  question: (state, overlay) => {
    const text = pickedText(state, overlay);
    return text === overlay.answered ? undefined : { kind: 'suggest', text, to: state.to };
  },
  readOnly: true,
  withField: (state, overlay, field) => showing(state, { ...overlay, field }),
  nextField: (state, overlay, step) =>
    showing(state, { ...overlay, field: pickWord(state, overlay.field, step) }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, overlay.suggestions.length) }),
  accept: (state, overlay) => putSuggestion(state, overlay, overlay.chosen),
  insertNumbered: (state, overlay, number) => putSuggestion(state, overlay, number - 1),
};
