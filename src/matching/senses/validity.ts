// Names by date: 행정자치부 was the ministry’s name from 1998 to 2008 and from 2014 to 2017, and is an anachronism
// at any other date.

import type { TermRef } from '../../model/match.js';

/** Compares dates of different precision by what both say: 2014-11 and 2014-11-19 are the same. */
const compare = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/**
 * Whether a name was in use at a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). An older official name (`superseded`) ends
 * where its concept's own validity begins; one whose end is not known is no longer in use.
 */
export const isValidAt = ({ concept, term }: TermRef, date: string): boolean => {
  const { validFrom, validTo } = concept;
  if (term.status === 'superseded') return validFrom !== '' && compare(date, validFrom) < 0;
  if (validFrom !== '' && compare(date, validFrom) < 0) return false;
  return validTo === '' || compare(date, validTo) <= 0;
};
