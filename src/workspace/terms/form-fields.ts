// The fields of the term form: those with a fixed choice of values, and whether any changed.

import { equivalences, termStatuses } from '../../model/concept.js';
import { type TermField, termFields } from '../backend.js';
import type { Editor } from '../editing/editor.js';

/** Fields with a fixed choice of values, the default first. Any typed key selects the next value. */
export const formChoices: Readonly<Partial<Record<TermField, readonly string[]>>> = {
  equivalence: equivalences,
  ko_status: termStatuses,
  ja_status: termStatuses,
};

/** The fields that a refusal may concern. */
const refused: Readonly<Record<string, readonly TermField[]>> = {
  'concept-no-ko': ['ko'],
  'concept-no-ja': ['ja'],
  'concept-equivalence': ['equivalence'],
  'concept-status': ['ko_other', 'ja_other', 'ko_status', 'ja_status'],
  'concept-date': ['valid_from', 'valid_to'],
};

/** Index of the field that a failure to save the form is about: of several, the one that has the refused value. */
export const refusedField = (
  fields: readonly Editor[],
  code: string,
  { value = '' }: Readonly<Record<string, string | number>>,
): number | undefined => {
  const places = (refused[code] ?? []).map((field) => termFields.indexOf(field));
  return places.find((place) => fields[place]?.text.includes(String(value)));
};

/** The fields of a form as one text for comparison. */
export const formText = (fields: readonly Editor[]): string => fields.map(({ text }) => text).join('\n');
