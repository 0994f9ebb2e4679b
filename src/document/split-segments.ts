// Splits blocks into segments: paragraphs, items and cells into sentences, headings as a whole.

import type { Block, Segment } from '../model/segment.js';
import type { Span } from '../model/span.js';
import { hasWords } from '../text/script.js';
import { sentenceSpans } from '../text/sentences/sentence-spans.js';
import { joinLines } from './join-lines.js';
import { linesOf } from './lines.js';

/** A segment whose language is not detected yet. */
export type UnlabelledSegment = Omit<Segment, 'lang'>;

const sentencesOf = (block: Block, text: string): readonly Span[] =>
  block.kind === 'heading' ? [{ start: 0, end: text.length }] : sentenceSpans(text);

/** Splits the blocks of a document's text into units of translation, in reading order. */
export const splitSegments = (text: string, blocks: readonly Block[]): readonly UnlabelledSegment[] => {
  const lines = linesOf(text);
  const found: UnlabelledSegment[] = [];
  let line = 0;
  for (const block of blocks) {
    const joined = joinLines(text.slice(block.start, block.end));
    const place = (at: number): number => block.start + (joined.places?.[at] ?? at);
    for (const span of sentencesOf(block, joined.text)) {
      const words = joined.text.slice(span.start, span.end);
      if (!hasWords(words)) continue;
      const start = place(span.start);
      while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) <= start) line++;
      found.push({
        start,
        end: place(span.end - 1) + 1,
        ordinal: found.length,
        text: words,
        kind: block.kind,
        line: line + 1,
      });
    }
  }
  return found;
};
