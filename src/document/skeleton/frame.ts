// Paragraphs during reading, and the skeleton made of them.

import type { BlockKind } from '../../model/segment.js';
import type { Span } from '../../model/span.js';
import type { Atom, Part, Skeleton, SkeletonParagraph, Wrapper } from './skeleton.js';

/** An atom before its position in the text is known. */
export type Loose<A> = A extends Atom ? Omit<A, 'at' | 'paragraph'> : never;

/** An atom whose position is set when the paragraphs are laid out. */
type Placed = Loose<Atom> & { at?: number; paragraph?: number };

/** Sets the position in place, because copies of a hundred thousand atoms cost more than reading them. */
const placed = (atom: Placed, at: number, paragraph: number): Atom => Object.assign(atom, { at, paragraph });

/** A paragraph that is open or complete. */
export type Frame = {
  readonly part: number;
  kind: BlockKind | undefined;
  readonly atoms: Loose<Atom>[];
  readonly chain: Wrapper[];
  readonly cuts: Span[];
  readonly caches: Span[];
  /** Paragraphs inside it, in order. */
  readonly within: Frame[];
  readonly around: Frame | undefined;
  /** Whether the next paragraph beside it continues it. */
  goesOn: boolean;
  isKept: boolean;
};

/** A new paragraph; one in a comment belongs to the comment. @param around the paragraph around it */
export const newFrame = (part: number, kind: BlockKind | undefined, around: Frame | undefined): Frame => ({
  part,
  kind: around?.kind === 'comment' ? 'comment' : kind,
  atoms: [],
  chain: [],
  cuts: [],
  caches: [],
  within: [],
  around,
  goesOn: false,
  isKept: true,
});

/**
 * Lays paragraphs out as a text with one line each: a paragraph is followed by those inside it.
 * @param roots top-level paragraphs in the order of the text
 * @returns the skeleton; a paragraph that is dropped or has no text has no line and no atoms
 */
export const skeletonOf = (parts: readonly Part[], roots: readonly Frame[]): Skeleton => {
  const paragraphs: SkeletonParagraph[] = [];
  const lines: string[] = [];
  let length = 0;
  const visit = (frame: Frame, around: number | undefined): void => {
    const index = paragraphs.length;
    const text = frame.isKept ? frame.atoms.map((atom) => atom.text).join('') : '';
    const isLine = text.trim() !== '';
    let at = length;
    const atoms = isLine
      ? frame.atoms.map((atom): Atom => {
          const start = at;
          at += atom.text.length;
          return placed(atom, start, index);
        })
      : [];
    const { part, kind, cuts, caches } = frame;
    paragraphs.push({ part, kind, atoms, around, cuts, caches });
    if (isLine) {
      lines.push(`${text}\n`);
      length += text.length + 1;
    }
    // A changed comment leaves the paragraph beside it as it is.
    for (const inner of frame.within)
      visit(inner, inner.kind === 'comment' && kind !== 'comment' ? undefined : index);
  };
  for (const root of roots) visit(root, undefined);
  return { parts, paragraphs, text: lines.join('') };
};
