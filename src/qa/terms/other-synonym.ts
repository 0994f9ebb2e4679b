// Reports a term with the counterpart of its synonym: 총사업비 as 事業費, although 総事業費 is its own.

import type { Term } from '../../model/concept.js';
import type { Match, TermRef } from '../../model/match.js';
import { ownCounterpart, targetTerms } from '../../text/counterparts.js';
import type { CheckUnit } from '../check.js';
import { countByLetters, joinedForm, onlySpelled, wantedForms } from './find-equivalents.js';
import type { RequiredTerm } from './required-terms.js';

/** A term of the source, its translation, and its own counterpart. */
export type OtherSynonym = { readonly source: Match; readonly target: Match; readonly own: Term };

const isFull = ({ term: { type, status } }: TermRef): boolean =>
  type === 'full' && (status === 'preferred' || status === 'admitted');

/**
 * An admitted term needs its own counterpart; the preferred one may be translated by any synonym that belongs to no
 * other term.
 */
const isAnothers = (source: TermRef, used: TermRef): boolean => {
  if (source.term.status === 'admitted') return true;
  const answered = ownCounterpart(used, source.term.lang);
  return answered !== undefined && answered.text !== source.term.text;
};

/** A region's name without the word for “region”: 湖南圏, 湖南地方 → 湖南; 호남권 → 호남. */
const bareRegion = (name: string): string => name.replace(/(?:圏|地方|권|\s?지방)$/u, '');

// “호남, 중부권” shares one 권, which Japanese repeats: 湖南圏、中部圏.
const isSameRegion = (a: string, b: string): boolean => bareRegion(a) === bareRegion(b);

const synonymOf = ({ target }: CheckUnit, source: Match): OtherSynonym | undefined => {
  const [sense] = source.senses;
  if (!isFull(sense)) return undefined;
  const [first] = targetTerms(sense, target.lang);
  // Most translations contain the counterpart itself, which needs neither its reading nor an analysis.
  if (onlySpelled(target, wantedForms([sense.concept], target.lang)) === first?.text) return undefined;
  const own = ownCounterpart(sense, target.lang);
  if (own === undefined) return undefined;
  const used = target.matches.find(({ senses: [one, ...others], nested, verdict }) => {
    if (nested || verdict === 'script' || others.length > 0 || one.concept.id !== sense.concept.id)
      return false;
    const isOther = joinedForm(one.term.text, target.lang) !== joinedForm(own.text, target.lang);
    return isOther && !isSameRegion(one.term.text, own.text) && isFull(one) && isAnothers(sense, one);
  });
  if (used === undefined) return undefined;
  // 事業費 inside 総事業費 does not count.
  const joined = target.joined.replaceAll(joinedForm(used.surface, target.lang), ' ');
  const isThere = countByLetters({ joined, lang: target.lang }, [own.text]) > 0;
  return isThere ? undefined : { source, target: used, own };
};

/** The occurrences of a required term, each form once, that another synonym's counterpart translates. */
export const otherSynonyms = (
  unit: CheckUnit,
  { concepts, matches }: RequiredTerm,
): readonly OtherSynonym[] => {
  if (concepts.length > 1) return [];
  const firsts = new Map(matches.toReversed().map((match) => [match.senses[0].term.text, match]));
  // If the unit contains both synonyms, their assignment is unknown.
  const [only] = firsts.size === 1 ? firsts.values() : [];
  const found = only && synonymOf(unit, only);
  return found === undefined ? [] : [found];
};
