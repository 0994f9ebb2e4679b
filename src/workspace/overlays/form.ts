// The term form: one field a line, what the glossary has already below.

import { equivalences } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { LookupResult } from '../../model/lookup.js';
import { type TermRow, termFields } from '../backend.js';
import { type Editor, editorWith } from '../editing/editor.js';
import { type Laid, type OverlayRules, popped, showing } from '../overlay.js';
import { withEffect, withNotice } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    /**
     * A concept to be added, or changed where `id` names it. `twins`: what the glossary has already for the two terms in
     * `answered`, a line each.
     */
    readonly form: {
      readonly id: ConceptId | undefined;
      readonly fields: readonly Editor[];
      readonly active: number;
      readonly answered: string;
      readonly duplicates: readonly LookupResult[];
      /** The fields as they were when the form was opened. */
      readonly begun: readonly string[];
      /** Whether Esc was pressed already, and what was typed would be lost. */
      readonly asked: boolean;
    };
  }
}

const count = termFields.length;
const turned = (overlay: Laid<'form'>, step: number): Laid<'form'> => ({
  ...overlay,
  active: (overlay.active + step + count) % count,
});

// One of a few words is not typed: the first letter, or any key, leads to the next.
const nextEquivalence = (text: string): string =>
  equivalences[(names.indexOf(text) + 1) % names.length] ?? 'exact';
const names: readonly string[] = equivalences;

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
    const chosen = termFields[overlay.active] === 'equivalence' && before !== undefined;
    const after = chosen && field.text !== before.text ? editorWith(nextEquivalence(before.text)) : field;
    return showing(state, { ...overlay, asked: false, fields: overlay.fields.with(overlay.active, after) });
  },
  choose: (state, overlay, step) => showing(state, turned(overlay, Math.sign(step))),
  nextField: (state, overlay, step) => showing(state, turned(overlay, step)),
  accept: (state, overlay) => withEffect(state, { kind: 'save-term', row: rowOf(overlay), id: overlay.id }),
  close: (state, overlay) =>
    overlay.asked || overlay.fields.every(({ text }, index) => text === overlay.begun[index])
      ? popped(state)
      : withNotice(showing(state, { ...overlay, asked: true }), 'ask-drop'),
};
