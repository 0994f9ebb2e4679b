// Inputs of any size, the same for the same size.

import { packages } from './inputs/packages.js';
import { pdf } from './inputs/pdf.js';
import { tables } from './inputs/tables.js';
import { texts } from './inputs/texts.js';

/** Makes a file with so many sentences, rows, units … of a kind. The name of a kind is the ending of its files. */
export const inputs = { ...texts, ...packages, pdf, ...tables } as const;

export type Kind = keyof typeof inputs;

/** Sentences, rows or units that make a file of so many bytes. */
export const countFor = (kind: Kind, bytes: number): number => {
  const [one, two] = [1000, 2000].map((n) => Buffer.byteLength(inputs[kind](n)));
  return Math.max(1, Math.floor((bytes / ((two ?? 2) - (one ?? 1))) * 1000));
};
