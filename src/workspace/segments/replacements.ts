// Previews a replacement in all translations.

import type { Unit } from '../../model/unit.js';
import { memoLast } from '../../text/memo.js';
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

/**
 * The translations that would change, in order. The query is taken as it is written: letters have their case. A key asks for
 * the same several times.
 */
export const replacements = memoLast(
  (units: readonly Unit[], query: Query): readonly Replacement[] => {
    const change = replacer(query);
    if (change === undefined) return [];
    return units.flatMap((unit, ordinal) => {
      const after = unit.target === '' ? '' : change(unit.target);
      return after === unit.target ? [] : [{ ordinal, unit, after }];
    });
  },
  (units, { fields: [find, replacement], regex }) => [units, find.text, replacement.text, regex],
);
