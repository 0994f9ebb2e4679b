// The choice of a span in the source, which is then copied, looked up, made a term, or answered with a suggestion.

import type { Suggested } from '../backend.js';
import type { Editor } from '../editing/editor.js';
import { putTerm } from '../editing/insert-term.js';
import { type Laid, type OverlayRules, popped, showing, within } from '../overlay.js';
import { currentUnit } from '../select.js';
import type { State } from '../state.js';
import { pickedText, pickWord } from '../terms/picked.js';

declare module '../state.js' {
  interface OverlayData {
    /** The field holds the source and allows moving but not typing. `suggestions`: equivalents of `answered`. */
    readonly pick: {
      readonly field: Editor;
      readonly answered: string;
      readonly suggestions: readonly Suggested[];
      readonly chosen: number;
    };
  }
}

/** Inserts the chosen suggestion into the translation and closes the overlay. */
const putSuggestion = (state: State, overlay: Laid<'pick'>, index: number): State => {
  const { suggestions, answered } = overlay;
  // The visible suggestions belong to another span until the answer arrives.
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
