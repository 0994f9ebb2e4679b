// Parses numbers on the command line.

import { InvalidArgumentError } from 'commander';

/** Parses a whole number of at least 1. */
export const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('1, 2, 3, …');
  return number;
};

/** Parses a whole number for an option that takes several. */
export const wholeNumbers = (text: string, before: readonly number[] | undefined): readonly number[] => [
  ...(before ?? []),
  wholeNumber(text),
];
