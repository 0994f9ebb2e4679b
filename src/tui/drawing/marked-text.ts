// The source with its terms marked: by colour, and by the number behind each.

import type { Span } from '../../model/span.js';
import { memoByObject, memoLast } from '../../text/memo.js';
import type { Measure } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { hitsIn } from '../../workspace/segments/search.js';
import type { NumberedTerm } from '../../workspace/terms/terms.js';
import { type Row, run } from './row.js';
import { type Meaning, meaningOf, type Theme } from './theme.js';

/** A text with numbers put in, the meaning of its spans, and the positions at which no row may begin. */
export type MarkedText = {
  readonly text: string;
  readonly spans: readonly (Span & { readonly meaning: Meaning })[];
  readonly glued: ReadonlySet<number>;
};

const putNumbers = (source: string, terms: readonly NumberedTerm[], theme: Theme): MarkedText => {
  const places = terms
    .flatMap((term) => term.places.map(({ start, end }) => ({ start, end, term })))
    .sort((a, b) => a.start - b.start);
  const spans: (Span & { meaning: Meaning })[] = [];
  const glued = new Set<number>();
  let text = '';
  let read = 0;
  for (const { start, end, term } of places) {
    if (start < read) continue;
    text += source.slice(read, start);
    const surface = source.slice(start, end);
    const label = theme.label(term.number);
    for (let index = 0; index < label.length; index += 1) glued.add(text.length + surface.length + index);
    spans.push({
      start: text.length,
      end: text.length + surface.length + label.length,
      meaning: meaningOf(term),
    });
    text += surface + label;
    read = end;
  }
  return { text: text + source.slice(read), spans, glued };
};

const marked = memoByObject((terms: readonly NumberedTerm[]) =>
  memoLast((source: string, theme: Theme) => putNumbers(source, terms, theme)),
);

/** Puts the number of each term behind it. */
export const markedText = (source: string, terms: readonly NumberedTerm[], theme: Theme): MarkedText =>
  marked(terms)(source, theme);

/** A span in a meaning. */
export type Marked = Span & { readonly meaning: Meaning };

/** Stretches in which a query occurs. */
export const hitSpans = (text: string, query: string, regex: boolean): readonly Marked[] =>
  hitsIn(text, query, regex).map((span) => ({ ...span, meaning: 'hit' }));

/** The rows of a text, with its spans (in order, not overlapping) in their meaning. */
export const markedRows = (
  measure: Measure,
  { text, spans, glued }: MarkedText,
  columns: number,
): readonly Row[] =>
  wrap(measure, text, columns, glued).map(({ start, end: hanging }) => {
    // Spaces at which a row breaks hang over its end.
    const end = start + text.slice(start, hanging).trimEnd().length;
    const runs = [];
    let at = start;
    for (const span of spans) {
      if (span.end <= at || span.start >= end) continue;
      if (span.start > at) runs.push(run(text.slice(at, span.start)));
      runs.push(run(text.slice(Math.max(at, span.start), Math.min(end, span.end)), span.meaning));
      at = Math.min(end, span.end);
    }
    if (at < end) runs.push(run(text.slice(at, end)));
    return runs;
  });
