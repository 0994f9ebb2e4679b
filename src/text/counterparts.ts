// Pairs single terms of a concept across the languages: 재택근무 is 在宅勤務, although 원격근무 = テレワーク are the
// preferred terms of the concept.

import { acceptedTerms, type Concept, type Term, termsOf } from '../model/concept.js';
import { type Lang, otherLang } from '../model/language.js';
import type { TermRef } from '../model/match.js';
import { readsAs } from './korean/sino-korean.js';
import { memoByObject } from './memo.js';
import { once } from './once.js';

const isPair = ({ pairs }: Concept, { ko, ja }: Record<Lang, string>): boolean =>
  pairs.some((pair) => pair.ko === ko && pair.ja === ja);

/** Both terms by language. */
const byLang = (a: Term, b: Term): Record<Lang, string> => {
  const [ko, ja] = a.lang === 'ko' ? [a, b] : [b, a];
  return { ko: ko.text, ja: ja.text };
};

/**
 * Certainty that a term of the other language is the counterpart: given by the data, derived from the reading, or
 * unknown.
 */
const nearness = (concept: Concept, term: Term, other: Term): 0 | 1 | 2 => {
  if (other.lang === term.lang) return other.text === term.text ? 0 : 2;
  const both = byLang(term, other);
  if (isPair(concept, both)) return 0;
  // Latin text is its own counterpart: KTX.
  return both.ko === both.ja || readsAs(both.ja, both.ko) ? 1 : 2;
};

/**
 * The preferred terms of a concept are counterparts, even if another term has the same reading: 저출산 is 少子化 before
 * 低出産.
 */
const isPreferredPair = (term: Term, other: Term): boolean =>
  term.status === 'preferred' && other.status === 'preferred';

const ordered = ({ concept, term }: TermRef, to: Lang): readonly Term[] => {
  const accepted = acceptedTerms(concept, to);
  if (accepted.length < 2) return accepted;
  const rank = (other: Term): number => (isPreferredPair(term, other) ? -1 : nearness(concept, term, other));
  const ranks = new Map(accepted.map((other) => [other, rank(other)]));
  return [...accepted].sort((a, b) => (ranks.get(a) ?? 2) - (ranks.get(b) ?? 2));
};

/** The equivalents of a term, and its own counterpart among them: readings are compared only where somebody asks for it. */
type Order = { readonly terms: readonly Term[]; readonly own: () => Term | undefined };

const orders = {
  ko: memoByObject((_: Term) => new Map<Concept, Order>()),
  ja: memoByObject((_: Term) => new Map<Concept, Order>()),
} as const;

const orderOf = ({ concept, term }: TermRef, to: Lang): Order => {
  const known = orders[to](term);
  const found = known.get(concept);
  if (found !== undefined) return found;
  const terms = ordered({ concept, term }, to);
  const [first] = terms;
  const own = once(() => (first !== undefined && nearness(concept, term, first) < 2 ? first : undefined));
  const made = { terms, own };
  known.set(concept, made);
  return made;
};

/**
 * The equivalents of a term, its own counterpart first: for a preferred term the preferred one; else the paired one, the
 * one with the same reading, the preferred one. Deprecated, superseded and look-up forms are left out.
 * @example 재택근무 → 在宅勤務, テレワーク; 分担金 → 분담금, 부담금
 */
export const targetTerms = (asked: TermRef, to: Lang): readonly Term[] => orderOf(asked, to).terms;

/**
 * The counterpart of a term, if data or reading determine it.
 * @returns undefined if only the concept connects them
 */
export const ownCounterpart = (asked: TermRef, to: Lang): Term | undefined => orderOf(asked, to).own();

/** Whether the first of the terms stays first for a query, whatever the readings say. */
const leads = ({ term }: TermRef, [first]: readonly Term[]): boolean =>
  first !== undefined && (first.lang === term.lang ? first.text === term.text : isPreferredPair(term, first));

/** Whether no other of the terms has the text of the first. */
const hasOneText = ([first, ...rest]: readonly Term[]): boolean =>
  rest.every(({ text }) => text !== first?.text);

/**
 * The terms of a language in the order for a query: a term with its own counterpart comes first, the others in the
 * concept's order.
 */
export const termsAround = (asked: TermRef, lang: Lang): readonly Term[] => {
  const { concept, term } = asked;
  const all = termsOf(concept, lang);
  // The order that the concept has already needs no tables of readings, which take a tenth of a look-up to open.
  if (all.length < 2 || (leads(asked, all) && hasOneText(all))) return all;
  const isUsable = term.status === 'preferred' || term.status === 'admitted';
  const own = isUsable ? ownCounterpart(asked, otherLang(term.lang)) : undefined;
  if (own === undefined) return all;
  const first = lang === term.lang ? term.text : own.text;
  return [...all].sort((a, b) => Number(b.text === first) - Number(a.text === first));
};

/**
 * The accepted terms of a language in the order of their counterparts, so that two lists can be compared side by side.
 */
export const sideBySide = (concept: Concept, lang: Lang): readonly Term[] => {
  const accepted = acceptedTerms(concept, lang);
  if (lang === 'ko' || accepted.length < 3) return accepted;
  const [main, ...others] = accepted;
  const answers = acceptedTerms(concept, otherLang(lang)).map((term) =>
    ownCounterpart({ concept, term }, lang),
  );
  const place = (term: Term): number => {
    const at = answers.findIndex((answer) => answer?.text === term.text);
    return at < 0 ? answers.length : at;
  };
  return main === undefined ? [] : [main, ...others.sort((a, b) => place(a) - place(b))];
};
