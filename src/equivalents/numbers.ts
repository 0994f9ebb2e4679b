// Numbers, dates and sums inside a query, which reading characters cannot give (12조 2,000억 원 = 12兆2,000億ウォン).

import { type Lang, otherLang } from '../model/language.js';
import { parseQuantities } from '../quantities/parse-quantities.js';
import type { QuantityValue } from '../quantities/quantity.js';
import { writeQuantity } from '../quantities/write/write-quantity.js';
import type { FoundTerm } from './bridge/bridge.js';
import { type Decade, isInDecade } from './decades.js';

// Kinds that are translated only alone; inside a longer term a count belongs to its words: 4차 산업혁명, 2차관, 5일장.
const standsAlone: ReadonlySet<QuantityValue['kind']> = new Set([
  'money',
  'date',
  'range',
  'time',
  'fraction',
]);
const magnitude = /[만억조万億兆]|\d,\d{3}/u;
// An article, or the notation of an era, is kept if the text uses it.
const isEra = (value: QuantityValue): boolean => value.kind === 'date' && value.era !== undefined;

const quantitiesInside = (query: string, from: Lang, decades: readonly Decade[]): FoundTerm[] => {
  const to = otherLang(from);
  if (!/[\d〇一二三四五六七八九十百千万億兆元]/u.test(query.normalize('NFKC'))) return [];
  return parseQuantities(query, from).flatMap(({ start, end, value, vague }) => {
    if (vague || isInDecade(decades, end) || decades.some((decade) => decade.end === end)) return [];
    const text = query.slice(start, end);
    const isWhole = start === 0 && end === query.length;
    if (!isWhole && !standsAlone.has(value.kind) && !magnitude.test(text)) return [];
    const target = writeQuantity(value, to, isEra(value) ? { date: 'era' } : {});
    return [{ text, target, kind: 'number' }];
  });
};

/**
 * The quantities of a query and its decades, written in the other language. If the whole query is a quantity, any kind
 * counts.
 */
export const numbersInside = (query: string, from: Lang, decades: readonly Decade[]): FoundTerm[] => [
  ...decades.map(
    ({ start, end, target }): FoundTerm => ({ text: query.slice(start, end), target, kind: 'number' }),
  ),
  ...quantitiesInside(query, from, decades),
];
