// Parses Markdown in pieces: the parser's time grows with the square of a list's length, and its tree is a hundred times
// as large as the text.

import type { Root, RootContent } from 'mdast';

/** The nodes of a piece; their offsets refer to `text`, which begins at `start` of the whole text. */
export type Piece = {
  readonly start: number;
  readonly text: string;
  readonly nodes: readonly RootContent[];
};

/** Code units of a piece, unless a single block is longer. */
const usualLength = 1 << 16;

const nextLine = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
};

const startOf = (node: { readonly position?: Root['position'] }): number => node.position?.start.offset ?? 0;

const labelKey = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** Labels of the link definitions of a text, because a link may be far from its definition. */
const definedLabels = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(text.matchAll(/^[ \t>]*\[([^[\]\r\n]{1,200})\]:/gm), ([, label = '']) => labelKey(label)),
  );

/** The definitions that a piece refers to, which are parsed with it. */
const definitionsFor = (piece: string, defined: ReadonlySet<string>): string => {
  const used = new Set<string>();
  for (const [, label = ''] of piece.matchAll(/\[([^[\]\r\n]{1,200})\]/g)) {
    const key = labelKey(label);
    if (defined.has(key)) used.add(key);
  }
  return [...used].map((label) => `\n[${label}]: x\n`).join('');
};

type Closed = { readonly nodes: readonly RootContent[]; readonly next: number };

// Following text can change only the last block, and in a list only the last item.
const closedIn = (text: string, children: readonly RootContent[]): Closed => {
  // The parser joins definitions with the lines below them.
  const open = children.findLastIndex((node, at) => at < children.length - 1 && node.type !== 'definition');
  const last = children[open + 1];
  if (last === undefined) return { nodes: [], next: text.length };
  const lineStart = (at: number): number =>
    Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const before = children.slice(0, open + 1);
  const item = last.type === 'list' ? last.children.at(-1) : undefined;
  if (last.type !== 'list' || item === undefined || last.children.length === 1)
    return { nodes: before, next: lineStart(startOf(last)) };
  return {
    nodes: [...before, { ...last, children: last.children.slice(0, -1) }],
    next: lineStart(startOf(item)),
  };
};

const topLevel = (
  piece: string,
  definitions: string,
  parse: (piece: string) => Root,
): readonly RootContent[] => {
  if (definitions === '') return parse(piece).children;
  const children = parse(`${piece}\n${definitions}`).children.filter((node) => startOf(node) < piece.length);
  // An unclosed fence or comment includes the definitions.
  const reaches = children.at(-1)?.position?.end.offset ?? 0;
  return reaches > piece.length ? parse(piece).children : children;
};

/**
 * Yields the blocks of a Markdown text in pieces of some 64 KB: `- 가\n- 나` may come as two lists of one item.
 * @param parse makes the tree of one piece
 * @param pieceLength code units of a piece; doubled as often as one block needs
 */
export function* parsePieces(
  text: string,
  parse: (piece: string) => Root,
  pieceLength = usualLength,
): Generator<Piece> {
  const defined = text.length > pieceLength ? definedLabels(text) : new Set<string>();
  let start = 0;
  let length = pieceLength;
  while (start < text.length) {
    const end = nextLine(text, start + length);
    const piece = text.slice(start, end);
    const isLast = end === text.length;
    const added = definitionsFor(piece, defined);
    const children = topLevel(piece, added, parse);
    const { nodes, next } = isLast ? { nodes: children, next: piece.length } : closedIn(piece, children);
    if (next === 0) {
      length *= 2;
      continue;
    }
    yield { start, text: piece, nodes };
    start += next;
    length = pieceLength;
  }
}
