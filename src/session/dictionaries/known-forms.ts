// The forms of a glossary, for the choice of candidates that it lacks.

import { countryOrders } from '../../matching/forms/countries.js';
import { spellingsOf } from '../../matching/forms/spellings.js';
import type { Concept } from '../../model/concept.js';
import { barelyWritten } from '../../text/japanese/okurigana.js';
import { normalForm } from '../../text/normalise.js';

/**
 * Returns whether a glossary has an expression in any spelling, in either language: ふるさと納税 of a Korean text is known
 * too. A term also counts as known without okurigana and dots (カーボン・ニュートラル, 取り組み).
 */
export const knownForms = (concepts: Iterable<Concept>): ((text: string) => boolean) => {
  const known = new Set<string>();
  for (const { terms } of concepts) {
    for (const { lang, text } of terms) for (const spelling of spellingsOf(text, lang)) known.add(spelling);
  }
  for (const { terms } of countryOrders) for (const { text } of terms) known.add(normalForm(text));
  return (text) => [text, barelyWritten(text)].some((form) => known.has(normalForm(form)));
};
