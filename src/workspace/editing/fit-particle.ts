// Another word in the place of one: the Korean particle behind it takes the form that fits.

import type { Span } from '../../model/span.js';
import { josaFor, leadingHangul } from '../../text/korean/josa.js';

/** A span of a text and what takes its place. */
export type Exchange = Span & { readonly text: string };

/**
 * The exchange of a span for another word, with the particle behind it where that fitted the old word and does not fit the
 * new one. What merely looks like a particle (정부과 for 정부課) did not fit before and stays. Japanese has none.
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

/** A text after exchanges, which are in order and do not overlap. */
export const exchanged = (whole: string, exchanges: readonly Exchange[]): string => {
  let result = '';
  let at = 0;
  for (const { start, end, text } of exchanges) {
    result += whole.slice(at, start) + text;
    at = end;
  }
  return result + whole.slice(at);
};
