// Removes headers, footers and page numbers, which repeat on every page.

import { hasWords } from '../../../text/script.js';
import { type Chunk, chunksOf, drawsSpaces } from './chunks.js';
import type { Frame } from './letters.js';

/**
 * Share of a page's height at its top and bottom in which repeated lines are searched, and how many of the outermost
 * lines.
 */
const margin = 0.25;
const outerLines = 2;
/** Least number of pages on which a line must occur to count as repeated. */
const leastPages = 3;
const leastShare = 0.4;
/** The most that its position differs from page to page, in points. */
const slack = 6;

const pageNumber =
  /^[\s\-–—‐―~・·|]*(?:p(?:age)?\.?\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:[/／]|of)\s*\d{1,4})?(?:\s*(?:쪽|면|ページ|頁))?[\s\-–—‐―~・·|]*$/i;

/** A line may be in several chunks: `- 3 -`. */
const isPageNumber = (line: readonly Chunk[]): boolean =>
  line.length <= 3 && pageNumber.test(line.map(({ text }) => text).join(' '));

type Edge = { readonly chunk: Chunk; readonly key: string; readonly isNumber: boolean };

const edgesOf = ({ letters, top, bottom }: Frame): readonly Edge[] => {
  const height = bottom - top;
  const isOuter = (v: number): boolean => v < top + margin * height || v > bottom - margin * height;
  const chunks = chunksOf(letters, [], drawsSpaces(letters));
  const lines: Chunk[][] = [];
  for (const chunk of chunks) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && Math.abs(line[0].v - chunk.v) < chunk.size / 2) line.push(chunk);
    else lines.push([chunk]);
  }
  const outer = [...new Set([...lines.slice(0, outerLines), ...lines.slice(-outerLines)])];
  return outer.flatMap((line) =>
    line
      .filter(({ v }) => isOuter(v))
      .map((chunk) => ({
        chunk,
        key: `${Math.round((chunk.v - top) / slack)} ${chunk.text.replace(/\d+/g, '#')}`,
        // In a table a number has other cells beside it.
        isNumber: (line === lines[0] || line === lines.at(-1)) && isPageNumber(line),
      })),
  );
};

/** The frames without repeated lines, and each repeated text once, without page numbers. */
export type Bared = { readonly frames: readonly Frame[]; readonly repeated: readonly string[] };

/**
 * Removes headers, footers and page numbers from the pages of a document. @param frames one for each page: the frame of
 * its main direction
 */
export const withoutRunningHeads = (frames: readonly Frame[]): Bared => {
  const edges = frames.map(edgesOf);
  const counts = new Map<string, number>();
  for (const page of edges) {
    for (const key of new Set(page.map((edge) => edge.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(leastPages, leastShare * frames.length);
  const isFurniture = ({ key, isNumber }: Edge): boolean => isNumber || (counts.get(key) ?? 0) >= least;
  const repeated = new Set<string>();
  const bared = frames.map((frame, page) => {
    const gone = (edges[page] ?? []).filter(isFurniture);
    for (const { chunk, isNumber } of gone) {
      if (!isNumber && hasWords(chunk.text)) repeated.add(chunk.text.replace(/\s*\d{1,4}$/, ''));
    }
    const letters = frame.letters.filter(
      ({ u0, v, size }) =>
        !gone.some(
          ({ chunk }) => Math.abs(chunk.v - v) <= 0.5 * size && u0 >= chunk.u0 - size && u0 <= chunk.u1,
        ),
    );
    return { ...frame, letters };
  });
  return { frames: bared, repeated: [...repeated] };
};
