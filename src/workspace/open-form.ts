// The term form, filled in with what is before the translator's eyes.

import { type TermField, termFields } from './desk.js';
import { editorWith, selectedText } from './editor.js';
import type { Laid } from './overlay.js';
import { type State, wishing } from './state.js';

/** A form with some fields filled in; the insertion point stands in the first empty one of the two terms. */
export const formWith = (
  values: Partial<Readonly<Record<TermField, string>>>,
  id?: Laid<'form'>['id'],
): Laid<'form'> => {
  const fields = termFields.map((field) =>
    editorWith(values[field] ?? (field === 'equivalence' ? 'exact' : '')),
  );
  const empty = (['ko', 'ja'] as const).find((field) => (values[field] ?? '') === '');
  return { kind: 'form', id, fields, active: termFields.indexOf(empty ?? 'ko'), answered: '', twins: [] };
};

/** What a form should begin with: the chosen candidate, the stretch of the source, the selection. */
const begun = ({ overlay, editor, from, to }: State): Laid<'form'> => {
  const selected = selectedText(editor).trim();
  if (overlay.kind === 'candidates') {
    const candidate = overlay.list?.[overlay.chosen];
    if (candidate === undefined) return formWith({});
    // In a Korean document a Japanese name is a candidate too.
    const lang = /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(candidate.text) ? 'ja' : candidate.lang;
    const other = lang === 'ko' ? 'ja' : 'ko';
    return formWith({ [lang]: candidate.text, [other]: candidate.suggestions[0] ?? '' });
  }
  if (overlay.kind === 'pick')
    return formWith({ [from]: selectedText(overlay.field).trim(), [to]: selected });
  if (overlay.kind === 'lookup' && overlay.results.length === 0)
    return formWith({ [from]: overlay.field.text });
  return formWith({ [to]: selected });
};

const over = (state: State, overlay: Laid<'form'>): State => ({
  ...state,
  overlay,
  under:
    state.overlay.kind === 'none' || state.overlay.kind === 'form'
      ? state.under
      : [...state.under, state.overlay],
});

/** A form for the concept that is chosen in a look-up or known already, or for a new one. */
export const open = (state: State): State => {
  const { overlay } = state;
  const known =
    overlay.kind === 'lookup'
      ? overlay.results[overlay.chosen]?.concept.id
      : overlay.kind === 'form'
        ? overlay.twins[0]?.concept.id
        : undefined;
  if (known !== undefined) return wishing(over(state, formWith({}, known)), { kind: 'term-row', id: known });
  if (overlay.kind === 'form' || (overlay.kind === 'candidates' && !overlay.list?.length)) return state;
  return over(state, begun(state));
};
