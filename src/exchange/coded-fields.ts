// The coded fields of a concept, in any format.

import { equivalences, origins } from '../model/concept.js';
import { detailReaders } from './coded-details.js';
import type { ConceptDraft, Fault, Refusal } from './draft.js';

type Fields = ConceptDraft['fields'];

/** Reads a field from a text: its value, no fields for an empty text, or a refusal. */
export type FieldReader = (text: string) => Fields | Refusal;

const refuse = (fault: Fault, value: string): Refusal => ({ fault, value });

const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value.toLowerCase() === text.toLowerCase());

const date = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/;

/** The reader of each coded field by column. */
export const codedFields = {
  origin: (text) => {
    const origin = oneOf(origins, text.trim());
    if (origin !== undefined) return { origin };
    return text.trim() === '' ? {} : refuse('origin', text);
  },
  equivalence: (text) => {
    const equivalence = oneOf(equivalences, text.trim());
    if (equivalence !== undefined) return { equivalence };
    return text.trim() === '' ? {} : refuse('equivalence', text);
  },
  reliability: (text) => {
    const reliability = ([1, 2, 3, 4] as const).find((level) => String(level) === text.trim());
    if (reliability !== undefined) return { reliability };
    return text.trim() === '' ? {} : refuse('reliability', text);
  },
  valid_from: (text) => (date.test(text.trim()) ? { validFrom: text.trim() } : refuse('date', text)),
  valid_to: (text) => (date.test(text.trim()) ? { validTo: text.trim() } : refuse('date', text)),
  ...detailReaders,
} as const satisfies Record<string, FieldReader>;

/**
 * Checks an identifier, which users type on command lines: spaces, invisible characters and a leading hyphen are
 * refused.
 */
export const idFault = (id: string): Refusal | undefined =>
  /[\s\p{C}]|^-/u.test(id) ? refuse('id', id) : undefined;
