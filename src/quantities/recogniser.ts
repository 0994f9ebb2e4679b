// Contract of a recogniser: what it is given and what it answers.

import type { Lang } from '../model/language.js';
import type { QuantityValue } from './quantity.js';

/** A text in one width, and the language whose units and words count. */
export type Source = { readonly text: string; readonly lang: Lang };

/** A value that begins at `start` (at or before the place asked for: signs and 약 stand in front). */
export type Found = {
  readonly start: number;
  readonly end: number;
  readonly value: QuantityValue;
  readonly words: boolean;
  readonly vague?: true;
};

/** Reads what begins exactly at `at`, or nothing. It must look only a bounded way beyond what it returns. */
export type Recogniser = (source: Source, at: number) => Found | undefined;

/** Runs a sticky expression (flag `y`) at one position in UTF-16 units of the folded text; null where it does not match. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};
