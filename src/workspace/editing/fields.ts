// Forms with several fields: the one that takes the keys, and the way from one to the next.

import { showing } from '../overlay.js';
import type { Overlay, State } from '../state.js';
import type { Editor } from './editor.js';

/** An overlay with fields of which one is active. */
type Form = Extract<Overlay, { readonly fields: readonly Editor[]; readonly active: number }>;

/** The form with another text in its active field. */
export const withActiveField = <F extends Form>(form: F, field: Editor): F => ({
  ...form,
  fields: form.fields.with(form.active, field),
});

const turned = <F extends Form>(form: F, step: number): F => {
  const count = form.fields.length;
  return { ...form, active: (form.active + step + count) % count };
};

/** The keys of every form: a field takes what is typed, up and down and Tab lead to the next field, from the last to the first. */
export const formKeys = {
  withField: <F extends Form>(state: State, form: F, field: Editor): State =>
    showing(state, withActiveField(form, field)),
  choose: <F extends Form>(state: State, form: F, step: number): State =>
    showing(state, turned(form, Math.sign(step))),
  nextField: <F extends Form>(state: State, form: F, step: number): State =>
    showing(state, turned(form, step)),
};
