// Converts a skeleton to a document: the text, its blocks and its inline marks.

import type { ReadDocument } from '../../model/document.js';
import type { Block } from '../../model/segment.js';
import { blockWithin, lineBlocks } from '../line-blocks.js';
import { marksOf } from './marks.js';
import type { Skeleton } from './skeleton.js';
import { commentLines } from './uncommented.js';

/** The document of a skeleton: one line for each paragraph; paragraphs without words are no blocks. */
export const skeletonDocument = (skeleton: Skeleton, encoding = 'utf-8'): ReadDocument => {
  const { text, paragraphs } = skeleton;
  const blocks = paragraphs.flatMap(({ atoms, kind }): readonly Block[] => {
    const [first] = atoms;
    const last = atoms.at(-1);
    if (first === undefined || last === undefined) return [];
    const span = { start: first.at, end: last.at + last.text.length };
    return text.slice(span.start, span.end).includes('\n')
      ? blockWithin(text, span, kind ?? 'paragraph')
      : lineBlocks(text, span, kind);
  });
  const comments = commentLines(skeleton);
  return { text, encoding, blocks, marks: marksOf(skeleton), ...(comments.length > 0 && { comments }) };
};
