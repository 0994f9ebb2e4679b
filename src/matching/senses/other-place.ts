// Recognises a hit inside the name of a Korean place that is another word: 상주(常駐) in 상주시, 경기(景氣) in 경기도.

import loadPlaces from '../../../data/language/korean-places.tsv';
import { acceptedTerms } from '../../model/concept.js';
import type { Span } from '../../model/span.js';
import { modernForm } from '../../text/japanese/kanji-forms.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { MorphemeBoundaries } from '../boundaries.js';
import type { Patterns } from '../pattern.js';

const places = once(
  () => new Map(readTable(loadPlaces, 'hangul', 'hanja').map(({ hangul, hanja }) => [hangul, hanja])),
);

/** 상주시, 예산군; followed by a noun or a particle: 공주시의회, 상주시의. */
const municipality = /^[시군구](?![가-힣])|^[시군구](?:의회|청|장|민|의|은|는|이|가|에|와|과|로|도|를|을)/u;

/** 강화도 is more often 강화 with the particle 도 than the island, so only provinces count. */
const province = /^(?:경기|강원|제주|(?:충청|전라|경상)[남북]?)$/u;

const isPlaceHere = (text: string, { start, end }: Span, boundaries: MorphemeBoundaries): boolean =>
  municipality.test(text.slice(end, end + 3)) ||
  (text.charAt(end) === '도' &&
    province.test(text.slice(start, end)) &&
    boundaries.around(start)?.place === true);

/** Whether a form in normal form is also the name of a Korean municipality or province. */
export const isPlaceName = (form: string): boolean => places().has(form);

/** Whether a Korean hit is the name of a place that none of its concepts has. */
export const isOtherPlace = (
  text: string,
  span: Span,
  boundaries: MorphemeBoundaries,
  patterns: Patterns,
): boolean => {
  const name = places().get(text.slice(span.start, span.end).normalize('NFC'));
  if (name === undefined || !isPlaceHere(text, span, boundaries)) return false;
  return patterns.every(
    ({ concept, term }) =>
      modernForm(term.hanja) !== name &&
      !acceptedTerms(concept, 'ja').some((one) => one.text.startsWith(name)),
  );
};
