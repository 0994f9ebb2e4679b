// Numbers on the command line.

import { InvalidArgumentError } from 'commander';

/** Reads a whole number from 1 up. */
export const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('1, 2, 3, …');
  return number;
};

/** The same for an option that takes several. */
export const wholeNumbers = (text: string, before: readonly number[] | undefined): readonly number[] => [
  ...(before ?? []),
  wholeNumber(text),
];
