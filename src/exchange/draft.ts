// A draft of a concept: the fields that a file gives, perhaps not all of them.

import type { Concept, TermStatus, TermType } from '../model/concept.js';
import type { ConceptId } from '../model/ids.js';
import type { Lang } from '../model/language.js';

/** A term in a file; missing fields are taken from the known term with the same text, or left empty. */
export type TermDraft = {
  readonly text: string;
  readonly status: TermStatus | undefined;
  readonly type: TermType | undefined;
  /** Kana or Hanja, depending on the language. */
  readonly reading: string | undefined;
};

/** The terms of one language. `main`: undefined means "not given", null means "none". */
export type SideDraft = {
  readonly main: TermDraft | null | undefined;
  readonly others: readonly TermDraft[] | undefined;
  /** The list may be incomplete: these terms are added to the known ones. */
  readonly adds?: true;
};

/** A concept in a file. A missing field keeps its value in the glossary, or gets its default. */
export type ConceptDraft = {
  readonly id: ConceptId | undefined;
  /** An identifier from another program, used only if the concept with this id in the glossary shares a term. */
  readonly perhapsId?: ConceptId;
  readonly fields: Partial<Omit<Concept, 'id' | 'terms' | 'definition'>>;
  readonly definition: Partial<Record<Lang, string>>;
  readonly terms: Readonly<Record<Lang, SideDraft>>;
};

/** Reasons to refuse a row; each has a sentence in the locales. */
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

/** A refused row: the reason, and the value that caused it. */
export type Refusal = { readonly fault: Fault; readonly value: string };

/** Whether a result is a refusal. */
export const isRefusal = (result: object): result is Refusal => 'fault' in result;
