// Where the equivalents of a term stand in the other text, by its matches and, where those miss one, by its letters.

import { acceptedTerms, type Concept, termsOf } from '../model/concept.js';
import type { ConceptId } from '../model/ids.js';
import type { Lang } from '../model/language.js';
import type { Match } from '../model/match.js';
import { normalForm } from '../text/normalise.js';
import type { CheckText } from './check.js';

/** The concepts a match may stand for. */
export const conceptsOf = ({ readings }: Match): readonly Concept[] => [
  ...new Map(readings.map(({ concept }) => [concept.id, concept])).values(),
];

/** The matches that stand for one of the concepts: forms to avoid and look-up forms too, nested ones too. */
export const matchesOf = ({ matches }: CheckText, ids: ReadonlySet<ConceptId>): readonly Match[] =>
  matches.filter(({ readings }) => readings.some(({ concept }) => ids.has(concept.id)));

const occurrences = (text: string, form: string): number => (form === '' ? 0 : text.split(form).length - 1);

/** How often equivalents of the concepts occur; nested matches of one place count once. */
export const countEquivalents = (side: CheckText, concepts: readonly Concept[]): number => {
  const matched = matchesOf(side, new Set(concepts.map(({ id }) => id)));
  const places = matched.filter(
    (match, i) => !matched.some((other, j) => j < i && other.start <= match.start && match.end <= other.end),
  );
  // The analysis may have cut an equivalent otherwise (東京都庁); for a warning its letters are enough.
  const text = normalForm(side.text);
  const forms = concepts.flatMap((concept) =>
    termsOf(concept, side.lang).map((term) => normalForm(term.text)),
  );
  const byLetters = new Set(forms).size === 0 ? 0 : Math.max(...forms.map((form) => occurrences(text, form)));
  return Math.max(places.length, byLetters);
};

/** What a translator may write for the concepts, best first. */
export const wantedForms = (concepts: readonly Concept[], lang: Lang): readonly string[] => [
  ...new Set(concepts.flatMap((concept) => acceptedTerms(concept, lang).map(({ text }) => text))),
];
