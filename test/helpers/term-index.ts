// Indexes of concepts in memory, for tests and benchmarks.

import { avoidedCores, avoidedIn } from '../../src/matching/forms/avoided-forms.js';
import { buildIndexData } from '../../src/matching/index/index-data.js';
import { byPlace, openTermIndex, type TermIndex } from '../../src/matching/term-index.js';
import type { Concept } from '../../src/model/concept.js';
import type { Lang } from '../../src/model/language.js';

/** The index of all terms for texts of one language. */
export const buildTermIndex = (concepts: readonly Concept[], lang: Lang): TermIndex =>
  openTermIndex(buildIndexData(concepts, lang), lang, byPlace(concepts));

/** Tells whether a text of the language may contain a deprecated or superseded term of the concepts. */
export const avoidedForms = (concepts: readonly Concept[], lang: Lang): ((text: string) => boolean) =>
  avoidedIn(avoidedCores(concepts, lang));
