// Validity of names by date: 행정자치부 was the ministry’s name from 1998 to 2008 and from 2014 to 2017, and is an
// anachronism at any other date.

import type { Concept, DateSpan } from '../../model/concept.js';
import type { TermRef } from '../../model/match.js';

/** Compares dates of different precision by their common parts: 2014-11 equals 2014-11-19. */
const compare = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
};

const spansOf = ({ spans, validFrom, validTo }: Concept): readonly DateSpan[] =>
  spans.length > 0 ? spans : [{ from: validFrom, to: validTo }];

/**
 * Whether a name was in use at a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). A former official name (`superseded`) ends
 * where its concept's own validity begins; without a known end it is no longer in use. A name with several spans is out
 * of use between them: 재정경제부 in 2012.
 */
export const isValidAt = ({ concept, term }: TermRef, date: string): boolean => {
  const { validFrom } = concept;
  if (term.status === 'superseded') return validFrom !== '' && compare(date, validFrom) < 0;
  return spansOf(concept).some(
    ({ from, to }) => (from === '' || compare(date, from) >= 0) && (to === '' || compare(date, to) <= 0),
  );
};
