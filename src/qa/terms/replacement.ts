// Finds another term that the translation has in place of the right one: 一般会計 for 특별회계, 국채 for 地方債, 지정도시 for
// 中核市. Coordinate terms (ISO 1087) are those of one broader concept; they mostly share their head or their last letters.

import type { Concept } from '../../model/concept.js';
import type { Match } from '../../model/match.js';
import { contains, type Span } from '../../model/span.js';
import { normalForm } from '../../text/normalise.js';
import type { CheckUnit } from '../check.js';
import { anchorsOf } from '../meaning/anchors.js';
import {
  conceptsOf,
  countByLetters,
  countEquivalents,
  joinedForm,
  joinedFormsOf,
  wantedForms,
} from './find-equivalents.js';
import { isNearWord, otherOfSort } from './near-words.js';

const leastLetters = 3;
const leastShared = 2;
/** Least number of katakana that two terms share: アクセス and アクセシビリティ are no coordinate terms. */
const leastSharedKana = 4;
const kana = /^[ァ-ヺー]+$/;

/** Taxes and ranks of the civil service have a head of one letter: 財産税, 所得税; 特別職, 一般職. */
const oneLetterHead = /[税職세직]$/;
const leastOfHead = 3;
const shareHead = (a: string, b: string): boolean =>
  a.length === leastOfHead && b.length === leastOfHead && oneLetterHead.test(a) && a.at(-1) === b.at(-1);

const shareEnd = (a: string, b: string): boolean =>
  shareHead(a, b) ||
  [leastShared, leastSharedKana].some((least) => {
    const [tail, head] = [a.slice(-least), a.slice(0, least)];
    const counts = (shared: string): boolean => least === leastSharedKana || !kana.test(shared);
    return (counts(tail) && b.endsWith(tail)) || (counts(head) && b.startsWith(head));
  });

/** Whether two forms are coordinate: the same head or tail, and neither contains the other. */
const areCoordinate = (a: string, b: string): boolean =>
  a.length >= leastLetters && b.length >= leastLetters && shareEnd(a, b) && !a.includes(b) && !b.includes(a);

/** Whether the source mentions a concept in any form, including one that matching assigns to another concept. */
const speaksOf = ({ source }: CheckUnit, concept: Concept): boolean =>
  source.matches.some(({ senses }) => senses.some((one) => one.concept.id === concept.id)) ||
  concept.terms.some(({ lang, text }) => lang === source.lang && source.joined.includes(normalForm(text)));

/** Whether the source mentions none of the concepts of a match. */
export const isUnspoken = (unit: CheckUnit, senses: Match['senses']): boolean =>
  senses.every(({ concept }) => !speaksOf(unit, concept));

const leastModifier = 3;
/** 쓰지 않는 민원창구 for 쓰지 않는 창구: the words before the head stand before a longer term with the same head. */
const isModified = ({ text }: CheckUnit['target'], { start, surface }: Match, form: string): boolean => {
  let shared = 0;
  while (shared < Math.min(form.length, surface.length) && form.at(-1 - shared) === surface.at(-1 - shared))
    shared++;
  const modifier = form.slice(0, form.length - shared).trim();
  return (
    shared >= leastShared &&
    modifier.length >= leastModifier &&
    text.slice(0, start).trimEnd().endsWith(modifier)
  );
};

/**
 * 歳出予算 for 歳入予算, 再選挙 for 総選挙: the target contains none of the forms, but a coordinate term that the source does
 * not mention.
 * @param mayBeSetApart whether the separate parts of a form count as the form
 */
const coordinateTerm = (
  unit: CheckUnit,
  forms: readonly string[],
  mayBeSetApart = true,
): Match | undefined => {
  const { target } = unit;
  const { joined: text } = target;
  const wanted = joinedFormsOf(forms, target.lang).filter((form) => form.length >= leastLetters);
  // Nearly every translation contains the term itself.
  if (wanted.some((form) => text.includes(form))) return undefined;
  const mayStand = wanted.some(
    (form) =>
      text.includes(form.slice(-leastShared)) ||
      text.includes(form.slice(0, leastShared)) ||
      (oneLetterHead.test(form) && text.includes(form.slice(-1))),
  );
  if (!mayStand || (mayBeSetApart && countByLetters(target, forms) > 0)) return undefined;
  return target.matches.find(
    (match) =>
      !match.nested &&
      match.verdict !== 'script' &&
      wanted.some((form) => areCoordinate(form, joinedForm(match.surface, target.lang))) &&
      !isNearWord(match.surface, wanted, target.lang) &&
      !forms.some((form) => isModified(target, match, form)) &&
      isUnspoken(unit, match.senses),
  );
};

/** Last letters that tell the sort of thing: a tax, a bond, a law, an organisation, a right. */
const sortLetter = /[税債券法庁省府処院局権職刑세채권법청부처직]$/;
const lastOf = (form: string): string => sortLetter.exec(form)?.[0] ?? '';

/**
 * 국채 for 地方債, 도시계획세 for 固定資産税: another term whose last letter names the same sort of thing. The source does
 * not mention it, not even in words with the same reading.
 */
const termOfSameSort = (unit: CheckUnit, forms: readonly string[]): Match | undefined => {
  const { target } = unit;
  const ends = new Set(forms.map(lastOf).filter((one) => one !== ''));
  if (![...ends].some((end) => target.text.includes(end)) || countByLetters(target, forms) > 0)
    return undefined;
  return target.matches.find(
    (match) =>
      !match.nested &&
      match.verdict !== 'script' &&
      match.surface.length >= leastShared &&
      ends.has(lastOf(match.surface)) &&
      !isNearWord(match.surface, forms, target.lang) &&
      isUnspoken(unit, match.senses) &&
      !anchorsOf(unit).some((anchor) => anchor.target.start < match.end && match.start < anchor.target.end),
  );
};

const lastLetter = (form: string): string => form.slice(-1);

/** 지정도시 for 中核市: another term of the same domain and kind that ends alike and that the source does not mention. */
const termOfSameDomain = (unit: CheckUnit, concepts: readonly Concept[]): Match | undefined => {
  const { target } = unit;
  const isOfDomain = ({ domain, kind, terms }: Concept): boolean =>
    concepts.some(
      (one) =>
        one.domain === domain &&
        one.kind === kind &&
        one.terms.some(
          (a) =>
            a.lang === target.lang &&
            terms.some((b) => b.lang === a.lang && lastLetter(a.text) === lastLetter(b.text)),
        ),
    );
  return target.matches.find(
    ({ verdict, surface, senses }) =>
      verdict !== 'script' &&
      surface.length > leastShared &&
      senses.every(({ concept }) => isOfDomain(concept) && !speaksOf(unit, concept)),
  );
};

const leastOfPart = { ko: 4, ja: 3 } as const;
/** 中核市の指定 as 지정도시의 지정: another term in place of a part of the term. */
const termForPart = (unit: CheckUnit, whole: Match): Match | undefined => {
  for (const part of unit.source.matches) {
    if (!part.nested || part.surface.length < leastLetters || !contains(whole, part)) continue;
    const concepts = conceptsOf(part);
    if (countEquivalents(unit.target, concepts, 1) > 0) continue;
    const isLong = part.surface.length >= leastOfPart[unit.source.lang];
    const found =
      termOfSameSort(unit, wantedForms(concepts, unit.target.lang)) ??
      (isLong ? termOfSameDomain(unit, concepts) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A term of the source whose equivalent the target may lack. */
export type SoughtTerm = {
  readonly match: Match;
  /** The forms of its equivalents. */
  readonly wanted: readonly string[];
  /**
   * `everyday`: it has many good translations; `set apart`: the target has its parts, but not together; `missing`: the target
   * has no equivalent.
   */
  readonly as: 'everyday' | 'set apart' | 'missing';
};

/** Another term in the target, and whether it replaces the whole term or a part of it. */
export type Replacement = { readonly place: Span; readonly of: 'whole' | 'part' };

/**
 * The term of the target that stands in place of a term of the source.
 * @example 一般会計 in 一般会計を議論した for 특별회계 of 특별회계를 논의하였다
 * @returns undefined if no other term takes the term's place, so that it may only be said in other words
 */
export const replacementFor = (
  unit: CheckUnit,
  { match, wanted, as }: SoughtTerm,
): Replacement | undefined => {
  const whole =
    as === 'set apart'
      ? coordinateTerm(unit, wanted, false)
      : (coordinateTerm(unit, wanted) ??
        termOfSameSort(unit, wanted) ??
        (as === 'missing' ? otherOfSort(unit, wanted) : undefined));
  if (whole !== undefined) return { place: whole, of: 'whole' };
  const part = as === 'missing' ? termForPart(unit, match) : undefined;
  return part && { place: part, of: 'part' };
};
