// Finds addresses in a text: web pages and e-mail.

import type { Span } from '../../model/span.js';

const address =
  /(?:https?|ftp):\/\/[!-~]+|(?<![A-Za-z0-9.@/])www\.[!-~]+|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;

/** Removes marks that end a sentence or close a bracket, unless the address itself opened it (…_(2026)). */
const trimmed = (found: string): string => {
  const bare = found.replace(/[.,;:!?'"]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimmed(bare.slice(0, -1)) : bare;
};

const none: readonly Span[] = [];
// Every address contains one of these, and few texts do: this search costs a tenth of the search for addresses.
const mayHaveOne = (text: string): boolean =>
  text.includes('://') || text.includes('www.') || text.includes('@');

/**
 * Spans of addresses in order.
 * @example urlSpans('www.korea.kr 참조') // 0–12
 */
export const urlSpans = (text: string): readonly Span[] =>
  mayHaveOne(text)
    ? Array.from(text.matchAll(address), ({ 0: found, index }) => ({
        start: index,
        end: index + trimmed(found).length,
      }))
    : none;
