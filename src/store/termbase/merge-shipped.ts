// Merges three versions of a concept: as it was shipped, as it is shipped now, and as the user has it.

import { isDeepStrictEqual } from 'node:util';
import type { Concept } from '../../model/concept.js';
import { type Lang, languages } from '../../model/language.js';
import { inOrder } from './concept-rows.js';
import { mergeTerms } from './merge-terms.js';

/**
 * Fields that are taken or kept as a whole. The start and end of use form one field, because a start could otherwise be
 * after the end.
 */
export const shippedParts = [
  'domain',
  'origin',
  'equivalence',
  'falseFriend',
  'definition-ko',
  'definition-ja',
  'note',
  'source',
  'reliability',
  'validity',
  'kind',
  'subdomain',
  'links',
  'pairs',
  'source-ko',
  'source-ja',
  'examples',
  'terms-ko',
  'terms-ja',
] as const;
export type ShippedPart = (typeof shippedParts)[number];

/** The result of a merge. */
export type Merged = {
  /** The merged concept; undefined if there is to be none. */
  readonly concept: Concept | undefined;
  /** Fields that the shipped glossary changed but that keep the user's value. */
  readonly kept: readonly ShippedPart[];
};

const oneOf = <K extends keyof Concept>(key: K) => ({
  of: (concept: Concept): unknown => concept[key],
  put: (from: Concept, into: Concept): Concept => ({ ...into, [key]: from[key] }),
});

const definition = (lang: Lang) => ({
  of: ({ definition }: Concept): unknown => definition[lang],
  put: (from: Concept, into: Concept): Concept => ({
    ...into,
    definition: { ...into.definition, [lang]: from.definition[lang] },
  }),
});

type Field = {
  readonly of: (concept: Concept) => unknown;
  readonly put: (from: Concept, into: Concept) => Concept;
};

const fields: readonly (readonly [ShippedPart, Field])[] = [
  ['domain', oneOf('domain')],
  ['origin', oneOf('origin')],
  ['equivalence', oneOf('equivalence')],
  ['falseFriend', oneOf('falseFriend')],
  ['definition-ko', definition('ko')],
  ['definition-ja', definition('ja')],
  ['note', oneOf('note')],
  ['source', oneOf('source')],
  ['reliability', oneOf('reliability')],
  [
    'validity',
    {
      of: ({ validFrom, validTo, spans }) => [validFrom, validTo, spans],
      put: ({ validFrom, validTo, spans }, into) => ({ ...into, validFrom, validTo, spans }),
    },
  ],
  ['kind', oneOf('kind')],
  ['subdomain', oneOf('subdomain')],
  ['links', oneOf('links')],
  ['pairs', oneOf('pairs')],
  ['source-ko', oneOf('sourceKo')],
  ['source-ja', oneOf('sourceJa')],
  [
    'examples',
    {
      of: ({ examplesKo, examplesJa }) => [examplesKo, examplesJa],
      put: ({ examplesKo, examplesJa }, into) => ({ ...into, examplesKo, examplesJa }),
    },
  ],
];

const mergeBoth = (before: Concept, now: Concept, user: Concept): Merged => {
  const kept: ShippedPart[] = [];
  let concept = user;
  for (const [part, { of, put }] of fields) {
    if (isDeepStrictEqual(of(now), of(before)) || isDeepStrictEqual(of(now), of(user))) continue;
    if (isDeepStrictEqual(of(user), of(before))) concept = put(now, concept);
    else kept.push(part);
  }
  const terms = languages.flatMap((lang) => {
    const side = ({ terms: all }: Concept) => all.filter((term) => term.lang === lang);
    const merged = mergeTerms(side(before), side(now), side(user));
    if (merged.kept) kept.push(`terms-${lang}`);
    return merged.terms;
  });
  return { concept: inOrder({ ...concept, terms }), kept };
};

/** The fields in which two versions of a concept differ. */
export const partsThatDiffer = (one: Concept, other: Concept): readonly ShippedPart[] => {
  const terms = ({ terms: all }: Concept, lang: Lang) => all.filter((term) => term.lang === lang);
  return [
    ...fields.filter(([, { of }]) => !isDeepStrictEqual(of(one), of(other))).map(([part]) => part),
    ...languages
      .filter((lang) => !isDeepStrictEqual(terms(one, lang), terms(other, lang)))
      .map((lang): ShippedPart => `terms-${lang}`),
  ];
};

/**
 * Merges three versions of a concept; undefined means that a version does not exist. The user's changes and removals
 * stay, and everything else follows the shipped glossary.
 */
export const mergeShipped = (
  before: Concept | undefined,
  now: Concept | undefined,
  user: Concept | undefined,
): Merged => {
  if (user === undefined) return { concept: before === undefined ? now : undefined, kept: [] };
  if (now === undefined) {
    const isOurs = before !== undefined && isDeepStrictEqual(before, user);
    return { concept: isOurs ? undefined : user, kept: [] };
  }
  if (before === undefined) return { concept: user, kept: partsThatDiffer(now, user) };
  return mergeBoth(before, now, user);
};
