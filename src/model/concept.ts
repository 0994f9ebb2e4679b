// The glossary's data: a concept with its terms in both languages.

import type { ConceptId } from './ids.js';
import type { Lang } from './language.js';

/** Status of a term (TBX administrativeStatus); `lookup` is IATE's look-up form, which only helps matching. */
export const termStatuses = ['preferred', 'admitted', 'deprecated', 'superseded', 'lookup'] as const;
export type TermStatus = (typeof termStatuses)[number];

/** Kind of a written form. */
export const termTypes = ['full', 'abbreviation', 'short', 'name', 'title', 'law'] as const;
export type TermType = (typeof termTypes)[number];

/** The equivalence of the terms in the two languages. */
export const equivalences = ['exact', 'functional', 'literal', 'partial', 'none'] as const;
export type Equivalence = (typeof equivalences)[number];

/** The country whose institution the concept is. */
export const origins = ['KR', 'JP', 'both'] as const;
export type Origin = (typeof origins)[number];

/**
 * Kinds of concepts: the name of one organisation, place or act; an institution of one country; a notion of both; an
 * everyday word.
 */
export const conceptKinds = ['name', 'institution', 'notion', 'general'] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/**
 * Relations of one concept to another: its successor, the other country's counterpart, a homonym, the whole that it is
 * part of.
 */
export const linkTypes = ['successor', 'counterpart', 'homonym', 'part-of', 'related'] as const;

/** A link to another concept: 기획재정부 has the successor 재정경제부. */
export type ConceptLink = { readonly type: (typeof linkTypes)[number]; readonly to: ConceptId };

/**
 * A time during which a name was in use: its first and last day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`); an open end is empty.
 */
export type DateSpan = { readonly from: string; readonly to: string };

/** Two forms of a concept that are counterparts: 재택근무 and 在宅勤務. */
export type TermPair = Readonly<Record<Lang, string>>;

/** One written form of a concept in one language. Empty strings mean "not given". */
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

/** One notion with its terms in both languages: the unit of the glossary (TBX conceptEntry). */
export type Concept = {
  readonly id: ConceptId;
  readonly domain: string;
  readonly origin: Origin;
  readonly equivalence: Equivalence;
  readonly falseFriend: boolean;
  readonly definition: Readonly<Record<Lang, string>>;
  readonly note: string;
  readonly source: string;
  /**
   * 4: official in both countries (one text for both, or a statute each), 3: each side attested, 2: one side, 1: none.
   */
  readonly reliability: 1 | 2 | 3 | 4;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or empty. `validTo` is the last day. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Empty if unknown. */
  readonly kind: ConceptKind | '';
  readonly subdomain: string;
  /** The times of use if there are several; empty if `validFrom` and `validTo` suffice. */
  readonly spans: readonly DateSpan[];
  readonly links: readonly ConceptLink[];
  /** Pairs of counterparts that the reading does not show. */
  readonly pairs: readonly TermPair[];
  /** Source of each side: `지방자치법 제202조 (2026-06)`. */
  readonly sourceKo: string;
  readonly sourceJa: string;
  /** Sentences that use the term, paired by index. */
  readonly examplesKo: readonly string[];
  readonly examplesJa: readonly string[];
  /** The preferred term of a language precedes the others. */
  readonly terms: readonly Term[];
};

/** Defaults of a term with only a form. */
export const emptyTerm = {
  status: 'preferred',
  type: 'full',
  reading: '',
  hanja: '',
} as const satisfies Partial<Term>;

/** A sentence that uses the terms of a concept, in both languages; a missing side is empty. */
export type ExamplePair = Readonly<Record<Lang, string>>;

/** The examples of a concept: each Korean sentence with the Japanese one at the same index. */
export const examplePairs = ({ examplesKo, examplesJa }: Concept): readonly ExamplePair[] =>
  Array.from({ length: Math.max(examplesKo.length, examplesJa.length) }, (_, at) => ({
    ko: examplesKo[at] ?? '',
    ja: examplesJa[at] ?? '',
  }));

/** Defaults of a concept's details: all fields besides its terms, their equivalence and its notes. */
export const emptyDetails = {
  kind: '',
  subdomain: '',
  spans: [],
  links: [],
  pairs: [],
  sourceKo: '',
  sourceJa: '',
  examplesKo: [],
  examplesJa: [],
} as const satisfies Partial<Concept>;

/** The fields of a concept that are details. */
export type ConceptDetails = Pick<Concept, keyof typeof emptyDetails>;

/** Defaults of a concept with only terms. */
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
  ...emptyDetails,
} as const satisfies Partial<Concept>;

/** Whether a form is to be avoided: checks report it and lists mark it. */
export const isAvoided = ({ status }: Pick<Term, 'status'>): boolean =>
  status === 'deprecated' || status === 'superseded';

/** The terms of one language, preferred first. */
export const termsOf = (concept: Pick<Concept, 'terms'>, lang: Lang): readonly Term[] =>
  concept.terms.filter((term) => term.lang === lang);

/** The preferred term of a language, if there is one. */
export const preferredTerm = (concept: Concept, lang: Lang): Term | undefined =>
  concept.terms.find((term) => term.lang === lang && term.status === 'preferred');

/**
 * The terms that a translator may use in a language, preferred first: without deprecated, superseded and look-up forms.
 */
export const acceptedTerms = (concept: Concept, lang: Lang): readonly Term[] =>
  concept.terms
    .filter((term) => term.lang === lang && (term.status === 'preferred' || term.status === 'admitted'))
    .sort((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
