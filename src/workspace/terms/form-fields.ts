// The fields of the term form: which are chosen from a few words, and whether any changed.

import { equivalences, termStatuses } from '../../model/concept.js';
import type { TermField } from '../backend.js';
import type { Editor } from '../editing/editor.js';

/** Fields of which the value is one of a few words: it is not typed, any key leads to the next. The first is the usual one. */
export const formChoices: Readonly<Partial<Record<TermField, readonly string[]>>> = {
  equivalence: equivalences,
  ko_status: termStatuses,
  ja_status: termStatuses,
};

/** The fields of a form as one text, to see whether they changed. */
export const formText = (fields: readonly Editor[]): string => fields.map(({ text }) => text).join('\n');
