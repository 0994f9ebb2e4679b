// A suggestion: an equivalent for a term that the glossary lacks.

import type { Lang } from '../model/language.js';

/**
 * Origins of suggestions, surest first: a term of the glossary (`term`), parts that are terms (`composition`), the same
 * characters (`bridge`), a loanword of both languages (`loan`), or another word (`table`); a name by its sound (`name`);
 * a number, a date or a sum (`number`); a bracketed gloss in a text (`gloss`); an expression that earlier translations
 * of the term share (`memory`).
 */
export type SuggestionWay =
  | 'term'
  | 'number'
  | 'gloss'
  | 'composition'
  | 'memory'
  | 'table'
  | 'loan'
  | 'name'
  | 'bridge';

/** A suggested equivalent, never an approved one. */
export type Suggestion = {
  readonly text: string;
  readonly how: SuggestionWay;
  /** 0 to 1; comparable between suggestions of one query and of different ones. */
  readonly score: number;
};

/** Returns the accepted targets of a text that is a term of the glossary, preferred first; empty for any other. */
export type TermLookup = (text: string, lang: Lang) => readonly string[];

/** Returns equivalents from earlier translations of a text, each with a confidence from 0 to 1. */
export type Recall = (
  text: string,
  lang: Lang,
) => readonly (Pick<Suggestion, 'text'> & { readonly how: 'gloss' | 'memory'; readonly strength: number })[];
