// Derives the inline marks of a skeleton's text: changes of look, and everything that is not text.

import type { InlineMark } from '../../model/inline-code.js';
import type { Atom, Skeleton, SkeletonParagraph } from './skeleton.js';

/** An inline mark, and its atom unless it is a look. */
export type AtomMark = InlineMark & { readonly atom?: Atom };

const isSpace = (atom: Atom): boolean => atom.text.trim() === '';

/**
 * The look of each atom. A space between two equal looks gets theirs; something that is not text gets the look before
 * it, or else behind it.
 */
const looksOf = (atoms: readonly Atom[]): readonly number[] => {
  const looks = atoms.map(({ look }) => look);
  let before: number | undefined;
  let after = -1;
  for (const [index, atom] of atoms.entries()) {
    if (!isSpace(atom)) {
      before = atom.look;
      continue;
    }
    if (after <= index) {
      after = index + 1;
      while (after < atoms.length && isSpace(atoms[after] ?? atom)) after += 1;
    }
    const behind = atoms[after]?.look;
    if (atom.type === 'code') looks[index] = looks[index - 1] ?? behind ?? atom.look;
    else if (before !== undefined && behind === before) looks[index] = before;
  }
  return looks;
};

const lookMarks = (atoms: readonly Atom[]): readonly AtomMark[] => {
  const found: (AtomMark & { readonly look: number; end: number })[] = [];
  const looks = looksOf(atoms);
  for (const [index, { at, text, chain }] of atoms.entries()) {
    const look = looks[index] ?? 0;
    const last = found.at(-1);
    if (text === '') continue;
    if (last?.look === look) last.end = at + text.length;
    else {
      const kind = chain.some(({ isLink }) => isLink) ? 'link' : 'look';
      found.push({ kind, look, start: at, end: at + text.length });
    }
  }
  return found.length > 1 ? found : [];
};

const things = (atoms: readonly Atom[]): readonly AtomMark[] =>
  atoms.flatMap((atom) => {
    if (atom.type !== 'code') return [];
    const { kind, shown, side, at, text } = atom;
    return [{ kind, shown, ...(side !== undefined && { side }), start: at, end: at + text.length, atom }];
  });

/** The marks of a paragraph in order of position. */
export const paragraphMarks = ({ atoms }: SkeletonParagraph): readonly AtomMark[] =>
  atoms.length === 1 && atoms[0]?.type === 'text'
    ? []
    : [...lookMarks(atoms), ...things(atoms)].sort((a, b) => a.start - b.start);

/** The marks of a document in the order of its text. */
export const marksOf = ({ paragraphs }: Skeleton): readonly InlineMark[] =>
  paragraphs.flatMap(paragraphMarks).map(({ atom: _, ...mark }) => mark);
