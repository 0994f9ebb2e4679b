// Tells when another term of the target is no replacement: the counterpart of the other country, the whole compound, a heading.

import type { Concept } from '../../model/concept.js';
import type { Match } from '../../model/match.js';
import type { CheckText } from '../check.js';

/**
 * Whether a text names a counterpart of the concepts: 地方公共団体 as 지방자치단체, 国勢調査 as 인구총조사: the institution of the other country that the termbase names as the
 * counterpart, or as related.
 */
export const saysCounterpart = ({ matches }: CheckText, concepts: readonly Concept[]): boolean => {
  const isOf = (own: Concept, other: Concept): boolean =>
    own.links.some(
      ({ type, to }) =>
        to === other.id &&
        (type === 'counterpart' || (type === 'related' && isAbroad(own.origin, other.origin))),
    );
  return (
    concepts.some(({ links }) => links.length > 0) &&
    matches.some(
      ({ nested, senses }) =>
        !nested && senses.some(({ concept }) => concepts.some((own) => isOf(own, concept))),
    )
  );
};
const isAbroad = (own: string, other: string): boolean => own !== other && own !== 'both' && other !== 'both';

/** Whether a term is a part of a longer word: 自治体|職員 as 지방공무원: the replacement may say the whole compound. */
export const isWithinCompound = ({ text, lang }: CheckText, { start, end }: Match): boolean =>
  lang === 'ja' && /[\p{Script=Han}ァ-ヺ]/u.test(text.charAt(end) + text.charAt(start - 1));

/** Whether a concept is a heading: 今後の予定 as 향후 일정: headings of a paper are no names. */
export const isHeading = ({ kind, subdomain }: Concept): boolean =>
  kind === 'general' && subdomain === 'heading';
