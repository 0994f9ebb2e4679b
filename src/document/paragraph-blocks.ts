// Converts a paragraph of several source lines to blocks: soft line breaks join lines unless layout marks separate them.

import type { Block, BlockKind } from '../model/segment.js';
import type { Span } from '../model/span.js';
import { blockWithin, hasCells, lineBlocks } from './line-blocks.js';
import { headingLength } from './line-headings.js';
import { lineMark } from './line-marks.js';
import { linesOf } from './lines.js';

// Marks of a block quote before each of its lines.
const container = /^[ \t]*(?:>[ \t]?)*[ \t]*/;

const withoutContainer = (text: string, line: Span): Span => ({
  start: line.start + (container.exec(text.slice(line.start, line.end))?.[0].length ?? 0),
  end: line.end,
});

type Run = Span & { readonly closed: boolean };

// Korean papers put ○ and ▲ lines below each other without blank lines, which Markdown reads as one paragraph.
const runsOf = (text: string, lines: readonly Span[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    const closed = hasCells(content) || headingLength(content) > 0;
    const last = runs.at(-1);
    if (last === undefined || last.closed || closed || lineMark(content).kind !== 'paragraph')
      runs.push({ ...line, closed });
    else runs[runs.length - 1] = { ...last, end: line.end };
  }
  return runs;
};

/** The blocks of a paragraph. `kind` is given by its container; a plain paragraph is classified by its marks. */
export const paragraphBlocks = (text: string, span: Span, kind: BlockKind): readonly Block[] => {
  const lines = linesOf(text, span).map((line, index) => (index === 0 ? line : withoutContainer(text, line)));
  return runsOf(text, lines).flatMap((run) => {
    if (run.closed) return lineBlocks(text, run, kind === 'paragraph' ? undefined : kind);
    const mark = lineMark(text.slice(run.start, run.end));
    return blockWithin(
      text,
      { start: run.start + mark.length, end: run.end },
      kind === 'paragraph' ? mark.kind : kind,
    );
  });
};
