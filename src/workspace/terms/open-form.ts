// Opens the term form with initial values from the current context.

import { type Lang, otherLang } from '../../model/language.js';
import { type TermField, termFields } from '../backend.js';
import { editorWith, selectedText } from '../editing/editor.js';
import type { Laid } from '../overlay.js';
import { type State, withEffect } from '../state.js';
import { formChoices, formText } from './form-fields.js';
import { pickedText } from './picked.js';

/** A form with some fields filled in; the insertion point is in the first empty term field. */
export const formWith = (
  values: Partial<Readonly<Record<TermField, string>>>,
  id?: Laid<'form'>['id'],
): Laid<'form'> => {
  const fields = termFields.map((field) => editorWith(values[field] ?? formChoices[field]?.[0] ?? ''));
  const empty = (['ko', 'ja'] as const).find((field) => (values[field] ?? '') === '');
  return {
    kind: 'form',
    id,
    fields,
    active: termFields.indexOf(empty ?? 'ko'),
    answered: '',
    duplicates: [],
    initial: formText(fields),
    warned: false,
  };
};

/** A form for a word and its suggested equivalent, which is selected so that typing replaces it. */
const withSuggestion = (lang: Lang, text: string, suggestion: string): Laid<'form'> => {
  const other = otherLang(lang);
  const form = formWith({ [lang]: text, [other]: suggestion });
  const active = termFields.indexOf(other);
  const fields = form.fields.map((field, index) => (index === active ? { ...field, anchor: 0 } : field));
  return { ...form, fields, active };
};

/** Initial values of a form: the chosen candidate, the span of the source, or the selection. */
const begun = (state: State): Laid<'form'> => {
  const { overlay, editor, from, to } = state;
  const selected = selectedText(editor).trim();
  if (overlay.kind === 'candidates') {
    const candidate = overlay.list?.[overlay.chosen];
    if (candidate === undefined) return formWith({});
    // In a Korean document a Japanese name may be a candidate too.
    const lang = /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(candidate.text) ? 'ja' : candidate.lang;
    return withSuggestion(lang, candidate.text, candidate.suggestions?.[0] ?? '');
  }
  if (overlay.kind === 'pick') {
    const suggested = overlay.suggestions[overlay.chosen]?.text ?? '';
    return withSuggestion(from, pickedText(state, overlay), selected || suggested);
  }
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

/** A form for the concept chosen in a look-up, for an existing concept, or for a new one. */
export const open = (state: State): State => {
  const { overlay } = state;
  const known =
    overlay.kind === 'lookup'
      ? overlay.results[overlay.chosen]?.concept.id
      : overlay.kind === 'form'
        ? overlay.duplicates[0]?.concept.id
        : undefined;
  if (known !== undefined)
    return withEffect(over(state, formWith({}, known)), { kind: 'term-row', id: known });
  if (overlay.kind === 'form' || (overlay.kind === 'candidates' && !overlay.list?.length)) return state;
  return over(state, begun(state));
};
