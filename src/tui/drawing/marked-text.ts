// The source with its terms marked by colour and by a number behind each.

import type { PlacedCode } from '../../model/inline-code.js';
import type { Span } from '../../model/span.js';
import { codeMark } from '../../text/coded-text.js';
import { memoByObject, memoLast } from '../../text/memo.js';
import type { Measure } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { hitsIn } from '../../workspace/segments/search.js';
import type { NumberedTerm } from '../../workspace/terms/terms.js';
import { type Row, run } from './row.js';
import { type Meaning, meaningOf, type Theme } from './theme.js';

/** A text with inserted numbers, the meaning of its spans, and the offsets at which no row may begin. */
export type MarkedText = {
  readonly text: string;
  readonly spans: readonly (Span & { readonly meaning: Meaning })[];
  readonly glued: ReadonlySet<number>;
};

/** An insertion into the text: the number of a term behind its span, or the mark of a code. */
type Addition = {
  readonly start: number;
  readonly end: number;
  readonly put: string;
  readonly meaning: Meaning;
};

const additions = (
  terms: readonly NumberedTerm[],
  codes: readonly PlacedCode[],
  theme: Theme,
): readonly Addition[] =>
  [
    ...terms.flatMap((term) =>
      term.places.map(
        ({ start, end }): Addition => ({
          start,
          end,
          put: theme.label(term.number),
          meaning: meaningOf(term),
        }),
      ),
    ),
    ...codes.map(
      (code): Addition => ({ start: code.at, end: code.at, put: codeMark(code), meaning: 'code' }),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);

const putNumbers = (
  source: string,
  terms: readonly NumberedTerm[],
  codes: readonly PlacedCode[],
  theme: Theme,
): MarkedText => {
  const spans: (Span & { meaning: Meaning })[] = [];
  const glued = new Set<number>();
  let text = '';
  let read = 0;
  for (const { start, end, put, meaning } of additions(terms, codes, theme)) {
    // A code inside a term is shown behind it.
    if (start < read && meaning !== 'code') continue;
    text += source.slice(read, start);
    const surface = source.slice(Math.max(read, start), end);
    const isTerm = meaning !== 'code';
    for (let index = 0; isTerm && index < put.length; index += 1)
      glued.add(text.length + surface.length + index);
    spans.push({ start: text.length, end: text.length + surface.length + put.length, meaning });
    text += surface + put;
    read = Math.max(read, end);
  }
  return { text: text + source.slice(read), spans, glued };
};

const noCodes: readonly PlacedCode[] = [];

const marked = memoByObject((terms: readonly NumberedTerm[]) =>
  memoLast((source: string, codes: readonly PlacedCode[], theme: Theme) =>
    putNumbers(source, terms, codes, theme),
  ),
);

/** Inserts the number of each term behind it, and a mark for each code. */
export const markedText = (
  source: string,
  terms: readonly NumberedTerm[],
  theme: Theme,
  codes: readonly PlacedCode[] = noCodes,
): MarkedText => marked(terms)(source, codes, theme);

/** A span with a meaning. */
export type Marked = Span & { readonly meaning: Meaning };

/** Spans in which a query occurs. */
export const hitSpans = (text: string, query: string, regex: boolean): readonly Marked[] =>
  hitsIn(text, query, regex).map((span) => ({ ...span, meaning: 'hit' }));

/** Wraps a text into rows and gives its spans (in order, not overlapping) their meaning. */
export const markedRows = (
  measure: Measure,
  { text, spans, glued }: MarkedText,
  columns: number,
): readonly Row[] =>
  wrap(measure, text, columns, glued).map(({ start, end: hanging }) => {
    // Spaces at a row break are dropped.
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
