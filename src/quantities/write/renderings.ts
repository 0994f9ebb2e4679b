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

/** All forms of a quantity of `text` in the other language, likeliest first, without duplicates. */
export const renderings = ({ value, start, end }: Quantity, text: string, from: Lang): readonly string[] => {
  const to = otherLang(from);
  const style = styleOf(value, text.slice(start, end));
  const first = beginning(value);
  const written =
    first.kind === 'date'
      ? dateStyles(first, to).map((date) => writeQuantity(value, to, { ...style, date }))
      : [writeQuantity(value, to, style)];
  return [...new Set(written)];
};
