// Compares numbers with hyphens: addresses (霞が関2-1-2), numbers of documents (제2026-12호), telephone numbers.

import type { Span } from '../../model/span.js';

/** A hyphenated number; `text` has ASCII digits and hyphens. */
export type Hyphenated = Span & { readonly text: string };

const hyphenated =
  /(?<![\d０-９A-Za-z+＋.-])[0-9０-９]{1,4}(?:[-‐‑–—−－ー][0-9０-９]{1,4}){1,4}(?![\d０-９-])/g;

/** Returns the hyphenated numbers of a text: `(우)100-8926` has 100-8926. Dates and numbers from abroad are left out. */
export const hyphenatedIn = (text: string): readonly Hyphenated[] =>
  Array.from(text.matchAll(hyphenated), ({ 0: found, index }) => ({
    text: found.normalize('NFKC').replace(/[^\d]/g, '-'),
    start: index,
    end: index + found.length,
  })).filter(({ text: number }) => !/^(?:19|20)\d\d-\d{1,2}-\d{1,2}$/.test(number));

const inOrder = (text: string): string => text.split('-').sort().join('-');

/**
 * Hyphenated numbers of two texts that have the same parts in another order, or differ in one part; each text must have
 * as many of them.
 */
export const otherHyphenated = (
  source: string,
  target: string,
): readonly { readonly source: Hyphenated; readonly target: Hyphenated }[] => {
  const ours = hyphenatedIn(source);
  const theirs = ours.length === 0 ? [] : hyphenatedIn(target);
  if (ours.length !== theirs.length) return [];
  const lost = ours.filter(({ text }) => !theirs.some((one) => one.text === text));
  const gained = theirs.filter(({ text }) => !ours.some((one) => one.text === text));
  return lost.flatMap((own) => {
    const other = gained.find(({ text }) => inOrder(text) === inOrder(own.text));
    return other === undefined ? [] : [{ source: own, target: other }];
  });
};
