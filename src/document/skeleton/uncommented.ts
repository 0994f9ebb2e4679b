// A skeleton as it is without the comments of its document.

import { cutOut } from '../comments.js';
import type { Atom, Skeleton, SkeletonParagraph } from './skeleton.js';

/** The span of a paragraph's line with its line break; undefined if it has none. */
const lineOf = ({ atoms }: SkeletonParagraph) => {
  const [first] = atoms;
  const last = atoms.at(-1);
  return first && last && { start: first.at, end: last.at + last.text.length + 1 };
};

/** The lines of a skeleton's comments. */
export const commentLines = ({ paragraphs }: Skeleton) =>
  paragraphs.flatMap((paragraph) => (paragraph.kind === 'comment' ? (lineOf(paragraph) ?? []) : []));

/** The skeleton without its comments; their paragraphs have no line then. */
export const uncommented = (skeleton: Skeleton): Skeleton => {
  const lines = commentLines(skeleton);
  if (lines.length === 0) return skeleton;
  const { text, moved } = cutOut(skeleton.text, lines);
  const placed = (atom: Atom): Atom => ({ ...atom, at: moved({ start: atom.at, end: atom.at }).start });
  const paragraphs = skeleton.paragraphs.map((paragraph) => ({
    ...paragraph,
    atoms: paragraph.kind === 'comment' ? [] : paragraph.atoms.map(placed),
  }));
  return { ...skeleton, text, paragraphs };
};

/** The skeleton from which a text was read: with its comments, or without. */
export const skeletonFor = (skeleton: Skeleton, text: string): Skeleton =>
  skeleton.text === text ? skeleton : uncommented(skeleton);
