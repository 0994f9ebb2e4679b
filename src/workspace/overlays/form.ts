// The term form: one field a line, and below it the concepts that the glossary already has.

import type { ConceptId } from '../../model/ids.js';
import type { LookupResult } from '../../model/lookup.js';
import { type TermRow, termFields } from '../backend.js';
import { type Editor, editorWith } from '../editing/editor.js';
import { type Laid, type OverlayRules, popped, showing } from '../overlay.js';
import { withEffect, withNotice } from '../state.js';
import { formChoices, formText } from '../terms/form-fields.js';

declare module '../state.js' {
  interface OverlayData {
    /**
     * A concept to add, or to change if `id` is set. `duplicates`: concepts of the glossary that have one of the two
     * terms in `answered` (one a line).
     */
    readonly form: {
      readonly id: ConceptId | undefined;
      readonly fields: readonly Editor[];
      readonly active: number;
      readonly answered: string;
      readonly duplicates: readonly LookupResult[];
      /** The fields when the form was opened, one a line. */
      readonly initial: string;
      /** Whether the warning that closing discards the input was shown. */
      readonly warned: boolean;
    };
  }
}

const count = termFields.length;
const turned = (overlay: Laid<'form'>, step: number): Laid<'form'> => ({
  ...overlay,
  active: (overlay.active + step + count) % count,
});

/** The fields as a row of the glossary table. */
const rowOf = ({ fields }: Laid<'form'>): TermRow =>
  Object.fromEntries(termFields.map((field, index) => [field, fields[index]?.text.trim() ?? ''])) as TermRow;

export const form: OverlayRules<'form'> = {
  opened: () => undefined,
  question: (_, { id, fields, answered }) => {
    const [ko = '', ja = ''] = (['ko', 'ja'] as const).map(
      (field) => fields[termFields.indexOf(field)]?.text.trim() ?? '',
    );
    return id !== undefined || `${ko}\n${ja}` === answered ? undefined : { kind: 'find-duplicates', ko, ja };
  },
  withField: (state, overlay, field) => {
    const before = overlay.fields[overlay.active];
    const name = termFields[overlay.active];
    const words = name && formChoices[name];
    const isTurned = words !== undefined && before !== undefined && field.text !== before.text;
    const next = isTurned ? words[(words.indexOf(before.text) + 1) % words.length] : undefined;
    const after = next === undefined ? field : editorWith(next);
    return showing(state, {
      ...overlay,
      warned: false,
      fields: overlay.fields.with(overlay.active, after),
    });
  },
  choose: (state, overlay, step) => showing(state, turned(overlay, Math.sign(step))),
  nextField: (state, overlay, step) => showing(state, turned(overlay, step)),
  close: (state, overlay) =>
    formText(overlay.fields) === overlay.initial || overlay.warned
      ? popped(state)
      : withNotice(showing(state, { ...overlay, warned: true }), 'form-unsaved'),
  accept: (state, overlay) => withEffect(state, { kind: 'save-term', row: rowOf(overlay), id: overlay.id }),
};
