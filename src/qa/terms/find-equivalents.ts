// Finds the equivalents of a term in the other text by its matches and, if those miss one, by its letters.

import { acceptedTerms, type Concept, type Term, termsOf } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';
import type { Match } from '../../model/match.js';
import { targetTerms } from '../../text/counterparts.js';
import { boundedMemo, memoByObject } from '../../text/memo.js';
import { normalForm } from '../../text/normalise.js';
import type { CheckText } from '../check.js';

/** The concepts of a match. */
export const conceptsOf = ({ senses }: Match): readonly Concept[] =>
  senses.length === 1
    ? [senses[0].concept]
    : [...new Map(senses.map(({ concept }) => [concept.id, concept])).values()];

/** The matches of one of the concepts, including forms to avoid, look-up forms and nested matches. */
export const matchesOf = ({ matches }: CheckText, ids: ReadonlySet<ConceptId>): readonly Match[] =>
  matches.filter(({ senses }) => senses.some(({ concept }) => ids.has(concept.id)));

const occurrences = (text: string, form: string): number =>
  form === '' || !text.includes(form) ? 0 : text.split(form).length - 1;

const joints = { ko: /(?<=[가-힣])의(?=\s)|제(?=\d)/g, ja: /の|第(?=[\d一二三四五六七八九十])/g } as const;

/**
 * Removes particles and marks between the parts of a term: 雇用の創出 is 雇用創出, 지역의 활성화 지역 활성화, 한·중·일
 * 한중일, 제2차관 2차관.
 */
export const withoutJoints = (text: string, lang: Lang): string =>
  normalForm(text.replace(joints[lang], '')).replaceAll('·', '');

/** Terms recur. The shipped glossary has some 12,000 concepts with three forms each, which all fit. */
const joinedForms = {
  ko: boundedMemo(1 << 16, (form: string) => withoutJoints(form, 'ko')),
  ja: boundedMemo(1 << 16, (form: string) => withoutJoints(form, 'ja')),
} as const;

/**
 * A form after `withoutJoints`, cached because terms recur.
 * @example joinedForm('雇用の創出', 'ja') // '雇用創出'
 */
export const joinedForm = (form: string, lang: Lang): string => joinedForms[lang](form);

const joinedAll = {
  ko: memoByObject((forms: readonly string[]) => forms.map((form) => joinedForm(form, 'ko'))),
  ja: memoByObject((forms: readonly string[]) => forms.map((form) => joinedForm(form, 'ja'))),
} as const;

/** A list of forms after `withoutJoints`, cached by list: those of a concept are one list (`wantedForms`). */
export const joinedFormsOf = (forms: readonly string[], lang: Lang): readonly string[] =>
  joinedAll[lang](forms);

const leastPart = 2;

/** Whether all words of a compound occur in the text: 外国人住民政策 in 外国人住民に関する政策. */
const isCoveredBy = (text: string, form: string): boolean => {
  const reached = new Set([0]);
  for (const from of reached) {
    for (let to = from + leastPart; to <= form.length; to++) {
      if (to - from < form.length && text.includes(form.slice(from, to))) reached.add(to);
    }
  }
  return reached.has(form.length);
};

const compound = { ko: /^[가-힣]{4,}$/, ja: /^\p{Script=Han}{4,}$/u } as const;

/** Whether a sentence contains the parts of an equivalent separately: 각의에서 결정 contains 각의결정. */
const isSetApart = (text: string, form: string, lang: Lang): boolean => {
  const words = form.split(' ').map(normalForm);
  if (words.length > 1 && words.every((word) => text.includes(word))) return true;
  return compound[lang].test(form) && isCoveredBy(text, normalForm(form));
};

const office = {
  ja: /^(?:副?大臣|事務次官|次官|大臣政務官|政務官|総括?審議官)/,
  ko: /^(?:부?대신|사무차관|차관|정무관|심의관)/,
} as const;

/** 総務省の事務次官 is 総務事務次官: the office includes the name of its ministry. */
export const isInOffice = (text: string, form: string, lang: Lang): boolean => {
  const stem = /^(.{2,})(?:[省庁]|성|청)$/u.exec(normalForm(form))?.[1];
  return (
    stem !== undefined &&
    text
      .split(stem)
      .slice(1)
      .some((rest) => office[lang].test(rest))
  );
};

/** Counts the forms by their letters. The analysis may have segmented an equivalent differently (東京都庁). */
export const countByLetters = (
  { joined: text, lang }: Pick<CheckText, 'joined' | 'lang'>,
  forms: readonly string[],
): number => {
  const counts = joinedFormsOf(forms, lang).map((form) => occurrences(text, form));
  const most = Math.max(0, ...counts);
  return most === 0 && forms.some((form) => isSetApart(text, form, lang) || isInOffice(text, form, lang))
    ? 1
    : most;
};

const formsIn = (lang: Lang) =>
  memoByObject((concept: Concept): readonly string[] => termsOf(concept, lang).map(({ text }) => text));
const formsOf = { ko: formsIn('ko'), ja: formsIn('ja') } as const;

const allForms = (concepts: readonly Concept[], lang: Lang): readonly string[] => {
  const [first, ...rest] = concepts;
  return first !== undefined && rest.length === 0
    ? formsOf[lang](first)
    : concepts.flatMap((concept) => formsOf[lang](concept));
};

/** Counts the equivalents of the concepts up to `enough`; nested matches at one place count once. */
export const countEquivalents = (side: CheckText, concepts: readonly Concept[], enough: number): number => {
  const forms = allForms(concepts, side.lang);
  // Most translations contain it literally and need no analysis.
  const spelled = countByLetters(side, forms);
  if (spelled >= enough) return spelled;
  const matched = matchesOf(side, new Set(concepts.map(({ id }) => id)));
  const places = matched.filter(
    (match, i) => !matched.some((other, j) => j < i && other.start <= match.start && match.end <= other.end),
  );
  return Math.max(places.length, spelled);
};

/**
 * The only one of some forms that occurs literally, and once; a form inside a longer one does not count.
 * @returns undefined if none, several, or a repeated one occurs: then the matches must decide
 */
export const onlySpelled = (
  { joined: text, lang }: CheckText,
  forms: readonly string[],
): string | undefined => {
  const joined = joinedFormsOf(forms, lang);
  const spelled = forms.filter((_, i) => text.includes(joined[i] ?? ''));
  const longest = spelled.filter((form) => !spelled.some((other) => other !== form && other.includes(form)));
  const [only] = longest;
  if (only === undefined || longest.length > 1 || occurrences(text, joinedForm(only, lang)) > 1)
    return undefined;
  return only;
};

const acceptedIn = (lang: Lang) =>
  memoByObject((concept: Concept): readonly string[] => [
    ...new Set(acceptedTerms(concept, lang).map(({ text }) => text)),
  ]);
/** Forms by concept, cached because a document repeats its concepts. */
const acceptedForms = { ko: acceptedIn('ko'), ja: acceptedIn('ja') } as const;

const textsOfTerms = memoByObject((terms: readonly Term[]): readonly string[] => [
  ...new Set(terms.map(({ text }) => text)),
]);

/** Accepted equivalents of a term of the concepts, its own counterpart first. */
export const wantedFor = (
  { senses }: Pick<Match, 'senses'>,
  concepts: readonly Concept[],
  lang: Lang,
): readonly string[] => {
  const own = senses.filter(({ concept }) => concepts.includes(concept));
  const [first, ...rest] = own;
  if (first !== undefined && rest.length === 0) return textsOfTerms(targetTerms(first, lang));
  return [...new Set(own.flatMap((sense) => textsOfTerms(targetTerms(sense, lang))))];
};

/** Accepted equivalents of the concepts, best first. */
export const wantedForms = (concepts: readonly Concept[], lang: Lang): readonly string[] => {
  const [first, ...rest] = concepts;
  if (first === undefined) return [];
  if (rest.length === 0) return acceptedForms[lang](first);
  return [...new Set(concepts.flatMap((concept) => acceptedForms[lang](concept)))];
};
