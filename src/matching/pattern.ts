// A pattern: a written form to search for, with its term.

import type { TermRef } from '../model/match.js';

/** A form in texts of a language: the term itself, or (`script`) its Hanja or the kanji of its other language. */
export type Pattern = TermRef & { readonly script: boolean };

/** Patterns of a form, one for each concept. */
export type Patterns = readonly [Pattern, ...Pattern[]];
