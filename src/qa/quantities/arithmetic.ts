// Arithmetic with the decimals of two texts.

import { type Decimal, powerOfTen } from '../../quantities/decimal.js';

/** A decimal as a number: 2.5 of 2.5％. */
export const decimal = ({ digits, scale }: Decimal): number => Number(digits) / Number(powerOfTen(scale));

// A sum of decimals differs from the decimal that is written by the rounding of binary fractions.
const nearly = 1e-9;

/** Whether two numbers are equal but for rounding: 52.1 + 2.5 and 54.6. */
export const areEqual = (a: number, b: number): boolean =>
  Math.abs(a - b) <= nearly * Math.max(1, Math.abs(a));
