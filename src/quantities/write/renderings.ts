// The possible forms of a quantity in the other language.

import { type Lang, otherLang } from '../../model/language.js';
import type { CalendarDate, PointValue, Quantity, QuantityValue } from '../quantity.js';
import { styleOf } from './style-of.js';
import type { DateStyle } from './write-calendar.js';
import { writeQuantity } from './write-quantity.js';

const beginning = (value: QuantityValue): PointValue => (value.kind === 'range' ? value.from : value);

/** Gregorian years come first, because both countries' papers for meetings use them. */
const dateStyles = (date: CalendarDate, to: Lang): readonly DateStyle[] => {
  if (to === 'ko') return date.era === undefined ? ['long', 'dotted'] : ['long', 'dotted', 'era'];
  return date.year === undefined ? ['long'] : ['long', 'era'];
};

/** A number without a counter that its writer did not group: the number of a form, a year in a name (デジタル民主主義2030). */
const ungrouped = (value: QuantityValue, surface: string): string | undefined => {
  const digits = surface.normalize('NFKC');
  const isBare = value.kind === 'amount' && value.units.length === 0 && value.ordinal === 'none';
  return isBare && /^\d{4,}$/.test(digits) ? digits : undefined;
};

/** All forms of a quantity of `text` in the other language, likeliest first, without duplicates. */
export const renderings = ({ value, start, end }: Quantity, text: string, from: Lang): readonly string[] => {
  const to = otherLang(from);
  const bare = ungrouped(value, text.slice(start, end));
  if (bare !== undefined) return [bare];
  const style = styleOf(value, text.slice(start, end));
  const first = beginning(value);
  const written =
    first.kind === 'date'
      ? dateStyles(first, to).map((date) => writeQuantity(value, to, { ...style, date }))
      : [writeQuantity(value, to, style)];
  return [...new Set(written)];
};
