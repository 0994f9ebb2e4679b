// A pattern: a written form to search for, and the term it stands for.

import type { TermRef } from '../model/match.js';

/** A form that occurs in texts of a language: the term itself, or (`script`) its Hanja or its other language's kanji. */
export type Pattern = TermRef & { readonly script: boolean };

/** Patterns of a form, one of each concept. */
export type Patterns = readonly [Pattern, ...Pattern[]];
