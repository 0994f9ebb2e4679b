// Merges three versions of a concept's terms in one language, term by term.

import { isDeepStrictEqual } from 'node:util';
import type { Term } from '../../model/concept.js';

type Terms = readonly Term[];

/** The merged terms, and whether a value of the user was kept against the shipped glossary. */
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

// A value that the shipped glossary did not change counts as no refusal.
const isRefused = (before: Term | undefined, now: Term, merged: Term | undefined): boolean =>
  attributes.some((name) => before?.[name] !== now[name] && merged?.[name] !== now[name]);

/**
 * Merges the terms of one language. The choice of the preferred term is one decision, and the user's choice prevails. If
 * the merge would leave a concept without its preferred term, the user's terms stay unchanged.
 */
export const mergeTerms = (before: Terms, now: Terms, user: Terms): MergedTerms => {
  if (isDeepStrictEqual(now, before) || isDeepStrictEqual(now, user)) return { terms: user, kept: false };
  if (isDeepStrictEqual(user, before)) return { terms: now, kept: false };
  const wanted = preferredOf(user) === preferredOf(before) ? preferredOf(now) : preferredOf(user);
  const terms = termByTerm(before, now, user).map((term) =>
    term.status === 'preferred' && term.text !== wanted ? { ...term, status: 'admitted' as const } : term,
  );
  // A language that the user emptied stays empty, and terms without the preferred one are not merged: nobody asked for
  // such a mixture.
  const isWhole = user.length > 0 || before.length === 0;
  if (!isWhole || (wanted !== undefined && preferredOf(terms) !== wanted)) return { terms: user, kept: true };
  return {
    terms,
    kept: now.some((term) => isRefused(named(before, term.text), term, named(terms, term.text))),
  };
};
