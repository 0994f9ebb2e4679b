// The termbase's own words: a concept with its terms in both languages.

import type { ConceptId } from './ids.js';
import type { Lang } from './language.js';

/** Standing of a term (TBX administrativeStatus); `lookup` is IATE's look-up form: it only helps matching. */
export const termStatuses = ['preferred', 'admitted', 'deprecated', 'superseded', 'lookup'] as const;
export type TermStatus = (typeof termStatuses)[number];

/** Kind of a written form. */
export const termTypes = ['full', 'abbreviation', 'short', 'name', 'title', 'law'] as const;
export type TermType = (typeof termTypes)[number];

/** How the two sides of a concept relate. */
export const equivalences = ['exact', 'functional', 'literal', 'partial', 'none'] as const;
export type Equivalence = (typeof equivalences)[number];

/** The country whose institution the concept is. */
export const origins = ['KR', 'JP', 'both'] as const;
export type Origin = (typeof origins)[number];

/** One written form of a concept in one language. Empty strings stand for "not given". */
export type Term = {
  readonly lang: Lang;
  readonly text: string;
  readonly status: TermStatus;
  readonly type: TermType;
  /** Kana, for Japanese. */
  readonly reading: string;
  /** Hanja in traditional forms, for Korean. */
  readonly hanja: string;
};

/** One notion, with its terms in both languages: the unit of the termbase (TBX conceptEntry). */
export type Concept = {
  readonly id: ConceptId;
  readonly domain: string;
  readonly origin: Origin;
  readonly equivalence: Equivalence;
  readonly falseFriend: boolean;
  readonly definition: Readonly<Record<Lang, string>>;
  readonly note: string;
  readonly source: string;
  /** 4 official in both countries, 3 established, 2 coined by a translator, 1 not verified. */
  readonly reliability: 1 | 2 | 3 | 4;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or empty. */
  readonly validFrom: string;
  readonly validTo: string;
  /** The preferred term of a language comes before its others. */
  readonly terms: readonly Term[];
};

/** A term of which only its form is known. */
export const emptyTerm = {
  status: 'preferred',
  type: 'full',
  reading: '',
  hanja: '',
} as const satisfies Partial<Term>;

/** A concept of which only its terms are known. */
export const emptyConcept = {
  domain: '',
  origin: 'both',
  equivalence: 'exact',
  falseFriend: false,
  definition: { ko: '', ja: '' },
  note: '',
  source: '',
  reliability: 2,
  validFrom: '',
  validTo: '',
} as const satisfies Partial<Concept>;

/** Whether a form is not to be written: what the checks flag and every list marks. */
export const isAvoided = ({ status }: Pick<Term, 'status'>): boolean =>
  status === 'deprecated' || status === 'superseded';

/** The terms of one language, preferred first. */
export const termsOf = (concept: Concept, lang: Lang): readonly Term[] =>
  concept.terms.filter((term) => term.lang === lang);

/** The preferred term of a language, if there is one. */
export const preferredTerm = (concept: Concept, lang: Lang): Term | undefined =>
  concept.terms.find((term) => term.lang === lang && term.status === 'preferred');

/** The terms a translator may use in a language, preferred first: neither deprecated, superseded nor look-up forms. */
export const acceptedTerms = (concept: Concept, lang: Lang): readonly Term[] =>
  concept.terms
    .filter((term) => term.lang === lang && (term.status === 'preferred' || term.status === 'admitted'))
    .sort((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
