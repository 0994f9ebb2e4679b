// Applies edits to a source; everything else stays unchanged, character by character.

import type { Span } from '../../model/span.js';

/**
 * A span of a source and its replacement: text, and spans of the same source with their own edits. An empty span is an
 * insertion.
 */
export type Edit = Span & { readonly pieces: readonly (string | Span)[] };

// Insertions come before edits that start at the same offset; of those, the longest contains the others.
const byPlace = (a: Edit, b: Edit): number => {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end === a.start || b.end === b.start) return a.end - a.start - (b.end - b.start);
  return b.end - a.end;
};

const firstFrom = (edits: readonly Edit[], start: number): number => {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Returns the source with its edits applied. An edit inside a replaced span is lost, unless the replacement keeps its
 * span.
 */
export const renderEdits = (source: string, unordered: readonly Edit[]): string => {
  // The sort is stable: insertions at one offset keep their order.
  const edits = [...unordered].sort(byPlace);
  const render = ({ start, end }: Span, moved: boolean): string => {
    const out: string[] = [];
    let from = start;
    for (let index = firstFrom(edits, start); index < edits.length; index += 1) {
      const edit = edits[index];
      if (edit === undefined || edit.start > end || (edit.start === end && (moved || end < source.length)))
        break;
      const isItself = moved && edit.start === start && edit.end === end;
      const isOutside = moved && edit.start === edit.end && edit.start === start;
      if (isItself || isOutside || edit.start < from || edit.end > end) continue;
      out.push(source.slice(from, edit.start));
      for (const piece of edit.pieces) out.push(typeof piece === 'string' ? piece : render(piece, true));
      from = edit.end;
    }
    out.push(source.slice(from, end));
    return out.join('');
  };
  return render({ start: 0, end: source.length }, false);
};
