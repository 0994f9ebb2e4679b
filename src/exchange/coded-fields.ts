// The fields of a concept that are written in codes, as any format gives them.

import { equivalences, origins } from '../model/concept.js';
import { detailReaders } from './coded-details.js';
import type { ConceptDraft, Fault, Refusal } from './draft.js';

type Fields = ConceptDraft['fields'];

/** Value of a field in a text, nothing if it is empty, or why it cannot be taken. */
export type FieldReader = (text: string) => Fields | Refusal;

const refuse = (fault: Fault, value: string): Refusal => ({ fault, value });

const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value.toLowerCase() === text.toLowerCase());

const date = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/;

/** The reader of each coded field, by the name of its column. */
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

/** Why a text cannot be an identifier: it is typed on command lines, where spaces, the unseen and a first hyphen mislead. */
export const idFault = (id: string): Refusal | undefined =>
  /[\s\p{C}]|^-/u.test(id) ? refuse('id', id) : undefined;
