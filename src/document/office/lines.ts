// Text in which a line break is a character.

import type { Span } from '../../model/span.js';
import type { SkeletonBuilder } from '../skeleton/builder.js';

/** Adds text to the open paragraph of a builder; each line break is a code. @param source the part that has it at `place` */
export const addLines = (source: string, text: string, place: Span, builder: SkeletonBuilder): void => {
  const raw = source.slice(place.start, place.end);
  if (!raw.includes('\n') || raw.startsWith('<')) {
    builder.text(text, place);
    return;
  }
  let at = place.start;
  for (const piece of raw.split(/(\r?\n)/)) {
    const span = { start: at, end: at + piece.length };
    if (piece.endsWith('\n')) builder.code({ kind: 'break', text: '\n' }, span);
    else if (piece !== '') builder.written(piece, span);
    at = span.end;
  }
};
