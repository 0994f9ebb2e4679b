// The term form: one field a line, what the glossary has already below.

import { equivalences } from '../../model/concept.js';
import { type TermRow, termFields } from '../backend.js';
import { editorWith } from '../editing/editor.js';
import type { Laid } from '../overlay.js';
import { type Rules, showing } from '../overlay-rules.js';
import { wishing } from '../state.js';

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
export const rowOf = ({ fields }: Laid<'form'>): TermRow =>
  Object.fromEntries(termFields.map((field, index) => [field, fields[index]?.text.trim() ?? ''])) as TermRow;

export const form: Rules<'form'> = {
  opened: () => undefined,
  withField: (state, overlay, field) => {
    const before = overlay.fields[overlay.active];
    const chosen = termFields[overlay.active] === 'equivalence' && before !== undefined;
    const after = chosen && field.text !== before.text ? editorWith(nextEquivalence(before.text)) : field;
    return showing(state, { ...overlay, fields: overlay.fields.with(overlay.active, after) });
  },
  choose: (state, overlay, step) => showing(state, turned(overlay, Math.sign(step))),
  nextField: (state, overlay, step) => showing(state, turned(overlay, step)),
  accept: (state, overlay) => wishing(state, { kind: 'save-term', row: rowOf(overlay), id: overlay.id }),
};
