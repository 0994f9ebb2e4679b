// Replaces segments by their translations in the sources of a document's parts.

import type { CodedText, PlacedCode } from '../../model/inline-code.js';
import type { Lang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { RewriteNote } from '../../model/rewrite-note.js';
import type { Span } from '../../model/span.js';
import { placedCodes } from '../../text/coded-text.js';
import { betweenSentences } from '../../text/splice.js';
import type { SegmentTarget, Translation } from '../format.js';
import { codesOf, documentCodes, mainLook } from '../inline-codes.js';
import { joinLines } from '../join-lines.js';
import { composePieces } from './compose.js';
import type { Dialect } from './dialect.js';
import { type AtomMark, paragraphMarks } from './marks.js';
import { placePieces, type Window, type WindowAtom } from './place.js';
import { type Edit, renderEdits } from './render.js';
import type { Atom, Skeleton, SkeletonParagraph } from './skeleton.js';

/** The sources of the changed parts by part index, and notes about them. */
export type Rewritten = {
  readonly sources: ReadonlyMap<number, string>;
  readonly notes: readonly RewriteNote[];
};

type Placed = SegmentTarget & { readonly target: CodedText };

const isTranslated = (text: string, { start, end, target }: SegmentTarget): boolean =>
  target !== undefined &&
  target.text.trim() !== '' &&
  !(target.codes.length === 0 && target.text === joinLines(text.slice(start, end)).text);

/**
 * The part of an atom within a span of the document's text. Spaces before it that were one with the text before go with it: they would
 * be seen behind another text.
 */
const within = (atom: Atom, { start, end }: Span, isAfterText: boolean): WindowAtom => {
  if (atom.type === 'code' || atom.isElement) return { atom, start: atom.start, end: atom.end };
  const from = Math.max(0, start - atom.at);
  const to = Math.min(atom.text.length, end - atom.at);
  const place = (at: number): number => atom.places?.[at] ?? atom.start + at;
  return {
    atom,
    start: from === 0 && isAfterText ? atom.start : place(from),
    end: to === atom.text.length ? atom.end : place(to),
  };
};

/** Atoms in the order of the document's text, found by position. */
class Atoms {
  private readonly all: readonly Atom[];

  constructor({ paragraphs }: Skeleton) {
    this.all = paragraphs.flatMap(({ atoms }) => atoms);
  }

  private firstEndingFrom(at: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const atom = this.all[middle];
      if (atom !== undefined && atom.at + atom.text.length < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether the text before an atom in its paragraph is not a line break, behind which spaces are not seen. */
  private isAfterText(index: number): boolean {
    const paragraph = this.all[index]?.paragraph;
    let before = index - 1;
    while (this.all[before]?.text === '' && this.all[before]?.paragraph === paragraph) before -= 1;
    const found = this.all[before];
    return found?.type === 'text' && found.paragraph === paragraph;
  }

  /** Returns the window of a span. @param held codes without width at the edges that belong to the segment */
  window(span: Span, held: ReadonlySet<Atom>): Window {
    const isIn = (atom: Atom): boolean =>
      atom.text === ''
        ? held.has(atom) || (atom.at > span.start && atom.at < span.end)
        : atom.at < span.end && atom.at + atom.text.length > span.start;
    const atoms: WindowAtom[] = [];
    let before: Atom | undefined;
    let index = this.firstEndingFrom(span.start);
    let first = -1;
    for (; index < this.all.length; index += 1) {
      const atom = this.all[index];
      if (atom === undefined || atom.at > span.end) break;
      if (isIn(atom)) {
        if (first < 0) {
          first = index;
          before = this.all[index - 1];
        }
        atoms.push(within(atom, span, this.isAfterText(index)));
      } else if (first >= 0) break;
    }
    return { atoms, ...this.beside(span, atoms, before, this.all[index]) };
  }

  private beside(
    span: Span,
    atoms: readonly WindowAtom[],
    before: Atom | undefined,
    after: Atom | undefined,
  ): Pick<Window, 'before' | 'after'> {
    const whole = (atom: Atom | undefined): WindowAtom | undefined =>
      atom && { atom, start: atom.start, end: atom.end };
    const first = atoms[0]?.atom;
    const last = atoms.at(-1)?.atom;
    // The rest of a text node that the segment shares is its neighbour.
    const isCutBefore = first !== undefined && first.at < span.start;
    const isCutAfter = last !== undefined && last.at + last.text.length > span.end;
    return { before: whole(isCutBefore ? first : before), after: whole(isCutAfter ? last : after) };
  }
}

class Rewriter {
  readonly notes: RewriteNote[] = [];
  private readonly edits = new Map<number, Edit[]>();
  private readonly atoms: Atoms;
  private readonly changed = new Set<number>();
  private readonly marks = new Map<number, readonly AtomMark[]>();

  private readonly skeleton: Skeleton;
  private readonly dialect: Dialect;

  constructor(skeleton: Skeleton, dialect: Dialect) {
    this.skeleton = skeleton;
    this.dialect = dialect;
    this.atoms = new Atoms(skeleton);
  }

  private add(part: number, edits: readonly Edit[]): void {
    const known = this.edits.get(part);
    if (known === undefined) this.edits.set(part, [...edits]);
    else known.push(...edits);
  }

  private marksOf(index: number): readonly AtomMark[] {
    const paragraph = this.skeleton.paragraphs[index];
    const known = this.marks.get(index) ?? (paragraph === undefined ? [] : paragraphMarks(paragraph));
    this.marks.set(index, known);
    return known;
  }

  private paragraphsOf(span: Span): ReadonlySet<number> {
    return new Set(this.atoms.window(span, new Set()).atoms.map(({ atom }) => atom.paragraph));
  }

  /** Whether a translation equals the source with its codes in place: then nothing changes. */
  private isSource({ start, end, target }: Placed): boolean {
    const { text } = joinLines(this.skeleton.text.slice(start, end));
    if (target.text !== text) return false;
    const marks = [...this.paragraphsOf({ start, end })].flatMap((index) => this.marksOf(index));
    const placed = placedCodes(codesOf(this.skeleton.text, marks, { start, end, text }));
    const key = (codes: readonly PlacedCode[]): string =>
      codes.map(({ number, side, at }) => `${number} ${side} ${at}`).join();
    return key(placed) === key(target.codes);
  }

  private segment({ start, end, target }: Placed): void {
    const span = { start, end };
    const paragraphs = this.paragraphsOf(span);
    const marks = [...paragraphs].flatMap((index) => this.marksOf(index));
    const codes = documentCodes(marks, span);
    const held = new Set(codes.flatMap((code) => code.marks.flatMap(({ atom }) => atom ?? [])));
    const window = this.atoms.window(span, held);
    const text = window.atoms.find(({ atom }) => atom.type === 'text');
    const main = mainLook(marks, span) ?? text?.atom.look ?? 0;
    const { pieces, notes } = composePieces(target, codes, main, start);
    this.notes.push(...notes);
    const part = window.atoms[0]?.atom.part;
    if (part !== undefined) this.add(part, placePieces(window, pieces, this.dialect));
    for (const index of paragraphs) this.changed.add(index);
  }

  private gap(span: Span): void {
    for (const { atom, start, end } of this.atoms.window(span, new Set()).atoms) {
      if (atom.type === 'text') this.add(atom.part, [{ start, end, pieces: [] }]);
    }
  }

  /** Removes what belonged to the former text: tracked changes, and the line layout of the surrounding paragraphs. */
  private tidy(): void {
    const tidied = new Set<number>();
    for (const index of this.changed) {
      const { part, cuts, atoms } = this.skeleton.paragraphs[index] ?? { part: 0, cuts: [], atoms: [] };
      this.add(
        part,
        cuts.map(({ start, end }) => ({ start, end, pieces: [] })),
      );
      if (cuts.length > 0) this.notes.push({ kind: 'changes-accepted', at: atoms[0]?.at ?? 0, shown: '' });
      let around: number | undefined = index;
      while (around !== undefined && !tidied.has(around)) {
        tidied.add(around);
        const paragraph: SkeletonParagraph | undefined = this.skeleton.paragraphs[around];
        for (const { start, end } of paragraph?.caches ?? []) this.add(part, [{ start, end, pieces: [] }]);
        around = paragraph?.around;
      }
    }
  }

  run(text: string, targets: readonly Placed[], to: Lang): Rewritten {
    let left: Placed | undefined;
    for (const one of targets.filter((target) => !this.isSource(target))) {
      const gap = left === undefined ? '' : text.slice(left.end, one.start);
      const wanted = left === undefined ? gap : betweenSentences(gap, left.target.text, to);
      if (wanted.length < gap.length && left !== undefined) this.gap({ start: left.end, end: one.start });
      this.segment(wanted.length > gap.length ? { ...one, target: moved(one.target) } : one);
      left = one;
    }
    this.tidy();
    const sources = [...this.edits].flatMap(([part, edits]) => {
      const source = this.skeleton.parts[part]?.source;
      return source === undefined ? [] : [[part, renderEdits(source, edits)] as const];
    });
    return { sources: new Map(sources), notes: this.notes };
  }
}

/** The same text with a space before it. */
const moved = ({ text, codes }: CodedText): CodedText => ({
  text: ` ${text}`,
  codes: codes.map((code) => ({ ...code, at: code.at + 1 })),
});

/**
 * Puts translations into the sources of a skeleton's parts. Parts without a changed segment are left out.
 * @throws Problem `original-differs` if the translation belongs to another text
 */
export const rewriteSkeleton = (
  skeleton: Skeleton,
  { text, targets, to }: Translation,
  dialect: Dialect,
): Rewritten => {
  if (skeleton.text !== text) throw new Problem('original-differs');
  const translated = targets.flatMap((one): readonly Placed[] =>
    one.target !== undefined && isTranslated(text, one) ? [{ ...one, target: one.target }] : [],
  );
  return new Rewriter(skeleton, dialect).run(text, translated, to);
};
