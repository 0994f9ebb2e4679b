// What is offered for a term that the termbase does not have.

import type { Lang } from '../model/language.js';

/**
 * Where a suggestion comes from, surest first: the termbase as it stands (`term`), parts that are terms (`composition`),
 * the same characters (`bridge`), a loan word of both languages (`loan`), or simply another word (`table`).
 */
export type SuggestionWay = 'term' | 'composition' | 'table' | 'loan' | 'bridge';

/** A proposed equivalent, never an approved one. */
export type Suggestion = {
  readonly text: string;
  readonly how: SuggestionWay;
  /** 0 to 1; comparable between suggestions of one query and of different ones. */
  readonly score: number;
};

/** The accepted targets of a text that the termbase has, preferred first; nothing for any other. */
export type TermLookup = (text: string, lang: Lang) => readonly string[];
