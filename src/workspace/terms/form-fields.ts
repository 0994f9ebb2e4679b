// The fields of the term form: those with a fixed choice of values, and whether any changed.

import { equivalences, termStatuses } from '../../model/concept.js';
import type { TermField } from '../backend.js';
import type { Editor } from '../editing/editor.js';

/** Fields with a fixed choice of values, the default first. Any typed key selects the next value. */
export const formChoices: Readonly<Partial<Record<TermField, readonly string[]>>> = {
  equivalence: equivalences,
  ko_status: termStatuses,
  ja_status: termStatuses,
};

/** The fields of a form as one text for comparison. */
export const formText = (fields: readonly Editor[]): string => fields.map(({ text }) => text).join('\n');
