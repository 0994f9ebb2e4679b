// Find and replace in all translations. Each place can be excluded; the replacement is one step to undo.

import { type Editor, editorAround, editorWith, selectedText } from '../editing/editor.js';
import { changeUnits } from '../editing/undo.js';
import { type Laid, type OverlayRules, popped, showing, within } from '../overlay.js';
import { keepDraft } from '../segments/commit.js';
import { type Replacement, replacedUnits, replacements } from '../segments/replacements.js';
import { type State, withCount, withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    readonly replace: {
      readonly fields: readonly [find: Editor, replacement: Editor];
      /** 0 and 1: the two fields; 2: the list of places. */
      readonly active: number;
      readonly regex: boolean;
      readonly chosen: number;
      /** Keys of the excluded places. */
      readonly excluded: ReadonlySet<string>;
    };
  }
}

/** Whether the list of places has the focus. */
const list = 2;
const stops = 3;

const withActive = (overlay: Laid<'replace'>, active: number): Laid<'replace'> => ({ ...overlay, active });

const placesOf = (state: State, overlay: Laid<'replace'>): readonly Replacement[] =>
  replacements(keepDraft(state).units, overlay);

/** Excludes or includes the chosen place and goes to the next one. */
const toggled = (state: State, overlay: Laid<'replace'>): State => {
  const places = placesOf(state, overlay);
  const key = places[overlay.chosen]?.key;
  if (key === undefined) return state;
  const excluded = new Set(overlay.excluded);
  if (!excluded.delete(key)) excluded.add(key);
  return showing(state, { ...overlay, excluded, chosen: within(overlay.chosen + 1, places.length) });
};

const nothing: ReadonlySet<string> = new Set();

export const replace: OverlayRules<'replace'> = {
  opened: (state) => {
    // A selection in the source occurs in no translation.
    const find = editorAround(state.overlay.kind === 'none' ? selectedText(state.editor) : '');
    return {
      kind: 'replace',
      fields: [find, editorWith('')],
      active: find.text === '' ? 0 : 1,
      regex: false,
      chosen: 0,
      excluded: nothing,
    };
  },
  withField: (state, overlay, field) => {
    const [find, replacement] = overlay.fields;
    // The list takes no text; a space, including the full-width one of a Japanese input method, excludes a place.
    if (overlay.active === list) return /^[ \u3000]/u.test(field.text) ? toggled(state, overlay) : state;
    if (overlay.active === 1) return showing(state, { ...overlay, fields: [find, field] });
    const isSame = field.text === find.text;
    const from = isSame ? overlay : { ...overlay, chosen: 0, excluded: nothing };
    return showing(state, { ...from, fields: [field, replacement] });
  },
  nextField: (state, overlay, step) =>
    showing(state, withActive(overlay, (overlay.active + step + stops) % stops)),
  choose: (state, overlay, step) =>
    showing(state, {
      ...overlay,
      chosen: within(overlay.chosen + step, placesOf(state, overlay).length),
    }),
  regex: (state, overlay) =>
    showing(state, { ...overlay, regex: !overlay.regex, chosen: 0, excluded: nothing }),
  accept: (state, overlay) => {
    if (overlay.active === 0) return showing(state, withActive(overlay, 1));
    const kept = keepDraft(state);
    const places = placesOf(state, overlay).filter(({ key }) => !overlay.excluded.has(key));
    if (places.length === 0) return state;
    const changed = replacedUnits(places);
    return withCount(changeUnits(withEffect(popped(kept), { kind: 'back-up' }), changed), 'replaced', {
      count: changed.size,
    });
  },
};
