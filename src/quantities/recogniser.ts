// Contract of a recogniser: its input and its result.

import type { Lang } from '../model/language.js';
import type { QuantityValue } from './quantity.js';

/** A text in one width, and the language whose units and words apply. */
export type Source = { readonly text: string; readonly lang: Lang };

/** A value that begins at `start` (at or before the requested offset, because signs and 약 precede it). */
export type Found = {
  readonly start: number;
  readonly end: number;
  readonly value: QuantityValue;
  readonly words: boolean;
  readonly vague?: true;
};

/**
 * Reads a value exactly at `at`, or returns undefined. It must look ahead only a bounded distance beyond its result.
 */
export type Recogniser = (source: Source, at: number) => Found | undefined;

/**
 * Runs a sticky expression (flag `y`) at one offset in UTF-16 code units of the folded text; null if it does not match.
 */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};
