// Three versions of a concept's terms in one language put together, term by term.

import { isDeepStrictEqual } from 'node:util';
import type { Term } from '../../model/concept.js';

type Terms = readonly Term[];

/** The terms from now on, and whether something of the user's was kept against the shipped glossary. */
type MergedTerms = { readonly terms: Terms; readonly kept: boolean };

const named = (terms: Terms, text: string): Term | undefined => terms.find((term) => term.text === text);
const preferredOf = (terms: Terms): string | undefined =>
  terms.find(({ status }) => status === 'preferred')?.text;

const attributes = ['status', 'type', 'reading', 'hanja'] as const;

const mergeTerm = (before: Term | undefined, now: Term, user: Term): Term => {
  if (before === undefined) return user;
  const followed = attributes.filter((name) => user[name] === before[name]);
  return { ...user, ...Object.fromEntries(followed.map((name) => [name, now[name]])) };
};

// The user's terms in their order, then the new ones.
const termByTerm = (before: Terms, now: Terms, user: Terms): Terms => [
  ...user.flatMap((term) => {
    const old = named(before, term.text);
    const young = named(now, term.text);
    if (young !== undefined) return [mergeTerm(old, young, term)];
    return isDeepStrictEqual(old, term) ? [] : [term];
  }),
  ...now.filter((term) => !named(before, term.text) && !named(user, term.text)),
];

// What the shipped glossary did not change, nobody asked for.
const isRefused = (before: Term | undefined, now: Term, merged: Term | undefined): boolean =>
  attributes.some((name) => before?.[name] !== now[name] && merged?.[name] !== now[name]);

/**
 * Merges the terms of one language. Which one is preferred is one decision, and it is the user's where the user made
 * it. A merge that would leave the concept without a preferred term that it had is not made: the user's terms stay.
 */
export const mergeTerms = (before: Terms, now: Terms, user: Terms): MergedTerms => {
  if (isDeepStrictEqual(now, before) || isDeepStrictEqual(now, user)) return { terms: user, kept: false };
  if (isDeepStrictEqual(user, before)) return { terms: now, kept: false };
  const wanted = preferredOf(user) === preferredOf(before) ? preferredOf(now) : preferredOf(user);
  const terms = termByTerm(before, now, user).map((term) =>
    term.status === 'preferred' && term.text !== wanted ? { ...term, status: 'admitted' as const } : term,
  );
  // A side that the user emptied, or one left without the term it is known by, would be nobody's.
  const isWhole = user.length > 0 || before.length === 0;
  if (!isWhole || (wanted !== undefined && preferredOf(terms) !== wanted)) return { terms: user, kept: true };
  return {
    terms,
    kept: now.some((term) => isRefused(named(before, term.text), term, named(terms, term.text))),
  };
};
