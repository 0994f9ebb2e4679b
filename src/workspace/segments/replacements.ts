// Previews a replacement in all translations.

import type { Span } from '../../model/span.js';
import type { Unit } from '../../model/unit.js';
import { memoLast } from '../../text/memo.js';
import { type Exchange, exchanged, withFittingParticle } from '../editing/fit-particle.js';
import type { Laid } from '../overlay.js';
import { patternOf } from './search.js';

/** A place where a replacement applies; `key` identifies it among all places. */
export type Replacement = Exchange & { readonly ordinal: number; readonly unit: Unit; readonly key: string };

type Query = Pick<Laid<'replace'>, 'fields' | 'regex'>;

/** `$1`, `$&` and `$<name>` in the replacement, which mean something only with a regular expression. */
const expanded = (replacement: string, found: RegExpMatchArray): string =>
  replacement.replace(/\$(?:(\$)|(&)|(\d{1,2})|<([^>]+)>)/g, (whole, dollar, all, number, name) => {
    if (dollar !== undefined) return '$';
    if (all !== undefined) return found[0];
    if (name !== undefined) return found.groups?.[name] ?? (found.groups === undefined ? whole : '');
    const group = Number(number);
    return group > 0 && group < found.length ? (found[group] ?? '') : whole;
  });

const placesOf = (target: string, find: string): readonly Span[] => {
  const places: Span[] = [];
  for (let at = target.indexOf(find); at >= 0; at = target.indexOf(find, at + find.length))
    places.push({ start: at, end: at + find.length });
  return places;
};

// Adapt the particle after the word, as the insertion of a term does.
const finder = ({
  fields: [find, replacement],
  regex,
}: Query): ((target: string) => readonly Exchange[]) | undefined => {
  if (find.text === '') return undefined;
  if (!regex)
    return (target) =>
      placesOf(target, find.text).map((place) => withFittingParticle(target, place, replacement.text));
  const pattern = patternOf(find.text, 'gu');
  return (
    pattern &&
    ((target) =>
      Array.from(target.matchAll(pattern), (found) => {
        const place = { start: found.index, end: found.index + found[0].length };
        return withFittingParticle(target, place, expanded(replacement.text, found));
      }))
  );
};

/** The places that would change, in order; upper and lower case differ. Cached, because one key asks several times. */
export const replacements = memoLast(
  (units: readonly Unit[], query: Query): readonly Replacement[] => {
    const find = finder(query);
    if (find === undefined) return [];
    return units.flatMap((unit, ordinal) =>
      unit.target === ''
        ? []
        : find(unit.target)
            .filter(({ start, end, text }) => unit.target.slice(start, end) !== text)
            .map((exchange) => ({ ...exchange, ordinal, unit, key: `${ordinal}:${exchange.start}` })),
    );
  },
  (units, { fields: [find, replacement], regex }) => [units, find.text, replacement.text, regex],
);

/** The units after replacing these places, by zero-based ordinal. */
export const replacedUnits = (places: readonly Replacement[]): ReadonlyMap<number, Unit> => {
  const byOrdinal = new Map<number, Replacement[]>();
  for (const place of places) {
    const own = byOrdinal.get(place.ordinal);
    if (own === undefined) byOrdinal.set(place.ordinal, [place]);
    else own.push(place);
  }
  return new Map(
    [...byOrdinal].flatMap(([ordinal, own]): [number, Unit][] => {
      const unit = own[0]?.unit;
      return unit === undefined ? [] : [[ordinal, { ...unit, target: exchanged(unit.target, own) }]];
    }),
  );
};
