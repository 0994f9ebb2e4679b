// Notes for the translator: they show the names of concepts instead of identifiers.

import { acceptedTerms, type Concept } from '../../model/concept.js';
import { type ConceptId, conceptId } from '../../model/ids.js';
import { languages } from '../../model/language.js';
import type { Match, TermRef } from '../../model/match.js';
import { memoByObject } from '../../text/memo.js';

const pointer = /→([a-z][a-z0-9]*(?:-[a-z0-9]+)+)/g;

/**
 * Concepts with readable notes: `→title-daijin` becomes `→대신·大臣`. An identifier without a concept stays, without the
 * arrow. @param find the concept of an identifier
 */
export const readableNotes = (
  find: (id: ConceptId) => Concept | undefined,
): ((concept: Concept) => Concept) => {
  const nameOf = (id: string): string | undefined => {
    const concept = find(conceptId(id));
    const names = concept && languages.flatMap((lang) => acceptedTerms(concept, lang).slice(0, 1));
    return names === undefined || names.length === 0 ? undefined : names.map(({ text }) => text).join('·');
  };
  return memoByObject((concept: Concept): Concept => {
    const note = concept.note.replace(pointer, (_, id: string) => {
      const name = nameOf(id);
      return name === undefined ? id : `→${name}`;
    });
    return note === concept.note ? concept : { ...concept, note };
  });
};

/** Returns a match whose concepts have readable notes. */
export const readableMatch = (match: Match, readable: (concept: Concept) => Concept): Match => {
  const read = (sense: TermRef): TermRef => ({ ...sense, concept: readable(sense.concept) });
  const [first, ...rest] = match.senses;
  return { ...match, senses: [read(first), ...rest.map(read)] };
};
