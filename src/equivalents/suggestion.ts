// A suggestion: an equivalent for a term that the termbase does not have.

import type { Lang } from '../model/language.js';

/**
 * Origins of suggestions, surest first: the termbase as it stands (`term`), parts that are terms (`composition`),
 * the same characters (`bridge`), a loan word of both languages (`loan`), or simply another word (`table`); a name by its sound (`name`); a number, a
 * date or a sum (`number`); what a text itself gives in brackets (`gloss`), and what earlier translations of the same term
 * have in common (`memory`).
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

/** A proposed equivalent, never an approved one. */
export type Suggestion = {
  readonly text: string;
  readonly how: SuggestionWay;
  /** 0 to 1; comparable between suggestions of one query and of different ones. */
  readonly score: number;
};

/** The accepted targets of a text that the termbase has, preferred first; nothing for any other. */
export type TermLookup = (text: string, lang: Lang) => readonly string[];

/** Equivalents that earlier translations give for a text, each with a confidence from 0 to 1. */
export type Recall = (
  text: string,
  lang: Lang,
) => readonly (Pick<Suggestion, 'text'> & { readonly how: 'gloss' | 'memory'; readonly strength: number })[];
