// Where in the document a query occurs.

import type { Span } from '../../model/span.js';
import type { Unit } from '../../model/unit.js';

/** The same for texts that differ in width, case or composition only. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

// Of a source only one folded form is ever wanted; targets change, and go with their units.
const foldedSources = new WeakMap<Unit['segment'], string>();
const foldedTargets = new WeakMap<Unit, string>();
/** The source of a unit, folded. */
export const foldedSource = ({ segment }: Unit): string => {
  const text = foldedSources.get(segment) ?? folded(segment.text);
  foldedSources.set(segment, text);
  return text;
};
const foldedTarget = (unit: Unit): string => {
  const text = foldedTargets.get(unit) ?? folded(unit.target);
  foldedTargets.set(unit, text);
  return text;
};

/** The regular expression of a query; undefined while it is none yet. */
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

// One key asks several times: where to go, how many there are.
let latest:
  | { readonly units: readonly Unit[]; readonly key: string; readonly hits: readonly number[] }
  | undefined;

/** Ordinals of the segments in whose source or target a query occurs. */
export const searchHits = (units: readonly Unit[], query: string, regex: boolean): readonly number[] => {
  const key = `${regex} ${query}`;
  if (latest?.units === units && latest.key === key) return latest.hits;
  const meets = test(query, regex);
  const hits = meets === undefined ? [] : units.flatMap((unit, ordinal) => (meets(unit) ? [ordinal] : []));
  latest = { units, key, hits };
  return hits;
};

/** Where in a text a query occurs. Where folding changes lengths nothing is found: that is only a help to the eye. */
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
