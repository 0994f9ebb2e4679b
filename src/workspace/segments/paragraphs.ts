// Groups the segments of a document into paragraphs of its translation.

import type { Lang } from '../../model/language.js';
import type { Unit } from '../../model/unit.js';
import { betweenSentences } from '../../text/splice.js';

/** Ordinals of the first and the last segment of a paragraph. */
export type Paragraph = { readonly first: number; readonly last: number };

/** Segments that begin on the same line of the document make one paragraph, or the cells of one row. */
export const paragraphsOf = (units: readonly Unit[]): readonly Paragraph[] => {
  const all: { first: number; last: number }[] = [];
  for (const [ordinal, { segment }] of units.entries()) {
    const before = units[ordinal - 1]?.segment;
    const open = all.at(-1);
    if (open !== undefined && before?.line === segment.line) open.last = ordinal;
    else all.push({ first: ordinal, last: ordinal });
  }
  return all;
};

/**
 * The separator between two segments: a space after a Korean sentence, nothing after a Japanese one, a line break
 * between cells.
 */
export const gapBetween = (left: string, after: Unit, lang: Lang): string =>
  after.segment.kind === 'cell' ? ' │ ' : betweenSentences('', left, lang);
