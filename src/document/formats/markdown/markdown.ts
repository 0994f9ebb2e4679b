// Markdown: headings, paragraphs, list items, block quotes and table cells; their marks stay unchanged.

import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { decodeText } from '../../../container/encoding.js';
import type { Block, BlockKind } from '../../../model/segment.js';
import type { Span } from '../../../model/span.js';
import type { Format } from '../../format.js';
import { requireLength } from '../../longest.js';
import { paragraphBlocks } from '../../paragraph-blocks.js';
import { writeText } from '../../write-text.js';
import { htmlBlocks } from './html-blocks.js';
import { withLimitedMarks } from './limit-marks.js';
import { parsePieces } from './pieces.js';

const frontMatter =
  /^---[ \t]*(?:\r\n|\n|\r)(?=[\w-]+:)[\s\S]*?(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/;

// CommonMark reads "2026. 6. 5.(금)" at the start of a line as three nested lists.
const dateAtStart = /^((?:[ \t>]|[-*+][ \t])*(?:\d{4}|\d{1,2}))\.(?=[ \t]+\d{1,2}\.)/gm;

// Masks without changing the length, because only offsets are taken from the tree.
const masked = (text: string): string =>
  withLimitedMarks(
    text.replace(frontMatter, (matter) => matter.replace(/[^\r\n]/g, ' ')).replace(dateAtStart, '$1\u00b7'),
  );

const parse = (piece: string): Root =>
  fromMarkdown(piece, {
    // An indented line is prose in our documents; reading it as code would lose text. Fenced code is code.
    extensions: [gfmTable(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

const isComment = (node: PhrasingContent): boolean => node.type === 'html' && node.value.startsWith('<!--');

const isBreak = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value));

const betweenBreaks = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[][] => {
  const groups: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (isBreak(node)) groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups;
};

// Spans of a group in the text. Emphasis or a link around the whole group is layout, and so is the mark of a picture.
const spansOf = (group: readonly PhrasingContent[]): readonly Span[] => {
  const head = group.find((node) => !isComment(node));
  const tail = group.findLast((node) => !isComment(node));
  if (head === undefined || tail === undefined) return [];
  if (head !== tail) return [{ start: spanOf(head).start, end: spanOf(tail).end }];
  if ('children' in head) return betweenBreaks(head.children).flatMap(spansOf);
  if (head.type !== 'image') return [spanOf(head)];
  const start = spanOf(head).start + '!['.length;
  return [{ start, end: start + (head.alt?.length ?? 0) }];
};

const blocksOf = (text: string, node: Nodes, kind: BlockKind): readonly Block[] => {
  const inline = (as: BlockKind, nodes: readonly PhrasingContent[]): readonly Block[] =>
    betweenBreaks(nodes)
      .flatMap(spansOf)
      .flatMap((span) => paragraphBlocks(text, span, as));
  switch (node.type) {
    case 'heading':
      return inline('heading', node.children);
    case 'paragraph':
      return inline(kind, node.children);
    case 'tableCell':
      return inline('cell', node.children);
    case 'html':
      return htmlBlocks(text, spanOf(node));
    case 'listItem':
      return node.children.flatMap((child) => blocksOf(text, child, 'item'));
    case 'root':
    case 'blockquote':
    case 'list':
    case 'table':
    case 'tableRow':
      return node.children.flatMap((child) => blocksOf(text, child, kind));
    default:
      return [];
  }
};

// Reads CommonMark with GFM tables; YAML front matter, fenced code, comments and link definitions are no blocks.
const read: Format['read'] = (bytes, hint) => {
  const { text, encoding } = decodeText(bytes, hint);
  requireLength(text.length);
  const blocks: Block[] = [];
  for (const { start, text: piece, nodes } of parsePieces(masked(text), parse)) {
    const original = text.slice(start, start + piece.length);
    for (const node of nodes) {
      for (const block of blocksOf(original, node, 'paragraph'))
        blocks.push({ ...block, start: start + block.start, end: start + block.end });
    }
  }
  return { text, encoding, blocks };
};

export const markdown = { id: 'markdown', read, write: writeText } as const satisfies Format;
