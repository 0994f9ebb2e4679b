// A draft: the fields that a file gives of one concept, perhaps not all of it.

import type { Concept, TermStatus, TermType } from '../model/concept.js';
import type { ConceptId } from '../model/ids.js';
import type { Lang } from '../model/language.js';

/** A term as a file gives it; what is missing is taken from the term with the same text, or left empty. */
export type TermDraft = {
  readonly text: string;
  readonly status: TermStatus | undefined;
  readonly type: TermType | undefined;
  /** Kana or hanja, by the language. */
  readonly reading: string | undefined;
};

/** The terms of one language. `main`: undefined is "not said", null is "there is none". */
export type SideDraft = {
  readonly main: TermDraft | null | undefined;
  readonly others: readonly TermDraft[] | undefined;
  /** The file does not say that these are all: they join the terms that are there. */
  readonly adds?: true;
};

/** A concept as a file gives it. A missing field stays as it is in the termbase, or gets its usual value. */
export type ConceptDraft = {
  readonly id: ConceptId | undefined;
  /** The identifier in a file of another program: ours only if the concept that has it here shares a term. */
  readonly perhapsId?: ConceptId;
  readonly fields: Partial<Omit<Concept, 'id' | 'terms' | 'definition'>>;
  readonly definition: Partial<Record<Lang, string>>;
  readonly terms: Readonly<Record<Lang, SideDraft>>;
};

/** Why a row cannot be taken; each has a sentence in the locales. */
export const faults = [
  'no-ko',
  'no-ja',
  'status',
  'origin',
  'equivalence',
  'reliability',
  'date',
  'kind',
  'link',
  'pair',
  'id',
] as const;
export type Fault = (typeof faults)[number];

/** A row that cannot be taken, and the value that is to blame. */
export type Refusal = { readonly fault: Fault; readonly value: string };

/** Whether reading or merging ended in a refusal. */
export const isRefusal = (result: object): result is Refusal => 'fault' in result;
