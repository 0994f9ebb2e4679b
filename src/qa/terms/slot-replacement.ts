// Finds a term of the translation that stands in the slot of a missing one: 身分保障 in place of 업무수행. Both are known to the
// glossary, neither has a counterpart, and they belong to one subdomain, so that the one may be taken for the other.

import type { Concept } from '../../model/concept.js';
import type { Match } from '../../model/match.js';
import type { Span } from '../../model/span.js';
import type { CheckUnit } from '../check.js';
import { slotJudge } from '../meaning/slots/slots.js';
import { conceptsOf, countEquivalents, joinedForm } from './find-equivalents.js';
import { isNearWord } from './near-words.js';
import { isUnspoken, replacementFor } from './replacement.js';

const leastLetters = 2;

/** Whether two forms share a letter that carries meaning: 実行 and 履行 may be the same thing. */
const sharesLetter = (a: string, b: string): boolean => {
  for (const letter of a) if (/[\p{Script=Han}가-힣ァ-ヺ]/u.test(letter) && b.includes(letter)) return true;
  return false;
};

/** Subdomains of words of general use, which stand for one another freely: 現在, 기준; 前年, 감소; お願い, 요청. */
const generalUse: ReadonlySet<string> = new Set(['', 'wording', 'session', 'statistics', 'government']);
const isGeneralUse = ({ domain, subdomain }: Concept): boolean =>
  domain === 'press' || generalUse.has(subdomain);
/** Short words of the law, too: 이의 is 不服, and 법 for 法律 goes unnoticed. */
const isGeneralLaw = ({ surface }: Match, { domain }: Concept): boolean =>
  domain === 'law' && surface.length <= leastLetters;

const isKindred = (a: Concept, b: Concept): boolean =>
  !isGeneralUse(a) &&
  a.domain === b.domain &&
  a.subdomain === b.subdomain &&
  !a.links.some(({ to }) => to === b.id) &&
  !b.links.some(({ to }) => to === a.id);

/**
 * The term of the target in the slot of a term that it lacks.
 * @param match the term of the source
 * @param wanted its equivalents
 * @example slotReplacement for 업무수행에 필요한 예산 as 身分保障に必要な予算
 */
export const slotReplacement = (
  unit: CheckUnit,
  match: Match,
  wanted: readonly string[],
): Span | undefined => {
  const { target } = unit;
  const own = conceptsOf(match);
  const isOther = ({ nested, verdict, surface, senses }: Match): boolean =>
    !nested &&
    verdict !== 'script' &&
    surface.length >= leastLetters &&
    senses.some(({ concept }) => own.some((one) => !isGeneralLaw(match, one) && isKindred(one, concept))) &&
    !wanted.some((form) => sharesLetter(joinedForm(form, target.lang), surface)) &&
    !isNearWord(surface, wanted, target.lang) &&
    isUnspoken(unit, senses);
  const others = target.matches.filter(isOther);
  if (others.length === 0) return undefined;
  const isOneSlot = slotJudge(unit);
  const found = others.filter((one) => isOneSlot(match, one));
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? undefined : { start: only.start, end: only.end };
};

/** The term in place of an everyday word, which has many good translations: another one of its sort or in its slot. */
export const everydayReplacement = (
  unit: CheckUnit,
  match: Match,
  wanted: readonly string[],
): Span | undefined => {
  const other = replacementFor(unit, { match, wanted, as: 'everyday' });
  if (other !== undefined) return other.place;
  return countEquivalents(unit.target, conceptsOf(match), 1) > 0
    ? undefined
    : slotReplacement(unit, match, wanted);
};
