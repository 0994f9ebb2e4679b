// Searches sources and translations.

import type { Span } from '../../model/span.js';
import type { Unit } from '../../model/unit.js';
import { memoByObject, memoLast } from '../../text/memo.js';

/** Folds a text, so that differences of width, case and composition do not count. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

// A source is folded once; targets change, so their folded form is kept with the unit.
const foldedSegment = memoByObject(({ text }: Unit['segment']) => folded(text));
const foldedTarget = memoByObject(({ target }: Unit) => folded(target));

/** The source of a unit, folded. */
export const foldedSource = ({ segment }: Unit): string => foldedSegment(segment);

/** The regular expression of a query; undefined if the query is not a valid one yet. */
export const patternOf = (query: string, flags = 'iu'): RegExp | undefined => {
  try {
    return query === '' ? undefined : new RegExp(query, flags);
  } catch {
    return undefined;
  }
};

const test = (query: string, regex: boolean): ((unit: Unit) => boolean) | undefined => {
  if (regex) {
    const pattern = patternOf(query);
    return pattern && ((unit) => pattern.test(unit.segment.text) || pattern.test(unit.target));
  }
  const wanted = folded(query);
  if (wanted === '') return undefined;
  return (unit) =>
    foldedSource(unit).includes(wanted) || (unit.target !== '' && foldedTarget(unit).includes(wanted));
};

/** Ordinals of the segments whose source or target contains a query. Cached, because one key asks several times. */
export const searchHits = memoLast(
  (units: readonly Unit[], query: string, regex: boolean): readonly number[] => {
    const meets = test(query, regex);
    return meets === undefined ? [] : units.flatMap((unit, ordinal) => (meets(unit) ? [ordinal] : []));
  },
);

/** Spans of a query in a text, for highlighting; none if folding changes the length of the text. */
export const hitsIn = (text: string, query: string, regex: boolean): readonly Span[] => {
  if (regex) {
    const pattern = patternOf(query, 'giu');
    return pattern === undefined
      ? []
      : [...text.matchAll(pattern)]
          .filter(([match]) => match !== '')
          .map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
  }
  const whole = folded(text);
  const wanted = folded(query);
  if (wanted === '' || whole.length !== text.length) return [];
  const spans: Span[] = [];
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length)) {
    spans.push({ start: at, end: at + wanted.length });
  }
  return spans;
};
