// Compares the countries and regions that texts name: 베트남 is not タイ. Korea and Japan have rules of their own, because a
// text may also call them 우리나라 or 我が国.

import loadCountries from '../../../../data/language/countries.tsv';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import type { CheckUnit } from '../../check.js';
import { alike, type Contradiction, type ValueWord, valueWords } from '../values.js';

const homographs = once(
  () =>
    new Set(
      readTable(loadCountries, 'form', 'homograph')
        .filter(({ homograph }) => homograph === 'yes')
        .map(({ form }) => form),
    ),
);

/** The words of one list whose facet and value the other one lacks. */
const without = (own: readonly ValueWord[], other: readonly ValueWord[]): readonly ValueWord[] =>
  own.filter((word) => !other.some(({ facet, value }) => facet === word.facet && alike(value, word.value)));

/** A country that only the source names, and the one that only the target names. */
export type OtherCountries = {
  readonly contradictions: readonly Contradiction[];
  /** Countries of the source that the target leaves unnamed without another one in their place. */
  readonly unnamed: readonly ValueWord[];
};
const none: OtherCountries = { contradictions: [], unnamed: [] };

/**
 * The countries and regions other than Korea and Japan that the two texts do not have in common.
 * @example 베트남과 몽골 as タイとモンゴル: 베트남 contradicts タイ; 독일과 프랑스 as ドイツ: 프랑스 is unnamed
 */
export const otherCountries = ({ source, target }: CheckUnit): OtherCountries => {
  const said = valueWords(source, 'country');
  if (said.length === 0) return none;
  const kept = valueWords(target, 'country');
  const lost = without(said, kept);
  if (lost.length === 0) return none;
  const gained = without(kept, said);
  const contradictions = lost.flatMap((own): readonly Contradiction[] => {
    const other = gained.find(({ facet }) => facet === own.facet);
    return other === undefined ? [] : [{ source: own, target: other }];
  });
  if (contradictions.length > 0) return { contradictions: contradictions.slice(0, 1), unnamed: [] };
  const unnamed = lost.filter(
    ({ facet, text }) => facet === 'country' && !homographs().has(text) && gained.length === 0,
  );
  return { contradictions, unnamed };
};
