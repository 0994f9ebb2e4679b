// Replaces a word and adapts the Korean particle after it.

import type { Span } from '../../model/span.js';
import { josaFor, leadingHangul } from '../../text/korean/josa.js';

/** A span of a text and its replacement. */
export type Exchange = Span & { readonly text: string };

/**
 * Replaces a span with another word and adapts the particle after it, if that particle fitted the old word and does not
 * fit the new one. Text that only looks like a particle (정부과 for 정부課) did not fit before and stays. Japanese has
 * no such particles.
 * @example 장수명화와 with 수명 연장 for 장수명화 → 수명 연장과
 */
export const withFittingParticle = (whole: string, { start, end }: Span, text: string): Exchange => {
  const behind = leadingHangul(whole.slice(end));
  const isParticle = behind !== '' && josaFor(whole.slice(start, end), behind) === behind;
  const particle = isParticle ? josaFor(text, behind) : undefined;
  return particle === undefined || particle === behind
    ? { start, end, text }
    : { start, end: end + behind.length, text: text + particle };
};

/** A text after replacements, which are in order and do not overlap. */
export const exchanged = (whole: string, exchanges: readonly Exchange[]): string => {
  let result = '';
  let at = 0;
  for (const { start, end, text } of exchanges) {
    result += whole.slice(at, start) + text;
    at = end;
  }
  return result + whole.slice(at);
};
