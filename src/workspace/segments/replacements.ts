// What a replacement in all translations would change.

import type { Unit } from '../../model/unit.js';
import type { Laid } from '../overlay.js';
import { patternOf } from './search.js';

/** A translation that would change. */
export type Replacement = { readonly ordinal: number; readonly unit: Unit; readonly after: string };

type Query = Pick<Laid<'replace'>, 'fields' | 'regex'>;

// `$1` has a meaning behind a regular expression only.
const replacer = ({
  fields: [find, replacement],
  regex,
}: Query): ((target: string) => string) | undefined => {
  if (find.text === '') return undefined;
  if (!regex) return (target) => target.split(find.text).join(replacement.text);
  const pattern = patternOf(find.text, 'gu');
  return pattern && ((target) => target.replace(pattern, replacement.text));
};

// A key asks for the same several times.
let latest:
  | { readonly units: readonly Unit[]; readonly key: string; readonly found: readonly Replacement[] }
  | undefined;

/** The translations that would change, in order. The query is taken as it is written: letters have their case. */
export const replacements = (units: readonly Unit[], query: Query): readonly Replacement[] => {
  const key = JSON.stringify([query.fields.map(({ text }) => text), query.regex]);
  if (latest?.units === units && latest.key === key) return latest.found;
  const change = replacer(query);
  const found =
    change === undefined
      ? []
      : units.flatMap((unit, ordinal) => {
          const after = unit.target === '' ? '' : change(unit.target);
          return after === unit.target ? [] : [{ ordinal, unit, after }];
        });
  latest = { units, key, found };
  return found;
};
